/**
 * Damage whose bytes are partly gone (`â€` without its third byte, `Â` whose no-break space became a plain one): what it
 * was is known only from the characters around it.
 */

/** A repair of a stretch together with `after` units behind it, or a place in it that nobody can repair. */
export interface Loss {
  readonly certainty: 'certain' | 'likely' | 'unknown'
  readonly text?: string
  readonly after: number
  readonly at: number
  readonly length: number
}

const NOT = 'don|can|won|isn|aren|wasn|weren|hasn|haven|hadn|doesn|didn|couldn|shouldn|wouldn|mustn|ain|needn'
const CONTRACTION = new RegExp(
  `(?<=\\b(?:${NOT}))â ?(?=t\\b)|(?<=\\b(?:it|that|he|she|what|let|there|who|here|where))â ?(?=s\\b)|(?<=\\b(?:they|we|you))â ?(?=(?:re|ve|ll|d)\\b)|(?<=\\bI)â ?(?=(?:m|ve|ll|d)\\b)`,
  'iy',
)

/** Judges a stretch (already decoded) between the text to its left and to its right. */
export function repairLoss(left: string, raw: string, right: string, evidence: boolean): Loss | undefined {
  const quote = raw.indexOf('â€')
  if (quote >= 0) return repairQuote(left, raw, right, quote)
  let doubtful: Loss | undefined
  for (const stray of raw.matchAll(/Â+/g)) {
    const loss = repairSpace(left, raw, right, stray.index, stray[0].length, evidence)
    if (loss?.certainty === 'certain') return loss
    doubtful ??= loss
  }
  if (doubtful !== undefined) return doubtful
  if (raw.endsWith('â')) return repairApostrophe(left, raw, right, evidence)
  const letter = /[ÃÄÅ]/.exec(raw)
  return letter === null ? undefined : repairLetter(left, raw, right, letter.index, evidence)
}

/** `â€` alone: of the third bytes that cp1252 does not define only 0x9D is frequent, the closing mark. */
function repairQuote(left: string, raw: string, right: string, at: number): Loss {
  const before = raw[at - 1] ?? left.at(-1) ?? ''
  const rest = raw.slice(at + 2)
  const after = rest[0] ?? right[0] ?? ''
  const base = {after: 0, at, length: 2}
  const text = (mark: string): string => raw.slice(0, at) + mark + rest
  if (/^$|[\s\u00a0.,;:)!—–]/.test(after) && /[\p{L}\p{N}.,!?…)\]’'%]/u.test(before))
    return {...base, certainty: 'certain', text: text('”')}
  if (rest === '' && after === '?' && /[\p{L}\p{N}.,!…)’]/u.test(before) && /^\?(?:\s|$)/.test(right))
    return {...base, certainty: 'likely', text: text('”'), after: 1}
  // `â€"`: the third byte of a dash was itself a quotation mark and has been straightened.
  if (rest === '' && after === '"')
    return {...base, certainty: 'likely', text: text(/\d$/.test(left) && /^"\d/.test(right) ? '–' : '—'), after: 1}
  return {...base, certainty: 'unknown'}
}

/** `Â` without the no-break space that followed it. */
function repairSpace(left: string, raw: string, right: string, at: number, length: number, evidence: boolean): Loss | undefined {
  const before = raw[at - 1] ?? left.at(-1) ?? ''
  const rest = raw.slice(at + length)
  const after = rest[0] ?? right[0] ?? ''
  const base = {after: 0, at, length}
  const text = (mark: string): string => raw.slice(0, at) + mark + rest
  const open = after === '' || /[\s\u00a0]/.test(after)
  if (before === '' || /\s/.test(before)) {
    if (!open || !/\s/.test(before + after)) return undefined
    // " Â " may be the letter itself.
    if (!evidence) return undefined
    return rest === '' && after === ' '
      ? {...base, certainty: 'certain', text: text(''), after: 1}
      : {...base, certainty: 'certain', text: text('')}
  }
  if (/\p{Ll}/u.test(before)) {
    if (open || /[.,;:!?)”"’\]]/.test(after)) return {...base, certainty: 'certain', text: text('')}
    return /[\p{L}\p{N}(“‘]/u.test(after) ? {...base, certainty: 'certain', text: text(' ')} : {...base, certainty: 'unknown'}
  }
  if (/[.,;:!?)”’"\]\d…]/.test(before)) {
    if (open) return {...base, certainty: 'certain', text: text('')}
    // ".Âge" may be a French word without its space.
    return /[“‘(A-Z]/.test(after) && !/["’\d]/.test(before)
      ? {...base, certainty: evidence ? 'certain' : 'likely', text: text(' ')}
      : undefined
  }
  return undefined
}

/** `donâ t`: an apostrophe of which one byte is left. */
function repairApostrophe(left: string, raw: string, right: string, evidence: boolean): Loss | undefined {
  const at = raw.length - 1
  CONTRACTION.lastIndex = left.length + at
  const found = CONTRACTION.exec(`${left}${raw}${right}`)
  if (found !== null && raw.length === 1) return {certainty: 'likely', text: '’', after: found[0].length - 1, at, length: 1}
  if (evidence && /[a-z]$/.test(left + raw.slice(0, -1)) && /^ (?:s|t|re|ve|ll) /.test(right))
    return {certainty: 'unknown', after: 0, at, length: 1}
  return undefined
}

/** `MarÃa`: the second byte was invisible and is gone; a capital inside a small word shows it. */
function repairLetter(left: string, raw: string, right: string, at: number, evidence: boolean): Loss | undefined {
  const before = raw[at - 1] ?? left.at(-1) ?? ''
  const rest = raw.slice(at + 1)
  const after = rest[0] ?? right[0] ?? ''
  const base = {after: 0, at, length: 1}
  if (raw[at] === 'Ã' && rest === '' && after === ' ') {
    const head = left + raw.slice(0, at)
    if (/\bvis-$/.test(head) && right.startsWith(' -vis')) return {...base, certainty: 'certain', text: `${raw.slice(0, at)}à`, after: 1}
    if (/\b(?:voil|déj)$/i.test(head))
      return {...base, certainty: 'certain', text: `${raw.slice(0, at)}à`, after: right.startsWith('  ') ? 1 : 0}
    if (/(?:^|\s)$/.test(head) && /^ {1,2}la /.test(right))
      return {...base, certainty: 'likely', text: `${raw.slice(0, at)}à`, after: right.startsWith('  ') ? 1 : 0}
  }
  if (!/\p{Ll}/u.test(before)) return undefined
  if (/\p{Ll}/u.test(after)) {
    // 0xAD, the soft hyphen, is what vanishes most often.
    return raw[at] === 'Ã' ? {...base, certainty: 'likely', text: `${raw.slice(0, at)}í${rest}`} : {...base, certainty: 'unknown'}
  }
  return evidence || raw[at] === 'Ã' ? {...base, certainty: 'unknown'} : undefined
}
