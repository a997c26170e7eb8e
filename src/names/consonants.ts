/**
 * What is left of a word when vowels and all that romanisations disagree about are taken out.
 */

/** How many letters write the consonant that `consonantAt` gave last. */
let taken = 1

/** A sound that takes more than one letter. */
function take(sound: string, letters: number): string {
  taken = letters
  return sound
}

/** The class of the consonant at an index; '' for what is dropped. */
function consonantAt(word: string, at: number): string {
  taken = 1
  const letter = word[at] as string
  const next = word[at + 1]
  switch (letter) {
    case 't':
      if (next === 's' && word[at + 2] === 'c') return take('k', word[at + 3] === 'h' ? 4 : 3)
      if (next === 'c' || next === 'j') return take('k', word[at + 2] === 'h' ? 3 : 2)
      return next === 's' || next === 'z' ? '' : 't'
    case 'c':
      if (next === 'z' || next === 'h' || next === 'k' || next === 'c') return take('k', 2)
      return next === 's' ? '' : 'k'
    case 's':
      if (next === 'h' && word[at + 2] === 'c') return take('s', word[at + 3] === 'h' ? 4 : 3)
      if (next === 'c' && word[at + 2] === 'h') return take('s', 3)
      return next === 'z' || next === 'j' || next === 's' ? take('s', 2) : 's'
    case 'd':
      if (next === 'j') return ''
      return next === 'z' ? take('s', word[at + 2] === 'h' ? 3 : 2) : 'd'
    case 'p':
      return next === 'h' ? take('f', 2) : 'p'
    case 'q':
      return take('k', next === 'u' ? 2 : 1)
    case 'z':
      return 's'
    case 'x':
      return 'ks'
    case 'g':
      return 'k'
    case 'v':
    case 'w':
      return 'f'
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
    case 'y':
    case 'h':
    case "'":
      return ''
    default:
      return letter
  }
}

/** The consonants of a folded word, in classes, none twice running: "zelensky" and "zelenskyy" give "slnsk". `j` stays. */
export function consonantsOf(word: string): string {
  let sounds = ''
  for (let at = 0; at < word.length; ) {
    const sound = consonantAt(word, at)
    if (sound !== '' && !sounds.endsWith(sound)) sounds += sounds.endsWith(sound[0] as string) ? sound.slice(1) : sound
    at += taken
  }
  return sounds
}

/** Classes of first letters that stand for one another, as bits; some belong to several. */
const HEADS: Readonly<Record<string, string>> = {
  a: 'a',
  e: 'a',
  i: 'a',
  o: 'a',
  u: 'a',
  y: 'a',
  j: 'aks',
  c: 'ks',
  g: 'ks',
  h: 'k',
  k: 'k',
  q: 'k',
  x: 'ks',
  s: 's',
  t: 't',
  z: 's',
  v: 'f',
  w: 'af',
  f: 'f',
  p: 'p',
}

/** The classes that a folded word can begin with, a letter each. */
function headsOf(word: string): string {
  const first = word[0] ?? ''
  const second = word[1]
  const heads = HEADS[first] ?? first
  if (first === 'p' && second === 'h') return 'fp'
  if (first === 's' && second === 'h') return 'ks'
  if (first === 'd' && (second === 'j' || word.startsWith('zh', 1))) return 'dks'
  if ((first === 't' || first === 'd') && (second === 'h' || second === 'z' || second === 's' || second === 'c')) return `${heads}ks`
  return heads
}

/** Whether two words can begin with one sound. */
export function shareHead(a: string, b: string): boolean {
  if (a[0] === b[0]) return true
  const other = headsOf(b)
  for (const head of headsOf(a)) if (other.includes(head)) return true
  return false
}
