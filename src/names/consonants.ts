/**
 * What is left of a word when vowels and all that romanisations disagree about are taken out.
 */

/** In this order; digraphs first. `j` stands for three sounds and is left to the caller. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch|tj/g, 'k'],
  [/sch|shch|sz|sj/g, 's'],
  [/d?zh|dz/g, 's'],
  [/ph/g, 'f'],
  [/ck|cc|qu/g, 'k'],
  [/x/g, 'ks'],
  [/t(?=[sz])/g, ''],
  [/[szc](?=[szc])/g, ''],
  [/[vw]/g, 'f'],
  [/z/g, 's'],
  [/[cqg]/g, 'k'],
  [/d(?=j)/g, ''],
  [/[aeiouyh'\u02bc]/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The consonants of a folded word, in classes: "zelensky" and "zelenskyy" give "slnsk". */
export function consonantsOf(word: string): string {
  let rest = word
  for (const [from, to] of REWRITES) rest = rest.replace(from, to)
  return rest
}

/** All readings of its `j`: a vowel in "Sergej", "zh" in "Djuricic", "g" in "Jamal". */
export function soundsOf(word: string): string[] {
  const base = consonantsOf(word)
  if (!base.includes('j')) return [base]
  return ['', 's', 'k'].map((sound) => base.replaceAll('j', sound).replace(/(.)\1+/g, '$1'))
}
