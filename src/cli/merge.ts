import {resolve} from 'node:path'
import {formatProfile} from '../corpus/file.js'
import {mergeInto, nothing} from '../corpus/observations.js'
import {counted} from '../report/report.js'
import {visible} from '../report/visible.js'
import {write} from './fixing/draft.js'
import {readProfile} from './known/profile.js'
import type {Session} from './session.js'

/** `copydesk merge`: one profile from several, the same whatever their order. 0: done; 2: one could not be read, and nothing was written. */
export async function merge(paths: readonly string[], flags: {readonly output: string}, {io, out}: Session): Promise<number> {
  const sum = nothing()
  for (const path of paths) mergeInto(sum, await readProfile(path, io.cwd))
  await write(flags.output, resolve(io.cwd, flags.output), formatProfile(sum))
  await out.write(
    `${counted(paths.length, 'profile')} of ${counted(sum.passages.articles, 'article')} merged into ${visible(flags.output)}\n`,
  )
  return 0
}
