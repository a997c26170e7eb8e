import {AGENCY, PREFIX, ROLE, THING} from './words.js'

const CONNECTORS = new Set(
  'via for of the de da di del la le van von der den bin al el y e and & by courtesy from file pool photo image images photos handout screenshot screen capture video grab screengrab screencap page stock archive provided supplied credit credits on in to a with permission used license under taken illustration copyright composite combination mandatory creative commons / | - – — • + ©'.split(
    ' ',
  ),
)
const MOST_WORDS = 18

/** Whether a string reads as names and their particles: no word in lower case but those that credits use. */
export function isNameLike(text: string): boolean {
  const words = text
    .trim()
    .replace(/[/|,;:()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_WORDS) return false
  let names = 0
  for (const word of words) {
    if (/^[\p{Lu}\p{Lt}\p{Nd}@©"“'‘.-]/u.test(word) || /^(?:https?|www\.|i[A-Z])/.test(word)) names++
    else if (!CONNECTORS.has(word.toLowerCase())) return false
  }
  return names > 0 || words.length <= 3
}

export const BANK =
  /^(?:[©\s]*)(?:Getty(?: ?Images)?|GETTY(?: IMAGES)?|Shutterstock|SHUTTERSTOCK|i[Ss]tock(?:photo)?|Thinkstock|Alamy|AP Photos?|AP [Ff]ile [Pp]hoto|AP Images|AFP photo|AFP PHOTO|Reuters [Ff]ile [Pp]hoto|[Ff]ile [Pp]hoto|FILE PHOTO|Screenshot)\.?$/
const STRONG = new RegExp(
  `(?:Getty ?Images|GETTY IMAGES|AP Photo|REUTERS ?/|(?:/ ?| via | VIA )${AGENCY}(?![\\p{L}\\p{N}])|(?:Reuters|AFP|EPA|AP|Xinhua|Shutterstock) ?/ ?\\p{Lu})`,
  'u',
)
const BRACKET_LABEL = new RegExp(
  `^(?:©\\s*)?(?:${PREFIX}${THING}${ROLE}(?:\\s*[:/–|©-]|\\s+(?:by|via|from|courtesy|provided|used|supplied|taken|credit|for)\\b)|(?:Mandatory )?Credits?\\s*[:/]|Courtesy\\b|Illustration (?:by|:)|(?:photo|image|picture) (?:by|via|from|courtesy|credit)[ :]|Source: (?:AP|AFP|Reuters|Getty)\\b)`,
  'iu',
)
/** "Ada Holm, AP"; a citation ("[Ferry Sinks, by Ada Holm, Reuters, May 3]") has more parts. */
const COMMA = /^\p{Lu}[^,\p{Nd}]{3,40}\p{Ll}, (?:AP|AFP|EPA|Reuters|REUTERS|Getty|USA TODAY)(?:, (?:File|Pool|file|pool))?$/u
/** Both are wire services: "(Reuters/AP)" is a dateline. */
export const WIRES =
  /^(?:AP|AFP|Reuters|REUTERS|Xinhua|TASS|UPI|dpa|DPA|EFE)(?:\s*[/,]\s*(?:AP|AFP|Reuters|REUTERS|Xinhua|TASS|UPI|dpa|DPA|EFE))*$/

/** Whether what stands between two brackets is a credit. */
export function isCreditContent(content: string): boolean {
  const inner = content.trim()
  // "what they found (courtesy of the Port Wire)" is prose.
  if (inner.length > 160 || WIRES.test(inner) || /^(?:courtesy|source)/.test(inner)) return false
  if (BANK.test(inner)) return true
  const label = BRACKET_LABEL.exec(inner)
  if (label !== null) return isNameLike(inner.slice(label[0].length)) || /^\W*$/.test(inner.slice(label[0].length))
  return (STRONG.test(inner) || COMMA.test(inner)) && isNameLike(inner)
}
