import {lstat} from 'node:fs/promises'
import {visible} from '../../report/visible.js'
import type {LoadedConfig} from '../config/config-file.js'
import type {Session} from '../session.js'
import {Repository} from './git.js'
import {OWN_FILE} from './ignored.js'
import type {Search} from './inputs.js'
import type {LineRanges} from './lines.js'
import {Staged} from './staged.js'

/** What the options say of which files are read. */
export interface SearchFlags {
  readonly stdinFilename?: string
  /** `false` for `--no-ignore`. */
  readonly ignore?: boolean
  /** Behave as in a hook. */
  readonly hook?: boolean
  readonly since?: string
  readonly staged?: boolean
}

/** A file that changed. */
export interface Changed {
  /** Where it is in the working tree: an absolute path. */
  readonly file: string
  /** Where what is to be judged lies, when it is not that file. */
  readonly content: string
  /** The lines that changed; `undefined` where all are to be judged. */
  lines(): Promise<LineRanges | undefined>
}

/** The files that a run is limited to. */
export interface Changes {
  readonly files: readonly Changed[]
  /** Present with `--staged`. */
  readonly staged?: Staged
}

/** What changed, as git tells it; `undefined` when nobody asks. Throws a `Failure` where git cannot tell. */
async function changesOf(flags: SearchFlags, session: Session): Promise<Changes | undefined> {
  const {cwd, env} = session.io
  if (flags.staged === true) {
    const staged = await Staged.open(await Repository.open(cwd, env, '--staged'), session)
    return {files: staged.files, staged}
  }
  if (flags.since === undefined) return undefined
  const where = `--since ${flags.since}`
  const repository = await Repository.open(cwd, env, where)
  const base = await repository.mergeBase(flags.since, where)
  const files: Changed[] = []
  for (const path of await repository.changedSince(base)) {
    const file = repository.fileOf(path)
    // A link, a submodule and a file that is gone again are no articles.
    if ((await lstat(file).catch(() => undefined))?.isFile() === true)
      files.push({file, content: file, lines: () => repository.changedLines(path, base)})
  }
  return {files}
}

/** Where a command looks for its inputs: what the options, the ignore files and git say. */
export async function searchOf(flags: SearchFlags, {config, folder}: LoadedConfig, session: Session): Promise<Search> {
  const {io, err} = session
  return {
    cwd: io.cwd,
    stdinFilename: flags.stdinFilename,
    ignore: flags.ignore,
    patterns: config.ignore === undefined ? undefined : {folder, lines: config.ignore},
    changes: await changesOf(flags, session),
    // pre-commit names every file of a commit: that some are left out is no news there.
    onIgnored: (path) =>
      flags.hook !== true &&
      err.write(`copydesk: ${visible(path)}: left out by ${OWN_FILE} or by "ignore" of the config; --no-ignore reads it\n`),
  }
}
