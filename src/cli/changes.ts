import {lstat} from 'node:fs/promises'
import {Repository} from './git.js'
import type {LineRanges} from './lines.js'
import type {Session} from './session.js'
import {Staged} from './staged.js'

/** What `--since` and `--staged` say. */
export interface ChangeFlags {
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
export async function changesOf(flags: ChangeFlags, session: Session): Promise<Changes | undefined> {
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
