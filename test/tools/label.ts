/**
 * Shows findings on real text one by one and keeps a verdict on each.
 *
 *   npm run label <rule> [-- --set wild --n 100 --tier safe|unsafe|none --second]
 *
 * r right, w wrong, u unsure, s skip, b back, q quit. Without a terminal, lines of standard input are read:
 * "r", "w the reason", "u the reason". With --second a fifth of the labelled findings is read again, the
 * first verdict unseen.
 */
import {parseArgs} from 'node:util'
import {readLabels, writeLabels} from '../quality/labels.js'
import {measure, TIERS} from '../quality/measure.js'
import {LabelSession, sample} from '../quality/session.js'
import {loadBuilt} from './built.js'
import {corporaFolder, GROUPS, roomIds, setNames} from './corpora.js'
import {readAnswers} from './keys.js'

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      set: {type: 'string', multiple: true},
      n: {type: 'string', default: '100'},
      tier: {type: 'string'},
      second: {type: 'boolean', default: false},
    },
  })
  const [rule] = positionals
  const rooms = roomIds()
  if (rule === undefined || !rooms.includes(rule))
    return refuse(`usage: npm run label <rule> [-- --set wild --n 100 --tier safe --second]\nrules: ${rooms.join(', ')}`)
  if (!/^[1-9]\d*$/.test(values.n)) return refuse('--n takes a number')
  if (values.tier !== undefined && !TIERS.some((tier) => tier === values.tier)) return refuse(`--tier takes ${TIERS.join(', ')}`)
  const folder = corporaFolder()
  if (folder === undefined)
    return console.log('The shared corpora are absent (../shared/data, or COPYDESK_CORPORA): there is nothing to label.')
  const sets = setNames(folder, values.set)
  if (sets.length === 0) return refuse(`--set takes ${GROUPS.join(', ')}, or one of ${setNames(folder).join(', ')}`)
  const read = readLabels(new Set(rooms))
  // Writing the file again would lose the lines that cannot be read.
  if (read.problems.length > 0) return refuse(read.problems.join('\n'))
  const labels = read.byRule.get(rule) ?? []
  const {hits} = measure(folder, sets, new Set([rule]), await loadBuilt())
  const wanted = hits.filter((hit) => values.tier === undefined || hit.tier === values.tier)
  const asked = sample(wanted, labels, values.second).slice(0, Number(values.n))
  if (asked.length === 0)
    return console.log(`${wanted.length} findings, and none of them is left to ${values.second ? 'read again' : 'label'}.`)
  const session = new LabelSession(asked, labels, values.second, (all) => writeLabels(rule, all))
  await readAnswers(session)
  console.log(session.summary())
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 2
}

await main()
