/**
 * Stems by which two forms of one word are known ("wins" and "winning", "destroy" and "destruction" not).
 */
const ENDINGS =
  /(?:fully|ful|lessly|less|ship|hood|ically|ations?|ements?|ments?|nesses|ness|ities|ity|isms?|ists?|ics?|ings?|edly|ed|ely|ly|ers?|ors?|ives?|ous|ables?|ibles?|ably|ions?|als?|ance|ence|ants?|ents?|ies|ied|iest|ier|est|es|s|e|y|i)$/

/** Letters that a stem keeps at least. */
const SHORTEST = 3

/**
 * The stem of an English word: lower case, without possessive ending, inflection and common derivation. Too much is
 * rather taken off than too little, since it answers whether a word may stand in a text in another form.
 */
export function stemOf(word: string): string {
  let stem = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '')
    .replace(/is(?=e|ed|es|ing|ation$)/, 'iz')
  for (let times = 0; times < 3; times++) {
    const shorter = stem.replace(ENDINGS, '')
    if (shorter.length < SHORTEST || shorter === stem) break
    stem = shorter
  }
  return stem.replace(/([^aeiou])\1$/, '$1')
}
