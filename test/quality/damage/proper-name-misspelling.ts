import {type DamageKind, wherever} from './damage.js'

const NAMES =
  /\b(?:United (?:States|Nations|Kingdom)|White House|Supreme Court|Prime Minister|European Union|Security Council|(?:State|Justice|Treasury|Police) Department|Attorney General|Foreign Minister|House of Representatives|Middle East|Associated Press|Wall Street Journal|New York Times)\b/g

/** Spoils the longest word of a name at its third letter. */
function spoil(make: (word: string) => string): DamageKind['candidates'] {
  return wherever(NAMES, ([name]) => {
    const words = name.split(' ')
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best))
    const start = name.indexOf(longest)
    const wrong = make(longest)
    return {text: name.slice(0, start) + wrong + name.slice(start + longest.length), seen: {start, end: start + wrong.length}}
  })
}

/** Well-known names with one word misspelt. */
export const properNameMisspelling: readonly DamageKind[] = [
  {
    rule: 'proper-name-misspelling',
    name: 'letters swapped',
    candidates: spoil((word) => word.slice(0, 1) + word[2] + word[1] + word.slice(3)),
  },
  {rule: 'proper-name-misspelling', name: 'letter lost', candidates: spoil((word) => word.slice(0, 2) + word.slice(3))},
  {rule: 'proper-name-misspelling', name: 'letter doubled', candidates: spoil((word) => word.slice(0, 2) + word[1] + word.slice(2))},
]
