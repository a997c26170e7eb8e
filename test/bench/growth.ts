/** Whether time grows with length and with nothing more: real text of all lengths, and texts made to be hard. */
import type {Built} from '../tools/built.js'
import {charCodePass, computeAll} from './stages.js'
import {longText, repeated, type Sample} from './texts.js'
import {bytesOf, medianTime, speed, timeOnce} from './time.js'

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7] as const

export interface Length {
  readonly bytes: number
  readonly limit: number
  readonly lintParagraphs: number
  readonly lintFlat: number
  readonly normalizeParagraphs: number
  readonly normalizeFlat: number
}

/** MB/s on one article of growing length. */
export function timeLengths(sample: Sample, {desk}: Built): Length[] {
  return SIZES.map((size) => {
    const paragraphs = {text: longText(sample, size, false)}
    const flat = {text: longText(sample, size, true)}
    const texts = [paragraphs.text]
    const timed = (article: {text: string}, work: () => unknown): number => speed(bytesOf(article.text), medianTime(work))
    return {
      bytes: size,
      limit: timed(paragraphs, () => charCodePass(texts)),
      lintParagraphs: timed(paragraphs, () => desk.lint(paragraphs)),
      lintFlat: timed(flat, () => desk.lint(flat)),
      normalizeParagraphs: timed(paragraphs, () => desk.normalize(paragraphs)),
      normalizeFlat: timed(flat, () => desk.normalize(flat)),
    }
  })
}

/** One unit repeated, after a beginning that is written once. */
interface Shape {
  readonly name: string
  readonly unit: string
  readonly head?: string
}

const SHAPES: readonly Shape[] = [
  {name: 'doubled words, flat', unit: 'He spoke of the the sea and left. '},
  {name: 'doubled words, no stop', unit: 'he spoke of the the sea and left '},
  {name: 'doubled words, one long paragraph', head: 'A headline\n\n', unit: 'He spoke of the the sea and left. '},
  {name: 'glued sentences', unit: 'He left the town.They stayed at home. '},
  {name: 'glued names', unit: 'It was theWhite wall of thePort that ministersaid so. '},
  {name: 'glued names that stand elsewhere', unit: 'It was theWhite wall of a White thing. '},
  {name: 'stray stops', unit: 'He left the town. and they stayed at home. '},
  {name: 'a stray stop, then no stop', head: 'He left the town. and then ', unit: 'they stayed at home and '},
  {name: 'form lines', unit: 'Leave a Reply\nYour email address will not be published.\n'},
  {name: 'likely form lines', head: 'He left the town.\n', unit: 'Comments\n'},
  {name: 'quotations', unit: '“I stay,” he said. "So do I." ‘No,’ said she. '},
  {name: 'unclosed quotations, possessives', unit: '“I stay, he said of the ministers’ plan. '},
  {name: 'unclosed quotations, closed ones', unit: '“I stay, he said. "So do I," they said. '},
  {name: 'straight apostrophes', unit: "'a "},
  {name: 'dots between letters', unit: 'a.b'},
  {name: 'addresses', unit: 'see https://a.example/x?y=1 and me@b.org. '},
  {name: 'one word', unit: 'a'},
  {name: 'capitals inside a word', unit: 'theWhite'},
  {name: 'stops only', unit: '. '},
  {name: 'marks only', unit: '”)”.“('},
  {name: 'line ends only', unit: '\n'},
  {name: 'short lines', unit: 'He left.\n'},
  {name: 'no script with case', unit: '他走了。'},
]

export interface Growth {
  readonly name: string
  readonly what: 'facts' | 'lint' | 'normalize'
  /** Seconds by size; absent where the size before took too long. */
  readonly seconds: ReadonlyArray<number | undefined>
  /** Exponent of growth over the last two sizes: 1 is linear, 2 quadratic; absent where one size is all that was timed. */
  readonly exponent?: number
  /** What went wrong. */
  readonly error?: string
}

const STEP = Math.sqrt(10)
export const SHAPE_SIZES: readonly number[] = [1e4, 1e4 * STEP, 1e5, 1e5 * STEP, 1e6, 1e6 * STEP, 1e7]
/** A size that would take more seconds, going by the last two, is left out: the growth is plain by then. */
const PATIENCE = 5

/** Seconds for texts made to be hard, and how they grow. */
export function timeShapes({desk, facts, view}: Built, tell: (name: string) => void): Growth[] {
  const jobs: Readonly<Record<Growth['what'], (article: {text: string}) => unknown>> = {
    facts: ({text}) => computeAll(new facts.Facts(view.plainView(text), 'text')),
    lint: (article) => desk.lint(article),
    normalize: (article) => desk.normalize(article),
  }
  return SHAPES.flatMap(({name, unit, head = ''}) => {
    tell(name)
    return (['facts', 'lint', 'normalize'] as const).map((what) => {
      const seconds: number[] = []
      let error: string | undefined
      try {
        for (const size of SHAPE_SIZES) {
          const article = {text: head + repeated(unit, size)}
          // The first run of a shape pays for compiling it.
          if (seconds.length === 0) jobs[what](article)
          seconds.push(timed(() => jobs[what](article)))
          if (expected(seconds) > PATIENCE) break
        }
      } catch (thrown) {
        error = String(thrown)
      }
      const [before, last] = seconds.slice(-2)
      return {
        name,
        what,
        seconds: SHAPE_SIZES.map((_, at) => seconds[at]),
        ...(before === undefined || last === undefined ? {} : {exponent: Math.log(last / before) / Math.log(STEP)}),
        ...(error === undefined ? {} : {error}),
      }
    })
  })
}

/** Seconds of one call; of the fastest of three where it is so short that anything disturbs it. */
function timed(work: () => unknown): number {
  const first = timeOnce(work)
  return (first > 50 ? first : Math.min(first, timeOnce(work), timeOnce(work))) / 1000
}

/** Seconds that the next size will take. */
function expected(seconds: readonly number[]): number {
  const [before, last] = seconds.slice(-2)
  if (before === undefined) return 0
  return last === undefined ? before * STEP ** 2 : last * (last / before)
}
