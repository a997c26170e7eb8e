import {ruleNamed} from './options.js'
import {pageOf} from './root.js'
import {fixesOf} from './rules.js'
import {coloursFor, type Session} from './session.js'

/** `copydesk explain`: what a rule looks for and what it does about it. */
export async function explain(id: string, {out, io}: Session): Promise<number> {
  const rule = ruleNamed(id)
  const colours = await coloursFor(out, io.env)
  const head = [
    colours.bold(rule.id),
    rule.summary,
    '',
    `severity  ${rule.severity}${rule.preset === 'recommended' ? '' : ` (off; --preset ${rule.preset} turns it on)`}`,
    `fixes     ${rule.fixes === undefined ? 'none, it only reports' : fixesOf(rule)}`,
    `reads     ${rule.reads.join(', ')}`,
    ...(rule.layouts === undefined ? [] : [`layouts   ${rule.layouts.join(', ')}`]),
  ]
  const page = await pageOf(rule.id)
  await out.write(`${head.join('\n')}\n${page === '' ? '' : `\n${page.trimEnd()}\n`}`)
  return 0
}
