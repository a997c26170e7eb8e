const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DATE = `(?:,? ${MONTH} \\p{Nd}{1,2}(?:,? \\p{Nd}{4})?)`
const CITY = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}"
const PLACE = "(?:,? \\p{Lu}[\\p{L}\\p{M}.'’]*(?: \\p{Lu}[\\p{L}\\p{M}.'’]*){0,2})"
const SOURCE = "(?:,? ?\\((?:The )?[\\p{L}\\p{Nd}.’'&/ -]{2,30}\\))"
const DASH = ' ?(?:—|–|-{2,3}) ?| - '
/** "VESSBY, March 3 (AP) --", "(Northsea Wire) –", "Vessby (Reuters) -", "WASHINGTON —". */
const DATELINE = new RegExp(
  `^(?:(?<city>${CITY})(?<place>${PLACE}{0,2})(?<date>${DATE}?)(?<source>${SOURCE}?)|(?:\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}${PLACE}?${DATE}?|${MONTH} \\p{Nd}{1,2}(?:,? \\p{Nd}{4})?)?(?<wire>${SOURCE}))(?<dash>${DASH})(?!\\p{Lu}{3,9} \\p{Nd}{1,2}(?:, \\p{Nd}{4})?:)(?=["“‘'(\\p{Lu}\\p{Nd}])`,
  'u',
)
const WIRE =
  /\((?:AP|AFP|Reuters|REUTERS|CNN|UPI|Xinhua|TASS|Tass|dpa|DPA|Bloomberg|ANSA|EFE|IANS|PTI|ANI|AAP|PA|RFE\/RL|Sputnik|The Borowitz Report|[\p{L} ]*(?:Wire|News|Press|Service|Post|Times))\)/u
/** "Vessby (CNN) The harbour …", "(CNN)The harbour …": no dash, behind agencies alone that write so. */
const DASHLESS =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?:, \p{Lu}[\p{L}\p{M}.'’]*(?: \p{Lu}[\p{L}\p{M}.'’]*){0,2})? )?\((?:CNN|AP|AFP|Reuters|REUTERS|UPI|Xinhua|TASS|dpa|DPA|ANSA|EFE|IANS|PTI|ANI|AAP)\) ?(?=["“‘']?\p{Lu}[\p{L}\p{M}.'’-]* )/u
/** "(ANSA) - Rome, January 24 - ": place and date, where the agency stands before them. */
const AFTER_WIRE = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){0,2}${PLACE}?${DATE}(?:${DASH})(?=["“‘']?\\p{Lu})`,
  'u',
)
// "Cable News Network (CNN) President Ada Holm said …": an acronym behind what it stands for.
const AGENCY = /\b(?:Press|Presse|Network|Agency|News|Association|International|Trust|Service)\b/u
// In capitals before a dash these are labels, not places.
const LABEL =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|OPINION|WATCH|VIDEO|ANALYSIS|REPORT|LIVE|ALERT|NEWS|EDITORIAL|PHOTOS?|DEVELOPING|FACT|FILE|READ|MORE|NOTE|WARNING|CORRECTION|EDITOR)/

function isPlace({0: whole, groups}: RegExpExecArray): boolean {
  const {city, place = '', date = '', source = '', wire, dash = ''} = groups as Record<string, string | undefined>
  if (LABEL.test(whole)) return false
  if (wire !== undefined) return WIRE.test(wire)
  if (city === undefined) return false
  if (source !== '' || date !== '') return true
  // "TAX CUT -- The bill" heads a paragraph of a newsletter; a hyphen alone also stands in headlines.
  if (place !== '' && place.startsWith(',')) return true
  return /[—–]/.test(dash) && city.split(/[ /]/).length <= 2
}

/**
 * Length of the dateline that a text begins with, white space behind it included; 0 where there is none.
 * Reads the first 140 code units at most.
 */
export function datelineLength(head: string): number {
  // Four heads in five have no dash: asked first, it halves the time.
  const match = /[—–-]/.test(head) ? DATELINE.exec(head) : null
  if (match !== null && isPlace(match)) {
    const {length} = match[0]
    return head.startsWith('(') ? length + (AFTER_WIRE.exec(head.slice(length))?.[0].length ?? 0) : length
  }
  const [dashless = ''] = head.includes('(') ? (DASHLESS.exec(head) ?? []) : []
  return AGENCY.test(dashless) || LABEL.test(dashless) ? 0 : dashless.length
}

/** Code units at the head of a block in which a dateline ends. */
export const DATELINE_REACH = 140
