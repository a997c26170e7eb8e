/**
 * Stems by which two forms of one word are known.
 */

/** "centre" as "center", "organise" as "organize", "labour" as "labor". */
export function american(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/([bt])re$/, '$1er')
    .replace(/([bt])res$/, '$1ers')
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/(?<=[bnlrv])our(s|ed|ing|ite|ites|able|hood|hoods)?$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/ae|oe/g, 'e')
}

const ENDINGS =
  /(?:fully|ful|ations?|ions?|ments?|ively|ives?|ially|ial|ally|als?|ously|ous|ness|ities|ity|ingly|ings?|edly|ed|ers?|ors?|ants?|ents?|ances?|ences?|ably|able|ly|es|s|e|y|i)$/

/**
 * The stem of an English word in lower case, without inflection and common derivation: "discussions" and "discuss", "substantial"
 * and "substantive" have one. Too much is rather taken off than too little.
 * @param least letters that are left at least; with 3 "rats" and "rat" have one stem, and so have "caring" and "cared" with "car"
 */
export function stemOf(word: string, least = 4): string {
  let stem = word
  for (let step = 0; step < 4; step++) {
    const shorter = stem.replace(ENDINGS, '')
    if (shorter.length < least || shorter === stem) break
    stem = shorter
  }
  return stem.replace(/([bdfglmnprt])\1$/, '$1').replace(/y$/, 'i')
}
