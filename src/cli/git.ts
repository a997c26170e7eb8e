import {execFile} from 'node:child_process'
import {realpath} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {promisify} from 'node:util'
import type {Io} from './session.js'

const run = promisify(execFile)

/**
 * Whether git can give the file back as it is: the index holds these very bytes. A staged file counts,
 * since `git restore` brings it back, and a hook sees nothing else.
 */
export async function isSafeInGit(file: string, env: Io['env']): Promise<boolean> {
  const path = await realpath(file)
  const git = async (...args: string[]): Promise<string> => {
    const {stdout} = await run('git', ['--literal-pathspecs', '--no-optional-locks', ...args, '--', basename(path)], {
      cwd: dirname(path),
      env: {...env},
    })
    return stdout
  }
  try {
    await git('ls-files', '--error-unmatch')
    return (await git('diff', '--name-only')) === ''
  } catch {
    return false
  }
}
