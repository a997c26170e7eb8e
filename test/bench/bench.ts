/**
 * Measures speed on one core: stages, growth with length, start-up. It judges nothing, since times differ from machine to machine.
 *
 *   npm run bench [-- --json FILE] [-- --only stages|lengths|shapes|startup]
 */
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {parseArgs} from 'node:util'
import {type Built, loadBuilt} from '../tools/built.js'
import {table} from '../tools/table.js'
import {type Growth, type Length, SHAPE_SIZES, timeLengths, timeShapes} from './growth.js'
import {type Stage, timeStages} from './stages.js'
import {timeStartup} from './startup.js'
import {sampleOf} from './texts.js'
import {figures} from './time.js'

const PARTS = ['stages', 'lengths', 'shapes', 'startup'] as const
type Part = (typeof PARTS)[number]

async function main(): Promise<void> {
  const {values} = parseArgs({options: {json: {type: 'string'}, only: {type: 'string'}}})
  if (values.only !== undefined && !PARTS.includes(values.only as Part)) {
    console.error(`--only takes ${PARTS.join(', ')}`)
    process.exitCode = 2
    return
  }
  const numbers: Record<string, unknown> = {node: process.version, cpu: cpus()[0]?.model ?? 'unknown'}
  console.log(`Node ${process.version}, ${numbers.cpu}\n`)
  const built = await loadBuilt()
  for (const part of PARTS) if (values.only === undefined || values.only === part) numbers[part] = await run[part](built)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(numbers, null, 2)}\n`)
}

const run: Readonly<Record<Part, (built: Built) => unknown>> = {
  async stages(built) {
    const sample = sampleOf(6e6)
    const stages = await timeStages(sample, built)
    console.log(`Stages, ${sample.articles.length} articles, ${(sample.bytes / 1e6).toFixed(1)} MB of ${sample.from}\n`)
    console.log(
      `${table(
        ['stage', 'MB/s', 'times the loop'],
        stages.map(({name, speed, ratio}: Stage) => [name, figures(speed), figures(ratio)]),
      )}\n`,
    )
    return stages
  },
  lengths(built) {
    const sample = sampleOf(1.2e7)
    const lengths = timeLengths(sample, built)
    const head = ['bytes', 'loop', 'lint, paragraphs', 'lint, flat', 'normalize, paragraphs', 'normalize, flat']
    const rows = lengths.map((one: Length) => [
      one.bytes.toLocaleString('en'),
      ...[one.limit, one.lintParagraphs, one.lintFlat, one.normalizeParagraphs, one.normalizeFlat].map(figures),
    ])
    console.log(`One article of growing length, MB/s\n\n${table(head, rows)}\n`)
    return lengths
  },
  shapes(built) {
    const shapes = timeShapes(built, (name) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${name} …`))
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    const rows = shapes.map(({name, what, seconds, exponent, error}: Growth) => [
      what === 'facts' ? name : '',
      what,
      ...seconds.map((one) => (one === undefined ? '' : one.toFixed(3))),
      error?.slice(0, 36) ?? exponent?.toFixed(2),
    ])
    console.log(
      `Texts made to be hard, seconds (growth: 1 is linear, 2 quadratic)\n\n${table(['text', '', ...SHAPE_SIZES.map((size) => `${Number((size / 1e6).toPrecision(1))} MB`), 'growth'], rows, 2)}\n`,
    )
    return shapes
  },
  startup() {
    const times = timeStartup()
    if (times === undefined) console.log('Start-up: dist/src/cli/main.js is not built, nothing to measure.\n')
    else
      console.log(
        `Start-up, whole processes\n\n${table(
          ['', 'ms'],
          [
            ['node -e 0', figures(times.node)],
            ['copydesk lint, one article', figures(times.lint)],
            ['difference', figures(times.lint - times.node)],
          ],
        )}\n`,
      )
    return times
  },
}

await main()
