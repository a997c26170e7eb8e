import type {Facts} from '../../src/facts/facts.js'
import type {Mark} from '../../src/facts/marks.js'
import {pairMarks} from '../../src/facts/pairing.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {CAPITAL, LITERAL, type TokenTable, WORD} from '../../src/kernels/tokenize.js'
import {isGap} from '../../src/lexicon/phrases.js'
import {clearMajority, type Majority} from '../../src/rule/majority.js'
import type {FixDraft, Message, Rule, Tier} from '../../src/rule/rule.js'

interface Place {
  readonly start: number
  readonly end: number
  /** What the place becomes. */
  readonly text: string
  readonly mark: ',' | '.'
  readonly is: 'outside' | 'inside'
  readonly tier: Tier
  /** How many places of the article speak for the other form, where the article and no style guide says so. */
  readonly majority?: Majority
}

function find(facts: Facts): Place[] {
  const {quotePunctuation} = facts.style
  if (!/["”][.,]|[.,]["”]/.test(facts.text)) return []
  const places = [...placesIn(facts)]
  const outside = places.filter((place) => place.is === 'outside')
  const inside = places.filter((place) => place.is === 'inside')
  if (quotePunctuation === 'inside') return outside
  if (quotePunctuation === 'logical') return inside
  // Only where a British writer would have put the mark outside does it tell that the article writes as Americans do.
  const majority = clearMajority(outside.length, inside.length, inside.length)
  if (majority === undefined) return []
  return outside.map((place) => ({...place, tier: 'unsafe', majority}))
}

/** Every comma and stop behind a closing mark, and those before one that a British writer would not have put there. */
function* placesIn(facts: Facts): Generator<Place> {
  const {text, tokens} = facts
  const {read} = pairMarks(facts)
  for (const one of read) {
    const {start, end} = one.mark
    if (one.role !== 'closes' || text.slice(start, end).length !== 1) continue
    const opened = read[one.partner]?.mark
    if (opened === undefined) continue
    const after = text[end]
    const before = text[start - 1] as string
    const quote = text.slice(start, end)
    if ((after === '.' || after === ',') && isFree(text, end + 1)) {
      // ‘word’”. closes two quotations, and “…!”. has its mark already.
      if (/[\p{L}\p{N}%)\]]/u.test(before) && !(after === '.' && GOES_ON.test(text.slice(end + 1, end + 12)))) {
        const literal = tokens.kind[facts.tokenAt(start - 1)] === LITERAL
        yield {
          start,
          end: end + 1,
          text: after + quote,
          mark: after,
          is: 'outside',
          tier: literal || isCode(text, opened.end, start) || lacksHead(text, after, end + 1) ? 'unsafe' : 'safe',
        }
      }
    } else if (
      (before === '.' || before === ',') &&
      isFree(text, end) &&
      !(before === '.' && /^\s+\p{Ll}/u.test(text.slice(end, end + 4))) &&
      isPhrase(facts, opened, start - 1)
    )
      yield {start: start - 1, end, text: quote + before, mark: before, is: 'inside', tier: 'unsafe'}
  }
}

/** Whether white space, a bracket or the end follows: the mark behind `”.com` or `”..` is another. */
function isFree(text: string, at: number): boolean {
  return at >= text.length || /[\s)\]—–]/.test(text[at] as string)
}

/** `“late”. but said`: the sentence goes on, and the stop may be a comma gone wrong. */
const GOES_ON = /^\s+(?:but|and|or|so|yet|which|who|while|when|where|because|as|though|although|that)\s/

/** `“late”. them and left`: the next sentence has lost its head, and the stop may belong to what was lost. "a)" begins an item of a list. */
function lacksHead(text: string, mark: ',' | '.', at: number): boolean {
  return mark === '.' && /^\s+\p{Ll}(?!\))/u.test(text.slice(at, at + 8))
}

/** What somebody types to the letter: a mark inside would be typed too. */
function isCode(text: string, from: number, to: number): boolean {
  return /^[^\s]*[/\\_=<>@#*][^\s]*$/.test(text.slice(from, to))
}

// Behind these a whole utterance may stand, which keeps its stop ("she said “no.”").
const saying = wordHashes(
  'said says say saying asked answered replied shouted yelled wrote tweeted added responded texted screamed whispered chanted',
)
const speakers = wordHashes(
  'he she they it we i you who one the a an his her their our my said says say according wrote told added asked replied responded tweeted',
)

/**
 * A word or two to three that are part of somebody else's sentence ("he called it “late,” and left"): the mark belongs to that
 * sentence. A longer stretch may be a sentence of its own, and before a speaker the comma stands for the stop of what he said.
 */
function isPhrase(facts: Facts, {start, end}: Mark, to: number): boolean {
  const {text, tokens} = facts
  if (!/^\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,2}$/u.test(text.slice(end, Math.min(to, end + 60)))) return false
  const before = facts.tokenAt(start) - 2
  if (before < 0 || tokens.kind[before] !== WORD || !isGap(tokens, before + 1) || saying.has(tokens.hash[before] as number)) return false
  const next = facts.tokenAt(to) + 3
  return text[to] === '.' || !(tokens.kind[next] === WORD && (speakers.has(tokens.hash[next] as number) || isCapital(tokens, next)))
}

function isCapital({flags}: TokenTable, index: number): boolean {
  return ((flags[index] as number) & CAPITAL) !== 0
}

function say({is, mark, majority}: Place): Message {
  const name = mark === ',' ? 'comma' : 'full stop'
  const where =
    is === 'outside'
      ? `The ${name} stands behind the closing mark`
      : `The ${name} stands before the closing mark, and it is not part of the words quoted`
  const asked = is === 'outside' ? 'before it' : 'behind it'
  if (majority !== undefined)
    return {
      reason: `${where}; the article puts it ${asked} in ${majority.many} of ${majority.many + majority.few} places`,
      severity: 'info',
    }
  return {reason: `${where}; the style guide wants it ${asked}`}
}

function fix({start, end, text, tier, is, mark}: Place): FixDraft {
  const name = mark === ',' ? 'comma' : 'full stop'
  return {tier, kind: 'style', title: `Put the ${name} ${is === 'outside' ? 'inside' : 'outside'}`, edits: [{start, end, text}]}
}

const rule: Rule<Place> = {
  id: 'quote-punctuation',
  summary: 'A comma or full stop on the side of a closing quotation mark that the style guide does not want (“never”. for “never.”)',
  rank: 'style',
  reads: ['tokens', 'blocks', 'layout', 'style'],
  fixes: {tier: 'safe', kinds: ['style']},
  severity: 'warning',
  preset: 'house-style',
  // The mark changes sides, no word is touched.
  inQuotations: true,
  inForeign: false,
  find,
  say,
  fix,
}

export default rule
