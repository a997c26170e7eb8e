import type {Facts} from '../../src/facts/facts.js'
import {matchesOf} from '../../src/kernels/matches.js'
import {spaceFor} from '../../src/kernels/spaces.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import {APART, decodeEntity, ENTITY, OPEN} from './entities.js'
import {ATTRIBUTES, COMMENT, isSure, kindOf, nextOf, SCRIPT, SHORTCODE, TAG} from './tags.js'

interface Residue {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly tier: Tier
  readonly kind: 'entity' | 'tag' | 'script' | 'shortcode'
}

/** One piece of markup before its neighbours are looked at. */
interface Piece {
  readonly end: number
  readonly kind: Residue['kind']
  readonly sure: boolean
  /** The characters that an entity stands for. */
  readonly text?: string
  /** What a tag does to the line. */
  readonly border?: 'none' | 'script' | 'space' | 'line' | 'block'
}

// What begins markup; a share bar's ">" or "R&D" costs one look.
const CANDIDATE =
  /[&<]|\]\]>|\[\/?[a-z]|(?:target|class|rel|href|src|alt|style|width|height|srcset)=["“']|\(adsbygoogle|googletag\.|!function\(d,|\(function\(d,/gi
/** One of these stands in all that `CANDIDATE` finds. Seven texts in ten have none, and it takes a seventh of the time. */
const MARK = /[&<]|\]\]>|\[\/?[a-z]|=["“']|\((?:adsbygoogle|d,)|\.(?<=googletag\.)/i
const CODE =
  /\(adsbygoogle\s?=\s?window\.adsbygoogle\s?\|\|\s?\[\]\)\.push\(\{[^{}]{0,300}\}\);?|googletag\.cmd\.push\(function\(\)\s?\{[^{}]{0,500}\}\);?|!?\(?function\(d,\s?s,\s?id\)\s?\{[\s\S]{0,1500}?\}\)?\s?\(document,\s?["']script["'],\s?["'][\w-]{1,40}["']\)\)?;?/iy

/** Finds markup that was left in the text. Touching pieces are one finding: `</p><p>` is one border. */
function* find(facts: Facts): Generator<Residue> {
  const {text} = facts
  if (!MARK.test(text)) return
  let reached = 0
  for (const match of matchesOf(CANDIDATE, text)) {
    // A candidate inside what is done already: an attribute in its tag.
    if (match.index < reached) continue
    const start = startOf(text, match.index, reached)
    const chain: Array<Piece & {readonly start: number}> = []
    let at = start
    for (;;) {
      const piece = pieceAt(text, at)
      if (piece === undefined) break
      chain.push({...piece, start: at})
      at = piece.end
      // Tags with white space between them are one border; a space between two entities is text.
      if (piece.kind !== 'entity') {
        const gap = /^\s{0,40}(?=<|&lt;)/.exec(text.slice(at, at + 44))?.[0].length ?? 0
        if (gap > 0 && pieceAt(text, at + gap)?.kind === 'tag') at += gap
      }
    }
    if (chain.length === 0) continue
    const end = (chain.at(-1) as Piece).end
    const one = settle(facts, start, end, chain)
    if (one !== undefined) {
      const done = tidied(text, one, reached)
      yield done
      reached = done.end
    } else reached = end
  }
}

/** `" target="_blank">` begins before its first word. */
function startOf(text: string, at: number, reached: number): number {
  if (!/[a-z]/i.test(text[at] as string) || text[at] === '[') return at
  let start = at
  while (start > reached && at - start < 3 && text[start - 1] === ' ') start--
  return start > reached && /["”]/.test(text[start - 1] as string) ? start - 1 : start
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function pieceAt(text: string, at: number): Piece | undefined {
  const unit = text[at]
  if (unit === '<' || unit === '&') {
    const tag = matchAt(TAG, text, at)
    if (tag !== null) {
      const [whole, slash = '', name = '', attributes = ''] = tag
      const script = unit === '<' && slash === '' && nextOf(text, `</${name}`, at + 1) >= 0 ? matchAt(SCRIPT, text, at) : null
      if (script !== null) return {end: at + script[0].length, kind: 'script', sure: true, border: 'space'}
      const kind = kindOf(name)
      const border = /^su[bp]$/i.test(name)
        ? 'script'
        : kind === 'inline'
          ? 'none'
          : kind === 'break'
            ? 'line'
            : kind === 'block'
              ? 'block'
              : 'space'
      return {end: at + whole.length, kind: 'tag', sure: isSure(text, slash, name, attributes), border}
    }
    // An opened comment that nothing closes costs one look.
    const comment =
      text.startsWith('!--', at + 1) && nextOf(text, '-->', at + 1) < 0 && nextOf(text, '--&gt;', at + 1) < 0
        ? null
        : matchAt(COMMENT, text, at)
    if (comment !== null) return {end: at + comment[0].length, kind: 'script', sure: true, border: 'none'}
  }
  if (unit === '&') {
    const entity = matchAt(ENTITY, text, at) ?? matchAt(APART, text, at) ?? matchAt(OPEN, text, at)
    const decoded = entity === null ? undefined : decodeEntity(entity[0])
    return entity === null || decoded === undefined ? undefined : {end: at + entity[0].length, kind: 'entity', sure: true, text: decoded}
  }
  if (unit === ']') return text.startsWith(']]>', at) ? {end: at + 3, kind: 'script', sure: true, border: 'none'} : undefined
  if (unit === '[') {
    const code = matchAt(SHORTCODE, text, at)
    return code === null ? undefined : {end: at + code[0].length, kind: 'shortcode', sure: code[0].endsWith(']'), border: 'space'}
  }
  const code = matchAt(CODE, text, at)
  if (code !== null) return {end: at + code[0].length, kind: 'script', sure: true, border: 'space'}
  const attributes = matchAt(ATTRIBUTES, text, at)
  return attributes === null
    ? undefined
    : {end: at + attributes[0].length, kind: 'tag', sure: true, border: LETTER.test(text[at - 1] ?? '') ? 'space' : 'none'}
}

const LETTER = /[\p{L}\p{N}]/u
// Longest entity that could come about when a piece is decoded beside others.
const NEAR = 40

function settle(facts: Facts, start: number, end: number, chain: ReadonlyArray<Piece & {readonly start: number}>): Residue | undefined {
  const {text} = facts
  const left = text.slice(Math.max(0, start - NEAR), start)
  const right = text.slice(end, end + NEAR)
  let made = ''
  for (const [index, piece] of chain.entries()) {
    if (piece.text === undefined) continue
    made += isSpace(piece.text)
      ? spaceFor(left + made, (chain[index + 1]?.text ?? '') + (index + 1 === chain.length ? right : ' '))
      : visible(piece.text)
  }
  const borders = chain.flatMap((piece) => piece.border ?? [])
  const kind = chain.find((piece) => piece.kind !== 'entity')?.kind ?? 'entity'
  let sure = chain.every((piece) => piece.sure)
  if (borders.length > 0) {
    if (made !== '') return mixed(facts, start, end, made, kind)
    const border = borderText(facts, left, right, borders)
    made = border.text
    sure &&= border.sure
  }
  if (made === text.slice(start, end)) return undefined
  // What would read as markup again is left for a person: "&am&#112;;".
  const again = `${left}${made}${right}`
  if (made !== '' && makesMarkup(again, left.length, left.length + made.length)) sure = false
  return {start, end, text: made, tier: sure ? 'safe' : 'unsafe', kind}
}

/** With the spaces around a line end that is put, or one of the two spaces around what is taken out. */
function tidied(text: string, one: Residue, reached: number): Residue {
  let {start, end, text: made} = one
  if (/^\d/.test(text[end - 1] ?? '')) {
    // "&#8217t" is one number to the tokenizer, and numbers are replaced as a whole or not at all.
    while (LETTER.test(text[end] ?? '')) made += text[end++]
  } else if (made.includes('\n')) {
    while (start > reached && text[start - 1] === ' ') start--
    while (text[end] === ' ') end++
  } else if (made === '' && text[end] === ' ' && (start === 0 || /\s/.test(text[start - 1] as string))) end++
  return {...one, start, end, text: made}
}

/** Tags and entities in one chain, such as `&nbsp;</p>`: what the entities stand for is kept, and a border is a space at least. */
function mixed({text}: Facts, start: number, end: number, made: string, kind: Residue['kind']): Residue {
  const spaced = made.trim()
  return {
    start,
    end,
    text:
      spaced === ''
        ? spaceFor(text.slice(Math.max(0, start - 14), start), text.slice(end, end + 14)).trim() ||
          (needsSpace(text[start - 1], text[end]) ? ' ' : '')
        : spaced,
    tier: spaced === '' ? 'safe' : 'unsafe',
    kind,
  }
}

const needsSpace = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && !/\s/.test(before) && !/\s/.test(after)

const isSpace = (text: string): boolean => /^[\u00a0\u2000-\u200a\u202f]$/.test(text)

/** Soft hyphens and zero-width characters are not written out: nobody sees them. */
function visible(text: string): string {
  return /^[\u00ad\u200b\u2060\ufeff]$/.test(text) ? '' : text
}

/** Whether a repair has made an entity or a tag with what stands beside it. */
function makesMarkup(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from - NEAR); at < to; at++) {
    if (text[at] !== '&' && text[at] !== '<') continue
    const piece = pieceAt(text, at)
    if (piece !== undefined && piece.end > from) return true
  }
  return false
}

/** What stands for a chain of tags between the text to its left and to its right. */
function borderText(
  facts: Facts,
  left: string,
  right: string,
  borders: ReadonlyArray<NonNullable<Piece['border']>>,
): {text: string; sure: boolean} {
  const before = left.at(-1)
  const after = right[0]
  const inner = LETTER.test(before ?? '') && LETTER.test(after ?? '')
  if (borders.every((border) => border === 'none' || border === 'script')) {
    // "H<sub>2</sub>O", but also "the<b>Pier": browsers show no space, and scrapers have taken many away.
    return {text: '', sure: !inner || !borders.includes('none')}
  }
  if (before === undefined || after === undefined || /[\n\r\u2028\u2029]\s*$/.test(left) || /^\s*[\n\r\u2028\u2029]/.test(right))
    return {text: '', sure: true}
  const lines = borders.filter((border) => border === 'line').length
  const block = borders.includes('block') || lines > 1
  const space = /\s/.test(before) || /\s/.test(after) ? '' : ' '
  if (lines === 0 && !block) return {text: space, sure: true}
  // A border inside a sentence is a line that the page's layout broke.
  const open = /^\s*\p{Ll}/u.test(right) && !/[.!?:”"’]\s*$/.test(left)
  if (facts.field === 'title' || facts.view.removal !== undefined) return {text: space, sure: !open || !block}
  if (open) return {text: space, sure: !block}
  const end = facts.text.includes('\r\n') ? '\r\n' : '\n'
  const single = !block || facts.layout === 'lines'
  return {text: single ? end : end + end, sure: true}
}

const reasons: Readonly<Record<Residue['kind'], string>> = {
  entity: 'An HTML entity was left undecoded',
  tag: 'An HTML tag was left in the text',
  script: 'Code of the page was left in the text',
  shortcode: 'A shortcode of the publishing system was left in the text',
}

const titles: Readonly<Record<Residue['kind'], string>> = {
  entity: 'Decode the entity',
  tag: 'Take out the tag',
  script: 'Take out the code',
  shortcode: 'Take out the shortcode',
}

const rule: Rule<Residue> = {
  id: 'html-residue',
  summary: 'Entities, tags and other markup left in the text ("&amp;quot;", "<br/>")',
  rank: 'entities',
  reads: ['layout'],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say: ({kind}) => ({reason: reasons[kind]}),
  fix: ({start, end, text, tier, kind}) => ({tier, kind: 'repair', title: titles[kind], edits: [{start, end, text}]}),
}

export default rule
