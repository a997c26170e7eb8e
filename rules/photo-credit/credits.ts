import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {BREAK, CAPITAL, PUNCTUATION, WORD} from '../../src/kernels/tokenize.js'
import {BANK, isCreditContent, isNameLike, WIRES} from './content.js'
import {AGENCY, PREFIX, ROLE, THING} from './words.js'

/** A picture's credit in a block. Offsets are UTF-16 code units. */
export interface Credit {
  readonly start: number
  readonly end: number
  /** Whether both ends are known, so that nothing but the credit lies between them. */
  readonly exact: boolean
}

// Words that a credit holds, asked by hash; "(AP)" and "(Reuters)" alone are datelines and are sorted out later.
const anchors =
  wordHashes(`featured photo photos photograph photographs photographer picture pictures pic pics image images screenshot screenshots screengrab
  credit credits courtesy illustration caption getty gettyimages reuters afp ap epa efe shutterstock istock istockphoto thinkstock alamy corbis
  anadolu nurphoto xinhua zuma upi aap ansa wireimage filmmagic redux sipa sipausa lightrocket bloomberg pa backgrid splash rex cnn`)

// In lower case these are words of prose everywhere but at a bracket's start.
const LOWER_ANCHORS = wordHashes('photo photos image images picture pic credit courtesy istock photograph')

/** What may follow an agency with a slash or a comma: "/File", ", Pool". */
const TAIL =
  '(?:(?: ?\\/ ?|, ?| via | for )(?:FILE(?: PHOTO)?|File(?: [Pp]hoto)?|file(?: photo)?|Pool(?: [Pp]hoto)?|POOL|pool|Handout|HANDOUT|TT|Stringer))?'

const AFTER_NAME = new RegExp(`(?: ?/ ?| via | ?\\| ?|, ?)${AGENCY}(?![\\p{L}\\p{N}])`, 'yu')
const MORE = new RegExp(`(?: ?/ ?| via )(?:${AGENCY}|POOL|Pool|Sputnik|TASS)(?![\\p{L}\\p{N}])`, 'yu')
/** What Reuters adds for its clients. */
const NOTICE = / +ATTENTION EDITORS ?[-–] ?[A-Z' ,-]+\.(?: [A-Z' ,-]{4,}\.)*/y
const TAILED = new RegExp(TAIL, 'y')

const LOWER_THING = '(?:photos?|photographs?|pictures?|pics?|images?|screen ?shots?|illustrations?|art|graphics?)'
const LINK =
  '(?: ?: ?|[ ](?:by|By|BY|via|Via|VIA|from|From|courtesy of|Courtesy of|provided by|supplied by|taken by|credit|used with permission)[ :]+|: ?| ?© ?)'
/** "Photo by ", "Featured Image: ", "Photo credit: ", "Credit: ", "Courtesy of ", "Image copyright". */
const LABEL = new RegExp(
  `(?:${PREFIX}${THING}${ROLE}${LINK}|(?:Featured?|Header|Cover|Top|Main|Lead|Stock|File) ${LOWER_THING}${ROLE}${LINK}|(?:Mandatory |MANDATORY )?(?:Credits?|CREDITS?)(?: [Pp]hoto by)? ?: ?|(?:Photo |Image )?Courtesy(?: of|:) ?|Image ?copyright ?|(?:© )?(?:AP|AFP|EPA) (?:Photo|PHOTO) ?/ ?|(?:© )?REUTERS ?/ ?)`,
  'yu',
)

/** A photographer's or agency's name: capitalised words with the particles of names between them. */
const NAME =
  /^(?:©\s*)?(?:-|(?:[\p{Lu}\p{Lt}][\p{L}\p{M}\p{Nd}.'’&_®-]*|@\w+)(?: +(?:(?:de|da|di|del|della|dos|la|le|van|von|der|den|bin|al|el|ten|ter|y|e|and|of|for|the|&)[ -]+)*[\p{Lu}\p{Lt}\p{Nd}][\p{L}\p{M}\p{Nd}.'’&_®-]*){0,5})$/u

const REPEATED = / ?\((?:AP|AFP|Reuters|REUTERS|EPA)\)| AP(?:\/File)?(?=\s+\p{Lu}|$)/uy

// Tokens looked at from an anchor for its brackets; the bound keeps the cost linear.
const REACH = 40

/** All credits of a text in order; those that stand side by side are one. */
export function findCredits(facts: Facts): Credit[] {
  const {text, tokens} = facts
  const found: Credit[] = []
  let done = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue
    const capital = ((tokens.flags[index] as number) & CAPITAL) !== 0
    // In small letters a label opens its bracket: "(photo by …)", "(iStock)".
    if (!capital && tokens.kind[index - 1] !== PUNCTUATION) continue
    if (!(capital ? anchors : LOWER_ANCHORS).has(tokens.hash[index] as number)) continue
    const start = tokens.start[index] as number
    if (start < done) continue
    const block = facts.blocks[facts.blockAt(start)]
    if (block === undefined) continue
    const credit = inBrackets(facts, index, block) ?? (capital ? outside(facts, index, block, done) : undefined)
    if (credit === undefined) continue
    const last = found.at(-1)
    if (last !== undefined && last.end > block.start && /^[\s,;|/–-]*$/.test(text.slice(last.end, credit.start)))
      found[found.length - 1] = {start: last.start, end: credit.end, exact: last.exact && credit.exact}
    else found.push(credit)
    done = credit.end
  }
  return found
}

function inBrackets(facts: Facts, anchor: number, block: Block): Credit | undefined {
  const {text, tokens} = facts
  let open = anchor
  for (; open >= block.first && open > anchor - REACH; open--) {
    if (tokens.kind[open] === BREAK) return undefined
    if (tokens.kind[open] !== PUNCTUATION) continue
    const unit = text.charCodeAt(tokens.start[open] as number)
    if (unit === 41 || unit === 93) return undefined
    if (unit === 40 || unit === 91) break
  }
  if (open < block.first || open <= anchor - REACH) return undefined
  const closing = text.charCodeAt(tokens.start[open] as number) === 40 ? 41 : 93
  let close = anchor
  for (; close < block.last && close < anchor + REACH; close++) {
    if (tokens.kind[close] === BREAK) return undefined
    if (tokens.kind[close] === PUNCTUATION && text.charCodeAt(tokens.start[close] as number) === closing) break
  }
  if (close >= block.last || close >= anchor + REACH) return undefined
  let start = tokens.start[open] as number
  let end = tokens.start[close + 1] as number
  // "OSTHAVEN (WCMH/AP) — The harbour …" is a dateline.
  if (!isCreditContent(text.slice(start + 1, end - 1)) || /^\s*[-–—]/.test(text.slice(end, end + 3))) return undefined
  // "((AP Photo/Ada Holm))"
  if (text[start - 1] === '(' && text[end] === ')') {
    start--
    end++
  }
  // "(AP Photo/Ada Holm)(AP)", "(AP Photo) AP/File Related article …"
  REPEATED.lastIndex = end
  end += REPEATED.exec(text)?.[0].length ?? 0
  return {start, end, exact: true}
}

/** A credit without brackets: "Photo: Ada Holm", "Ada Holm/Getty Images", "REUTERS/Ada Holm". */
function outside(facts: Facts, anchor: number, block: Block, done: number): Credit | undefined {
  return labelled(facts, anchor, block) ?? signed(facts, anchor, block, done)
}

function labelled(facts: Facts, anchor: number, block: Block): Credit | undefined {
  const {text, tokens} = facts
  let first = anchor
  // "Featured image", "FILE PHOTO", "© AP Photo", "AP Photo": the label may begin up to two words before its anchor.
  for (let back = 0; back < 2; back++) {
    const before = first - 2
    if (before < block.first || !/^[ ]$/.test(text.slice(tokens.start[before + 1], tokens.start[first]))) break
    if (
      !/^(?:Featured?|FILE|File|Header|Cover|Top|Main|Lead|Stock|Handout|Mandatory|MANDATORY|Original|Undated|Banner|AP|AFP|EPA|©|Photo|Image|Screen)$/.test(
        text.slice(tokens.start[before], tokens.start[before + 1]),
      )
    )
      break
    first = before
  }
  const start = tokens.start[first] as number
  LABEL.lastIndex = start
  const label = LABEL.exec(text)
  if (label === null) return undefined
  const bounded = isBoundary(facts, start, block)
  const rest = start + label[0].length
  const end = block.end
  if (end - rest <= 160 && end > rest && isNameLike(text.slice(rest, end).replace(/\.$/, ''))) return {start, end, exact: bounded}
  if (end <= rest) return undefined
  const stop = runEnd(text, rest, end)
  if (
    stop === undefined ||
    (stop.signed && !stop.exact) ||
    (!stop.signed && (!bounded || !/[:/]\s*$|\bby\s$/i.test(label[0]) || PLURAL.test(label[0])))
  )
    return undefined
  return {start, end: stop.end, exact: bounded && stop.exact}
}

// "Photos: the harbour through the years" heads a gallery; "Images taken by a probe" is prose.
const PLURAL = /s(?: ?: ?| )|Illustration/

/** The end of "Ada Holm/Getty Images" that begins at an offset, with more text behind it. */
function runEnd(text: string, from: number, limit: number): {end: number; exact: boolean; signed: boolean} | undefined {
  const window = text.slice(from, Math.min(limit, from + 160))
  const slash = new RegExp(`^(?:[^/|.()\\n]{1,40}(?: ?[/|] ?| via )){0,4}?${AGENCY}(?![\\p{L}\\p{N}])`, 'u').exec(window)
  if (slash !== null && isNameLike(slash[0])) {
    const end = extend(text, from + slash[0].length)
    return {end, exact: opensNext(text, end), signed: true}
  }
  // A name of two words is the commonest; where it ends is not known.
  const name = /^(?:[\p{Lu}][\p{L}.'’-]*) (?:[\p{Lu}][\p{L}'’-]+)(?:(?: ?\/ ?|, )(?:File(?: [Pp]hoto)?|Pool|FILE))?/u.exec(window)
  if (name === null) return undefined
  const end = from + name[0].length
  return {end, exact: /(?:File|Photo|photo|Pool|FILE)$/.test(name[0]) && opensNext(text, end), signed: false}
}

function extend(text: string, from: number): number {
  let end = from
  for (;;) {
    MORE.lastIndex = end
    const more = MORE.exec(text)
    if (more === null) break
    end = MORE.lastIndex
  }
  TAILED.lastIndex = end
  end += TAILED.exec(text)?.[0].length ?? 0
  NOTICE.lastIndex = end
  return end + (NOTICE.exec(text)?.[0].length ?? 0)
}

/** Whether something new begins at an offset: the end, a line end, a capital, a mark that opens. */
function opensNext(text: string, at: number): boolean {
  return /^(?:$|\s*[\r\n]|\s+[\p{Lu}\p{Nd}"“‘'([•–—-]|[([])/u.test(text.slice(at, at + 8))
}

/** "Ada Holm/Harbour Pictures/Getty Images": found at the agency, read back to the name's first word. */
function signed(facts: Facts, anchor: number, block: Block, done: number): Credit | undefined {
  const {text, tokens} = facts
  const at = tokens.start[anchor] as number
  const join =
    text[at - 1] === '/'
      ? at - 1
      : text.slice(at - 2, at) === '/ '
        ? at - (text[at - 3] === ' ' ? 3 : 2)
        : text.slice(at - 5, at) === ' via '
          ? at - 5
          : text.slice(at - 2, at) === '| '
            ? at - 3
            : text.slice(at - 2, at) === ', '
              ? at - 2
              : -1
  if (join < 0) return bankAlone(facts, anchor, block)
  AFTER_NAME.lastIndex = join
  if (AFTER_NAME.exec(text) === null || AFTER_NAME.lastIndex > block.end) return undefined
  const end = extend(text, AFTER_NAME.lastIndex)
  if (end > block.end || !opensNext(text, end)) return undefined
  // "Ada Holm, AP" is a credit at a block's end only, where its name begins after a stop.
  const comma = text[join] === ','
  if (comma && /[\p{L}\p{Nd}]/u.test(text.slice(end, block.end))) return undefined
  // "… on Monday. | Getty Talks end without a word"
  if (text[join] === '|' || text[join + 1] === '|') return {start: at, end, exact: true}
  const least = Math.max(block.start, done, join - 110)
  const window = text.slice(least, join)
  const lead =
    /(?:©\s*)?(?:[\p{Lu}\p{Lt}@][\p{L}\p{M}\p{Nd}.'’&_-]*|-)(?:(?: ?\/ ?| via | +|, )(?:(?:de|da|di|del|della|dos|la|le|van|von|der|den|bin|al|el|ten|ter|y|and|of|for|the|&)[ -]+)*[\p{Lu}\p{Lt}\p{Nd}][\p{L}\p{M}\p{Nd}.'’&_-]*){0,11}$/u.exec(
      window,
    )
  if (lead === null) return undefined
  const credit = cutLead(facts, block, least + lead.index, join, end)
  return comma && credit?.exact !== true ? undefined : credit
}

/** A sentence's last capitalised words may be taken for the name's first: the credit begins after the last stop among them. */
function cutLead(facts: Facts, block: Block, from: number, join: number, end: number): Credit | undefined {
  const {text} = facts
  let start = from
  const lead = text.slice(from, join)
  for (const stop of lead.matchAll(/(?<=[\p{L}\p{Nd}]{2}|\p{Nd})[.!?][”"’)]? +(?=[\p{Lu}])/gu)) start = from + stop.index + stop[0].length
  const name = text.slice(start, join)
  const parts = name.split(/ ?[/|] ?| via /)
  const bounded = isBoundary(facts, start, block)
  if (WIRES.test(name.trim())) return undefined
  if (parts.some((part) => part.length > 60)) return undefined
  const first = parts[0] as string
  if (bounded) return NAME.test(first.trim()) || isNameLike(first) ? {start, end, exact: first.split(' ').length <= 6} : undefined
  // Where the caption has no stop, the name's first word is not known: two words are taken for it.
  const words = [...first.matchAll(/\S+/g)]
  const cut = words.length > 2 ? (words[words.length - 2]?.index ?? 0) : 0
  return {start: start + cut, end, exact: false}
}

/** "Getty Images" on a line of its own or after a sentence, and "© Getty Images". */
function bankAlone(facts: Facts, anchor: number, block: Block): Credit | undefined {
  const {text, tokens} = facts
  const start = tokens.start[anchor] as number
  if (start !== block.start || block.end - start > 40 || !BANK.test(text.slice(start, block.end))) return undefined
  return {start, end: block.end, exact: true}
}

/** Whether a credit may begin at an offset: the block's start, a stop, a bar, a dash or a bracket before it. */
function isBoundary(facts: Facts, at: number, block: Block): boolean {
  if (at <= block.start) return true
  return /[.!?…”"’)\]|–—•/:]\s*$|\s[-]\s*$/u.test(facts.text.slice(Math.max(block.start, at - 6), at))
}
