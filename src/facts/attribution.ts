/**
 * Who said it: the words beside a quotation that name its speaker.
 */

/** Verbs that bring in speech, as alternatives of a pattern. */
export const SAID =
  'said|says|added|adds|told|explained|explains|noted|notes|wrote|tweeted|argued|argues|continued|insisted|warned|warns|claimed|stated|concluded|replied|recalled|announced|declared'
/** A name of one to four words, with particles before it. */
export const NAME = "(?:(?:de|van|von|der|den|du|la|al|el|bin|ibn|di|da|dos) ){0,2}\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,3}"
// What may follow: "told The Port on Monday". A pronoun goes on with speech: "chocolate, he said she smelled of it".
const TAIL = `(?: (?:to|in|on|at|during|after|before|from|via|through|by|and|last|this|earlier|of|\\p{Lu})[^,;:.!?"“”]{0,80})?`
const SPEAKER = `,\\s+(?:(?:he|she|they|${NAME}) (?:${SAID})|(?:${SAID}|according to) (?:he|she|${NAME}))${TAIL}`
/** How an attribution begins behind a closing mark: "said Holm", "she said". */
export const SPEAKER_NEXT = new RegExp(`^(?:(?:${SAID}) (?:he|she|they|\\p{Lu}\\p{L})|(?:he|she|they) (?:${SAID})[ ,.:])`, 'u')
const AT_END = new RegExp(`${SPEAKER}[.]?\\s*$`, 'u')
const BEFORE_SENTENCE = new RegExp(`${SPEAKER}\\.\\s+(?=\\p{Lu})`, 'u')
// Units; a clause of attribution.
const LONGEST_ATTRIBUTION = 160
// Units; a quotation that goes on for longer before its speaker is rare, and the bound keeps the search linear.
const LONGEST_SPOKEN = 800

/**
 * Offset behind the comma before a speaker's name, when the name ends the stretch ("…, she said.") or a sentence in it
 * ("…, she said. The council met").
 */
export function attributionIn(text: string, from: number, to: number): number | undefined {
  const tail = Math.max(from, to - LONGEST_ATTRIBUTION)
  const inside = BEFORE_SENTENCE.exec(text.slice(from, Math.min(to, from + LONGEST_SPOKEN)))
  if (inside !== null) return from + inside.index + 1
  const found = AT_END.exec(text.slice(tail, to))
  return found === null ? undefined : tail + found.index + 1
}

const NARRATED = new RegExp(`[.!?]\\s+(?:He|She|They|${NAME}) (?:${SAID})\\b`, 'u')

/** Whether a sentence in the stretch begins with a speaker ("… so it is. She says she wants to leave"): words about a speech, not of it. */
export function isNarrated(text: string, from: number, to: number): boolean {
  return NARRATED.test(text.slice(from, Math.min(to, from + LONGEST_SPOKEN)))
}
