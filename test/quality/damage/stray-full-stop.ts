import {type DamageKind, wherever} from './damage.js'

/** A sentence whose last clause follows a comma, and the sentence after it. */
const TAILED = /, (?<tail>\p{Ll}[^.,;:?!"“”()\n]{12,100}\p{Ll}{3})\. (?<next>\p{Lu}[^.?!"“”\n]{20,200}\p{Ll}{3}\.)(?=\s|$)/gu

/** Fragments that translation and paraphrase leave behind: put in and moved. */
export const strayFullStop: readonly DamageKind[] = [
  {
    rule: 'stray-full-stop',
    name: 'stop put in',
    candidates: wherever(/(?<=[ ]\p{Ll}{3,}) (?=\p{Ll}{3,} )/gu, () => ({text: '. '})),
  },
  {
    rule: 'stray-full-stop',
    name: 'tail moved',
    candidates: wherever(TAILED, ({groups}) => {
      const {tail, next} = groups as {tail: string; next: string}
      const text = `. ${next} ${tail}.`
      return {text, seen: {start: next.length + 1, end: text.length}}
    }),
  },
]
