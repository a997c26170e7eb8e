import type {Facts} from '../../facts/facts.js'
import {wordHashes} from '../../kernels/fold.js'
import {CAPITAL, PUNCTUATION, WORD} from '../../kernels/tokenize.js'
import {irregularPasts} from '../../lexicon/verbs.js'

/** A clause with one of these nearest to the place tells of what is or will be, or of what was still to come. */
const notPast =
  wordHashes(`will won't shall may might can could should would must to is isn't are aren't am i'll we'll you'll he'll she'll it'll they'll
  i'm we're they're he's she's it's that's there's has have hasn't haven't does do don't doesn't due set scheduled expected planned slated coming upcoming
  vote remains wants need needs`)
const past = wordHashes("was were wasn't weren't had did didn't")
/** Behind these a participle is no preterite: what the auxiliary says counts. */
const auxiliaries = wordHashes('be been being is are was were get gets got getting have has had having not also')
/** Words of the clause that are looked through, to the left and, where it has no verb there, to the right. */
const REACH = 14

/** Whether the nearest verb of the clause before token `first`, or else behind token `last`, is a preterite. */
export function tellsOfPast(facts: Facts, first: number, last: number): boolean {
  return (verbFrom(facts, first - 1, -1) ?? verbFrom(facts, last + 1, 1)) === 'past'
}

function verbFrom({text, tokens}: Facts, from: number, step: 1 | -1): 'past' | 'other' | undefined {
  for (let at = from, words = 0; at >= 0 && at < tokens.count && words < REACH; at += step) {
    if (tokens.kind[at] === PUNCTUATION) {
      if (/[.!?;:()–—]/.test(text.charAt(tokens.start[at] as number)) || (step < 0 && text.charAt(tokens.start[at] as number) === ','))
        return undefined
    }
    if (tokens.kind[at] !== WORD) continue
    words++
    const hash = tokens.hash[at] as number
    // "This Wednesday marks ten years since": the weekday is the subject.
    if (step > 0 && at === from + 1 && text.charCodeAt((tokens.start[at + 1] as number) - 1) === 115 && !past.has(hash)) return 'other'
    if (past.has(hash)) return 'past'
    if (notPast.has(hash)) return 'other'
    if (!isPreterite(text, tokens.start[at] as number, tokens.start[at + 1] as number, tokens.flags[at] as number, hash)) continue
    if (auxiliaries.has(tokens.hash[at - 2] ?? 0)) {
      if (step > 0) return past.has(tokens.hash[at - 2] ?? 0) ? 'past' : 'other'
      continue
    }
    return 'past'
  }
  return undefined
}

function isPreterite(text: string, start: number, end: number, flags: number, hash: number): boolean {
  return (flags & CAPITAL) === 0 && (irregularPasts.has(hash) || (end - start > 3 && text.startsWith('ed', end - 2)))
}
