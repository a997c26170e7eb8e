/**
 * Decides which forms of names are one person's: LIKENESS proposes, IDENTITY decides, a VETO forbids.
 */
import type {CorpusEvidence, NameDecision} from '../facts/decisions.js'
import {hashWord} from '../kernels/fold.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Authority} from '../lexicon/authority-index.js'
import {givenNames} from '../lexicon/given-names.js'
import {type Bearer, bearerOf, type Judged, joined, type PairView, type Setting, verdictOn} from './identity.js'
import {type Likeness, likenessOf, nearPairs} from './likeness.js'
import {type PeopleCounts, sum} from './people-counts.js'

/** What a person has said of a form: accepted as another, or not to be taken for it. */
export interface Verdicts {
  readonly accepted: ReadonlyMap<string, string>
  isRejected(form: string, is: string): boolean
}

/**
 * The decisions that a corpus gives rise to, in order of their forms. Each form belongs to one star: round a canon
 * (whom the authority has, else the form of most articles) those forms gather that are like it and that something shows
 * to be the same person's. A star knows what all its forms show, since that is what the canon will show when the others are
 * put right: then a survey of the fixed corpus decides nothing new.
 */
export function decideNames(people: PeopleCounts, articles: number, authority: Authority, verdicts: Verdicts): NameDecision[] {
  // Who is met under two forms is one counterpart: known only when names are decided, so they are decided again.
  const famous = Math.max(LEAST_FAMOUS, articles / FAMOUS)
  let aliases: Setting['aliases'] = new Map()
  for (let looks = 0; ; looks++) {
    const decisions = decideOnce(people, authority, verdicts, {aliases, famous})
    // What is vetoed makes nobody one.
    const found = new Map(decisions.filter(({vetoes}) => vetoes.length === 0).map(({form, is}) => [form, is]))
    if (looks === MOST_LOOKS || (found.size === aliases.size && [...found].every(([form, is]) => aliases.get(form) === is)))
      return decisions
    aliases = found
  }
}

// One article in fifty: thirteen of the scraped sample's 11,042 forms, presidents and candidates.
const FAMOUS = 50
const LEAST_FAMOUS = 20
// All of the scraped sample is decided after two.
const MOST_LOOKS = 3

function decideOnce(people: PeopleCounts, authority: Authority, verdicts: Verdicts, setting: Setting): NameDecision[] {
  const forms = [...people.forms.keys()].sort()
  const near = neighbours(forms, authority)
  const likenesses = new Map<string, Likeness | undefined>()
  const rank = new Map(forms.map((form) => [form, isKnown(form, authority) ? 1 : 0]))
  const weight = (form: string): number => people.forms.get(form)?.articles ?? 0
  const mentions = (form: string): number => people.forms.get(form)?.mentions ?? 0
  const canons = [...near.keys()].sort(
    (a, b) =>
      (rank.get(b) as number) - (rank.get(a) as number) ||
      weight(b) - weight(a) ||
      marks(b) - marks(a) ||
      mentions(b) - mentions(a) ||
      trust(b) - trust(a) ||
      (a < b ? -1 : 1),
  )
  const place = new Map(canons.map((form, at) => [form, at]))
  const taken = new Set<string>()
  const decisions: NameDecision[] = []
  const open: NameDecision[] = []
  for (const canon of canons) {
    if (taken.has(canon)) continue
    const {star, vetoed} = starOf(canon)
    for (const one of star) taken.add(one.form)
    const total = star.reduce((sum, {form}) => sum + weight(form), weight(canon))
    for (const one of star) decisions.push(decisionOf(one, canon, total))
    // Two for whom something speaks as one person, and something against: a person may know better.
    for (const one of vetoed) open.push(decisionOf(one, canon, weight(canon) + weight(one.form)))
  }
  for (const one of open) if (!taken.has(one.form)) decisions.push(one)
  return decisions.sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : a.is < b.is ? -1 : 1))

  function starOf(canon: string): {readonly star: readonly Member[]; readonly vetoed: readonly Member[]} {
    const members: Member[] = []
    let whole: Bearer = bearerOf(people, canon, setting)
    const open = (near.get(canon) as readonly string[]).filter(
      (other) =>
        !taken.has(other) &&
        (place.get(other) as number) > (place.get(canon) as number) &&
        rank.get(other) !== 1 &&
        !verdicts.isRejected(other, canon) &&
        !verdicts.accepted.has(foldForm(other)),
    )
    for (let grown = true; grown; ) {
      grown = false
      for (const other of open) {
        if (members.some(({form}) => form === other)) continue
        const bearer = bearerOf(people, other, setting)
        const pair = pairOf(people, other, [canon, ...members.map(({form}) => form)])
        // Names are compared last: of a hundred that are near, three have anything in common.
        const judge = (likeness: Likeness): Judged | undefined => {
          const judged = verdictOn(bearer, whole, likeness, pair)
          return judged.when.length === 0 || judged.vetoes.length > 0 ? undefined : judged
        }
        if (judge(SAME) === undefined) continue
        const likeness = likenessIn(other, canon)
        const judged = likeness === undefined ? undefined : judge(likeness)
        if (likeness === undefined || judged === undefined) continue
        members.push({form: other, likeness, ...judged})
        whole = joined(whole, bearer)
        grown = true
      }
    }
    const vetoed = open.flatMap((other) => {
      if (members.some(({form}) => form === other)) return []
      const likeness = likenessIn(other, canon)
      // Of names that are only near most pairs are two people, and their vetoes tell nobody anything.
      if (likeness === undefined || likeness.verdict === 'far') return []
      const pair = pairOf(people, other, [canon])
      const judged = verdictOn(bearerOf(people, other, setting), bearerOf(people, canon, setting), likeness, pair)
      return judged.when.length === 0 || judged.vetoes.length === 0 ? [] : [{form: other, likeness, ...judged}]
    })
    return {star: members, vetoed}
  }

  function likenessIn(form: string, canon: string): Likeness | undefined {
    const key = `${form}\t${canon}`
    if (!likenesses.has(key))
      likenesses.set(key, areNamesakes(form, canon, authority) ? undefined : likenessOf(form, canon, isConfusion(form, canon, authority)))
    return likenesses.get(key)
  }

  function decisionOf({form, likeness, when, unless, evidence, vetoes}: Member, canon: string, total: number): NameDecision {
    const counts = people.forms.get(canon)
    const mine = weight(form)
    const others = total - mine
    const said: CorpusEvidence[] = [{kind: likeness.style ? 'house-style' : 'likeness', text: likeness.text, articles: []}, ...evidence]
    if (rank.get(canon) === 1) said.push({kind: 'authority', text: `the authority has ${canon}`, articles: []})
    else if (weight(canon) === mine)
      said.push({kind: 'tie', text: 'both stand in equally many articles, so that the corpus does not say which is right', articles: []})
    return {
      form,
      is: canon,
      order: (counts?.familyFirst ?? 0) * 2 > (counts?.articles ?? 0) ? 'family-first' : 'given-first',
      when,
      unless,
      verdict: 'proposed',
      articles: {form: mine, is: others},
      evidence: said,
      vetoes,
    }
  }
}

const SAME: Likeness = {verdict: 'same', text: '', style: false}

interface Member extends Judged {
  readonly form: string
  readonly likeness: Likeness
}

/** The forms near to each form that has any, in order; those that the authority knows to be confused are near too. */
function neighbours(forms: readonly string[], authority: Authority): Map<string, string[]> {
  const near = new Map<string, Set<string>>()
  const join = (a: string, b: string): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = near.get(one)
      if (set === undefined) near.set(one, new Set([other]))
      else set.add(other)
    }
  }
  for (const [a, b] of nearPairs(forms)) join(forms[a] as string, forms[b] as string)
  const there = new Set(forms)
  for (const form of forms)
    for (const {variant, person} of authority.byName(form))
      if (variant !== undefined && person.name !== form && there.has(person.name)) join(form, person.name)
  return new Map([...near].map(([form, set]) => [form, [...set].sort()]))
}

const isKnown = (form: string, authority: Authority): boolean => authority.byName(form).some(({variant}) => variant === undefined)

/** Two persons of the authority, or one beside somebody whom it has as near in spelling. */
function areNamesakes(a: string, b: string, authority: Authority): boolean {
  const [left, right] = [authority.byName(a), authority.byName(b)]
  if (left.length === 0 || right.length === 0) return false
  const isOther = ({variant}: (typeof left)[number]): boolean =>
    variant === undefined || variant.type === 'not-this-person' || variant.type === 'former-name' || variant.type === 'romanisation'
  return left.some(isOther) && right.some(isOther)
}

/** Whether the authority has the form as a misspelling or confusion of the canon's person. */
function isConfusion(form: string, canon: string, authority: Authority): boolean {
  return authority
    .byName(form)
    .some(
      ({variant, person}) =>
        (variant?.type === 'confusion' || variant?.type === 'misspelling') && foldForm(person.name) === foldForm(canon),
    )
}

/** Marks get lost, and do not come by chance: "Štefan Füle" and not "Stefan Fuele". */
function marks(form: string): number {
  return /\p{M}/u.test(form.normalize('NFD')) ? 1 : 0
}

/** Of two forms in equally many articles the one with a given name that is known. */
function trust(form: string): number {
  return givenNames.has(hashWord(form.split(' ')[0] as string)) ? 1 : 0
}

/** What articles show of a form beside those of a star, which all will be one form. */
function pairOf({pairs}: PeopleCounts, form: string, star: readonly string[]): PairView | undefined {
  let found: PairView | undefined
  for (const one of star) {
    const pair = pairs.get(form < one ? `${form}\t${one}` : `${one}\t${form}`)
    if (pair === undefined) continue
    found =
      found === undefined
        ? pair
        : {
            together: sum(found.together, pair.together),
            sentence: sum(found.sentence, pair.sentence),
            apart: sum(found.apart, pair.apart),
          }
  }
  return found
}
