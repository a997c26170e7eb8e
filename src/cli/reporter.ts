import type {Reporter} from '../report/report.js'
import type {CommonFlags} from './options.js'
import {coloursFor, type Io, type Sink} from './session.js'

/** The reporter that `--format` names; only that one is loaded. */
export async function openReporter(
  flags: Pick<CommonFlags, 'format' | 'quiet'>,
  deed: 'lint' | 'fix' | 'trial',
  sink: Sink,
  env: Io['env'],
  profile: string,
): Promise<Reporter> {
  if (flags.format === 'json') return (await import('../report/json.js')).json(profile)
  const {stylish} = await import('../report/stylish.js')
  return stylish({colours: await coloursFor(sink, env), quiet: flags.quiet === true, deed})
}
