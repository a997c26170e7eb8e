/**
 * Spaces that look like a plain one: where a special one is meant, and what a plain one would be there.
 */

/** White space without a line end, beside the plain space and the tab: no-break, figure, thin, hair, narrow, ideographic. */
export const SPECIAL_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

const unit = /^(?:[kcmµ]?m[²³]?|[kmµ]?g|km\/h|mph|[kMG]?W|kWh|°[CF]?|%|‰|[€£$¥]|[ap]\.?m\b|mn|bn|ft|kg|lb|ha)(?![\p{L}\p{N}])/u
const title = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|No|no|p|pp|fig|Fig|Art|Sec|vol)\.?$/

/**
 * Whether a no-break space between these two sides is set on purpose, as the typographers' rules ask: between
 * a number and the sign of its unit (a word such as "percent" needs none) or its thousands, after a sign or a title, before the marks of French, before a dash.
 * @param left the text before the space, at least a dozen units of it
 * @param right the text after it
 */
export function isNoBreakMeant(left: string, right: string): boolean {
  if (/[\d]$/.test(left) && (/^\d{3}(?!\d)/.test(right) || unit.test(right))) return true
  if (/[$£€§№©«#]$/.test(left) || /^[;:!?»%]/.test(right)) return true
  return /^[–—] /.test(right) || title.test(left)
}

/** What stands for a no-break space: itself where it is meant, nothing at a line's edge or beside another space, else a plain space. */
export function spaceFor(left: string, right: string): ' ' | '\u00a0' | '' {
  const before = left.at(-1) ?? ''
  const after = right[0] ?? ''
  if (before === '' || after === '' || /\s/.test(before) || /\s/.test(after)) return ''
  return isNoBreakMeant(left, right) ? '\u00a0' : ' '
}

/**
 * Whether the white space `[start, end)`, a no-break space in it, is all that is left of a link: a comma or a stop goes on
 * directly behind it ("has a cocaine\u00a0, she said"), or a verb that cannot stand behind the word before it ("the papers
 * he was\u00a0 would prove", "have confirmed to\u00a0 that").
 */
export function isCutLink(text: string, start: number, end: number): boolean {
  const right = text.slice(end, end + 12)
  if (end === start + 1 && /^[,.](?![.,\d])/.test(right)) return /\p{Ll}$/u.test(text.slice(Math.max(0, start - 2), start))
  const left = text.slice(Math.max(0, start - 16), start)
  if (end === start + 1) return false
  return /\b(?:he|she|they|it) (?:is|was|were)$/.test(left)
    ? /^(?:would|will|could|should|had|has)\b/.test(right)
    : /\b(?:confirmed|explained|admitted|revealed|said|reported) to$/.test(left) && /^that\b/.test(right)
}
