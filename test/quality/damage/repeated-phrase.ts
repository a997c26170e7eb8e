import {type DamageKind, wherever} from './damage.js'

const double = (pattern: RegExp): DamageKind['candidates'] => wherever(pattern, ([phrase]) => ({text: `${phrase} ${phrase}`}))

/** A phrase or a sentence written twice. */
export const repeatedPhrase: readonly DamageKind[] = [
  {
    rule: 'repeated-phrase',
    name: 'preposition and article doubled',
    candidates: double(/(?<= )(?:in|of|to|on|for|with|by|at|from) (?:the|a)(?= \p{Ll})/gu),
  },
  {rule: 'repeated-phrase', name: 'phrase doubled', candidates: double(/(?<= )\p{Ll}{3,}(?: \p{Ll}{2,}){2,6}(?= \p{Ll})/gu)},
  {
    rule: 'repeated-phrase',
    name: 'sentence doubled',
    candidates: double(/(?<=\p{Ll}\. )\p{Lu}[^.?!:;"“”()\n]{70,160}\p{Ll}\.(?= \p{Lu})/gu),
  },
]
