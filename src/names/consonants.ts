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

/** Letters of several sounds: `j` is a vowel in "Sergej", "zh" in "Djuricic", "g" in "Jamal"; "Khaled" is also "Haled", "Othman" "Osman". */
const DOUBLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/kh/g, ['k', 'h']],
  [/[td]h/g, ['t', 's']],
  [/j/g, ['y', 's', 'g']],
]

/** The consonants of a word in every reading of its letters of several sounds. */
export function soundsOf(word: string): string[] {
  let readings = [word.replace(/d(?=j|zh)/g, '').replace(/tj/g, 'ch')]
  for (const [letters, sounds] of DOUBLE) {
    if (word.search(letters) >= 0) readings = readings.flatMap((one) => sounds.map((sound) => one.replace(letters, sound)))
  }
  return [...new Set(readings.map(consonantsOf))]
}
