import type {Facts} from '../../src/facts/facts.js'
import {matchesOf} from '../../src/kernels/matches.js'
import {isCutLink, isNoBreakMeant, SPECIAL_SPACE} from '../../src/kernels/spaces.js'
import {wordSet} from '../../src/lexicon/words.js'
import type {Rule} from '../../src/rule/rule.js'
import type {Edit} from '../../src/view/view.js'

type Kind = 'space' | 'zero-width' | 'soft-hyphen' | 'direction' | 'control' | 'line' | 'object' | 'private'

interface Invisible {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** What should stand in the place; absent where nobody knows. */
  readonly text?: string
  readonly tier: 'safe' | 'unsafe'
  /** The places that one finding speaks for, where there are several. */
  readonly places?: readonly Edit[]
}

const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const WIDTHLESS = '\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\u061c\\ufeff'
// Special spaces and characters without width come with the spaces beside them, so that what is left is one space.
const CANDIDATE = new RegExp(
  `[${SPACES}${WIDTHLESS}][ ${SPACES}${WIDTHLESS}]*|[\\u2028\\u2029]+|[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]+|\\ufffc+[ ]?|[\\ue000-\\uf8ff]+`,
  'g',
)
const AMONG_SPACES = new RegExp(`[${SPACES}${WIDTHLESS}\\ufffc]`)
const BLANK = /[\t-\r \u0085\u2028\u2029]/
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/
// Scripts that need joiners, direction marks or zero-width spaces: from Hebrew to Mongolian, Khmer and their like.
const SCRIPT = /[\u0590-\u109f\u1700-\u18af\u1980-\u1cff\ua840-\uabff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/
const PICTOGRAPH = /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\u{1f1e6}-\u{1f1ff}]/u
// Units to either side in which a script counts: a direction mark stands at the edge of a stretch.
const NEAR = 120
const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Finds characters that nobody sees: one finding a run, and for soft hyphens one a word. */
function* find(facts: Facts): Generator<Invisible> {
  // In a view with decoded stretches two edits may fall into one of them, so each has a finding of its own there.
  if (facts.view.pieces !== undefined) yield* findRuns(facts.text)
  else yield* grouped(facts)
}

/** Special spaces of one paragraph, or of a stretch of flat text, are one finding: an article of the scraped sample has 451. */
function* grouped({text}: Facts): Generator<Invisible> {
  let open: Invisible | undefined
  let places: Edit[] = []
  for (const one of findRuns(text)) {
    const same =
      open !== undefined &&
      one.kind === 'space' &&
      one.end - open.start < LONGEST_GROUP &&
      !/[\n\r\u2028\u2029]/.test(text.slice(open.end, one.start))
    if (open !== undefined && !same) yield joined(open, places)
    if (one.kind !== 'space') {
      yield one
      open = undefined
      continue
    }
    if (!same) places = []
    places.push({start: one.start, end: one.end, text: one.text ?? ''})
    open = same && open !== undefined ? {...open, end: one.end} : one
  }
  if (open !== undefined) yield joined(open, places)
}

const joined = (one: Invisible, places: readonly Edit[]): Invisible => (places.length > 1 ? {...one, places} : one)

// Units: some paragraphs of flat text; fewer findings than one an article would hide where the spaces are.
const LONGEST_GROUP = 3000

// Where a page sets a no-break space before its commas as a habit, the space tells nothing.
const HABIT = 3

function* findRuns(text: string): Generator<Invisible> {
  const found: Invisible[] = []
  let reached = 0
  const habit = text.includes('\u00a0') && (text.match(/\p{L}\u00a0[,.]/gu)?.length ?? 0) >= HABIT
  for (const match of matchesOf(CANDIDATE, text)) {
    const end = match.index + match[0].length
    let start = match.index
    // Plain spaces before it are sought from here, since a pattern that began with them would stop at every one.
    if (AMONG_SPACES.test(match[0])) while (start > reached && text[start - 1] === ' ') start--
    reached = end
    const one = judge(text, start, text.slice(start, end), habit)
    if (one === undefined) continue
    const last = found.at(-1)
    const between = last === undefined ? '' : text.slice(last.end, one.start)
    // "espi-on-age": all soft hyphens of one word are one finding.
    if (
      last !== undefined &&
      last.kind === one.kind &&
      last.tier === one.tier &&
      last.text === '' &&
      one.text !== undefined &&
      between.length < 20 &&
      /^\p{L}+$/u.test(between)
    )
      found[found.length - 1] = {...last, end: one.end, text: between + one.text}
    else {
      if (last !== undefined) yield last
      found[0] = one
    }
  }
  const last = found.at(-1)
  if (last !== undefined) yield last
}

function judge(text: string, start: number, run: string, habit: boolean): Invisible | undefined {
  const end = start + run.length
  const unit = run.charCodeAt(0)
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  const base = {start, end, tier: 'safe' as const}
  if (unit === 0x2028 || unit === 0x2029) return {...base, kind: 'line', text: '\n'.repeat(run.length), tier: 'unsafe'}
  if (run.includes('\ufffc')) {
    const single = run.startsWith(' ') !== run.endsWith(' ') || (run.startsWith(' ') && run.length > 2)
    return trimmed(text, {...base, kind: 'object', text: single && !isEdge(before, after) ? ' ' : ''})
  }
  // The Apple logo has its place in the private use area of fonts that everybody has.
  if (unit >= 0xe000 && unit <= 0xf8ff) return run === '\uf8ff' ? undefined : {...base, kind: 'private'}
  // Between two letters a letter may have stood.
  if (unit < 0xa0 && unit !== 32)
    return LETTER.test(before) && LETTER.test(after) ? {...base, kind: 'control'} : {...base, kind: 'control', text: ''}
  const special = SPECIAL_SPACE.test(run)
  const widthless = special ? /[^\s]|\ufeff/.test(run) : true
  // A byte order mark at the very beginning belongs to the file.
  if (start === 0 && unit === 0xfeff) return /^ *$/.test(run.slice(1)) ? undefined : judge(text, 1, run.slice(1), habit)
  if (widthless && isRight(text, start, end)) return undefined
  const kind = !widthless ? 'space' : DIRECTION.test(run) ? 'direction' : run.includes('\u00ad') ? 'soft-hyphen' : 'zero-width'
  if (special || run.includes(' ')) return judgeSpace(text, {...base, kind}, run, habit)
  if (kind === 'zero-width' && parts(text, start, end)) return {...base, kind, text: ' ', tier: 'unsafe'}
  return {...base, kind, text: ''}
}

const isEdge = (before: string, after: string): boolean => before === '' || after === '' || BLANK.test(before) || BLANK.test(after)

/** Whether the script around needs the characters: joiners of Persian and Hindi, marks of Hebrew, emoji made of several. */
function isRight(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - NEAR), start)
  const right = text.slice(end, end + NEAR)
  const run = text.slice(start, end)
  if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/.test(run)) {
    if (DIRECTION.test(run) ? SCRIPT.test(left) || SCRIPT.test(right) : SCRIPT.test(left.slice(-2)) || SCRIPT.test(right.slice(0, 2)))
      return true
  }
  return (
    run === '\u200d' &&
    PICTOGRAPH.test(left.slice(-3)) &&
    (/^[\u2640\u2642\u2695\u2696\u2708\u26a7\u2b1b\u2764]/.test(right) || PICTOGRAPH.test(right.slice(0, 2)))
  )
}

/** Whether a zero-width space stands where a plain one was: two words on its sides, none when they are joined. */
function parts(text: string, start: number, end: number): boolean {
  const left = /\p{L}{3,30}$/u.exec(text.slice(Math.max(0, start - 31), start))?.[0]
  const right = /^\p{L}{3,30}/u.exec(text.slice(end, end + 31))?.[0]
  if (left === undefined || right === undefined) return false
  const has = (word: string): boolean => wordSet().look(word, 0, word.length) !== 0
  return has(left) && has(right) && !has(left + right)
}

/** A run of spaces with special ones or widthless characters in it: one plain space, or what is plain in it at the edge of a line. */
function judgeSpace(text: string, base: Omit<Invisible, 'text'>, run: string, habit: boolean): Invisible | undefined {
  const {start, end} = base
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (isEdge(before, after)) return trimmed(text, {...base, text: run.replace(/[^ ]/g, '')})
  if (run.length === 1 && run !== '\u3000' && isNoBreakMeant(text.slice(Math.max(0, start - 14), start), text.slice(end, end + 14)))
    return undefined
  // What a cut link leaves behind shows that words are lost; dropped-words reports it.
  if (!habit && run.includes('\u00a0') && isCutLink(text, start, end)) return undefined
  // Between two characters of Chinese or Japanese the ideographic space is the right one.
  if (run.includes('\u3000') && /[\u3000-\u9fff\uff00-\uffef]/.test(before + after)) return undefined
  return trimmed(text, {...base, text: gap(run)})
}

/** One space; but a wide gap of plain ones stays, since it stands for a line end in flat text, and the wider side is what was meant. */
function gap(run: string): string {
  const widest = Math.max(...(run.match(/ +/g) ?? ['']).map((plain) => plain.length))
  return ' '.repeat(widest > 2 ? widest : 1)
}

/** Without the plain spaces that stay as they are. */
function trimmed(text: string, one: Invisible): Invisible {
  let {start, end, text: made = ''} = one
  while (made !== '' && text[start] === made[0] && start < end) {
    start++
    made = made.slice(1)
  }
  while (made !== '' && text[end - 1] === made.at(-1) && end > start) {
    end--
    made = made.slice(0, -1)
  }
  return {...one, start, end, text: made}
}

const reasons: Readonly<Record<Kind, string>> = {
  space: 'A special space (no-break, thin or the like) stands where a plain one is meant',
  'zero-width': 'A character without width stands inside the text',
  'soft-hyphen': 'A soft hyphen was left in the text',
  direction: 'A direction mark stands in text that runs left to right',
  control: 'A control character was left in the text',
  line: 'A line or paragraph separator, which most programs do not take for a line end',
  object: 'A placeholder of an embedded object was left in the text',
  private: 'A character of the private use area, which only one font can show',
}

const notes: Readonly<Partial<Record<Kind, string>>> = {
  space: 'Searches and comparisons of the text miss it.',
  control: 'A letter may have been lost here: compare the source.',
  private: 'It is an icon or a letter of a font of its own: compare the source.',
}

const titles: Readonly<Record<Kind, string>> = {
  space: 'Put a plain space',
  'zero-width': 'Remove it',
  'soft-hyphen': 'Remove the soft hyphens',
  direction: 'Remove it',
  control: 'Remove it',
  line: 'Put a line end',
  object: 'Remove it',
  private: 'Remove it',
}

const rule: Rule<Invisible> = {
  id: 'invisible-characters',
  summary: 'Characters that nobody sees: zero-width, soft hyphens, controls, no-break spaces between plain words',
  rank: 'characters',
  reads: [],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say({kind, text, places}) {
    const note = kind === 'control' && text !== undefined ? undefined : notes[kind]
    const reason =
      places === undefined ? reasons[kind] : `${places.length} special spaces (no-break, thin or the like) stand where plain ones are meant`
    return {reason, ...(note === undefined ? {} : {note})}
  },
  fix({start, end, kind, text, tier, places}) {
    if (places !== undefined) return {tier, kind: 'repair', title: 'Put plain spaces', edits: places, apart: true}
    return text === undefined ? undefined : {tier, kind: 'repair', title: titles[kind], edits: [{start, end, text}]}
  },
}

export default rule
