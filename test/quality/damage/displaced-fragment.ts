import {type DamageKind, wherever} from './damage.js'

const CLAUSE = /(?<=, )(?<tail>\p{Ll}[^.,;:?!"“”()\n]{12,100}\p{Ll}{3})\.(?=\s|$)/gu
/** A name between an article or preposition and a comma, and the rest of its sentence. */
const NAMED =
  /(?<= (?:the|by|with|from) )(?<name>\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,}){0,3})(?<rest>, [^.?!"“”\n]{20,160}\p{Ll}{3}\.)(?= \p{Lu}|$)/gu

/** Clauses that were written a second time, and link texts that were moved behind their sentence. */
export const displacedFragment: readonly DamageKind[] = [
  {
    rule: 'displaced-fragment',
    name: 'clause repeated',
    candidates: wherever(CLAUSE, ({groups}) => {
      const {tail} = groups as {tail: string}
      const text = `${tail}. ${tail}.`
      return {text, seen: {start: tail.length, end: text.length}}
    }),
  },
  {
    rule: 'displaced-fragment',
    name: 'clause repeated with "which"',
    candidates: wherever(CLAUSE, ({groups}) => {
      const {tail} = groups as {tail: string}
      const text = `${tail}. which ${tail}.`
      return {text, seen: {start: tail.length, end: text.length}}
    }),
  },
  {
    rule: 'displaced-fragment',
    name: 'name moved',
    candidates: wherever(NAMED, ({groups}) => {
      const {name, rest} = groups as {name: string; rest: string}
      const text = `${rest} ${name}.`
      return {text, seen: {start: rest.length, end: text.length}}
    }),
  },
]
