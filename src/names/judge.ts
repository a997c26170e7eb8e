/**
 * What an alignment of two names says.
 */
import {align, type Pair} from './align.js'
import {isGiven} from './given.js'
import type {Part} from './parse.js'
import {type NameReason, reason} from './reason.js'
import type {Evidence} from './romanise/evidence.js'

/** What one name has between two related parts and the other has in its place. */
interface Gap {
  readonly a: readonly Part[]
  readonly b: readonly Part[]
}

const rawOf = (parts: readonly Part[]): string => parts.map((part) => part.raw).join(' ')
const PATRONYMIC = /(?:[oe]vich|[oe]vych|[oeiy]vna|ich|witsch|vitch)$/

/** Spanish and Portuguese names, whose bearers drop the mother's family name. */
const HISPANIC = new Set(
  `nicolas jose juan luis carlos andres manuel miguel angel francisco javier jesus fernando alejandro ricardo roberto eduardo enrique jorge pedro pablo felipe diego santiago
 sergio raul hugo evo rafael rodrigo gustavo alvaro alberto antonio arturo cesar daniel emilio ernesto esteban fidel gabriel guillermo hernan ignacio ivan jaime joaquin julio lopez leopoldo
 marcos mario mariano martin mauricio nayib oscar ollanta ramon rene salvador sebastian victor vicente maria ana carmen cristina isabel dilma michelle gabriela rosario xiomara dina laura luisa
 joao paulo jair luiz inacio antonio marcelo anibal cavaco augusto fulgencio agustin alan alfonso alfredo álvaro camilo gonzalo horacio iker xavi andres`
    .trim()
    .split(/\s+/),
)
const HISPANIC_FAMILY = /(?:ez|es|os|as|ao|eira|inho|illo|ero|edo|ada|ales)$/

function isHispanic(parts: readonly Part[]): boolean {
  return parts.some((part) => HISPANIC.has(part.plain)) || parts.slice(1).filter((part) => HISPANIC_FAMILY.test(part.plain)).length > 1
}

interface Laid {
  readonly pairs: readonly Pair[]
  /** Gap before the first related pair, between, and after the last. */
  readonly gaps: readonly Gap[]
  readonly related: readonly Pair[]
}

function layOut(pairs: readonly Pair[]): Laid {
  const gaps: {a: Part[]; b: Part[]}[] = [{a: [], b: []}]
  const related: Pair[] = []
  for (const pair of pairs) {
    if (pair.relation) {
      related.push(pair)
      gaps.push({a: [], b: []})
      continue
    }
    const gap = gaps[gaps.length - 1] as {a: Part[]; b: Part[]}
    gap.a.push(...pair.a.filter((part) => !part.loose))
    gap.b.push(...pair.b.filter((part) => !part.loose))
  }
  return {pairs, gaps, related}
}

/** All reasons for and against two names in the order given-first; all of both names' parts are looked at. */
export function judgeStraight(a: readonly Part[], b: readonly Part[], evidence: Evidence): NameReason[] {
  const {gaps, related} = layOut(align(a, b, evidence))
  if (related.length === 0)
    return [reason('all-differ', 'different', `no part of "${rawOf(a)}" and "${rawOf(b)}" is alike`, rawOf(a), rawOf(b))]
  const crossed = judgeCrossed(gaps, related, a, b)
  if (crossed) return [crossed]
  const reasons: NameReason[] = []
  const lastGap = gaps.length - 1
  for (const [at, gap] of gaps.entries()) {
    const place = at === 0 ? 'given' : at === lastGap ? 'family' : 'middle'
    if (gap.a.length > 0 && gap.b.length > 0) reasons.push(contradiction(place, gap))
    else if (gap.a.length > 0 || gap.b.length > 0) reasons.push(lack(place, gap, {at, a, b, evidence, related}))
  }
  for (const pair of related) if (pair.relation?.reason) reasons.push(pair.relation.reason)
  return weakened(reasons, related, gaps, a, b)
}

const KINDS_OF_DOUBT = new Set(['slip', 'sound', 'near', 'cognate', 'initial'])

/** Parts that meet though each name has others that the other lacks: "Ali Asadov" beside "Irfaan Ali". */
function judgeCrossed(gaps: readonly Gap[], related: readonly Pair[], a: readonly Part[], b: readonly Part[]): NameReason | undefined {
  const first = gaps[0] as Gap
  const last = gaps[gaps.length - 1] as Gap
  const names = [rawOf(a), rawOf(b)] as const
  const lacksFirst = first.a.length > 0 && first.b.length === 0 ? 'b' : first.b.length > 0 && first.a.length === 0 ? 'a' : undefined
  if (lacksFirst) {
    const other = lacksFirst === 'b' ? 'b' : 'a'
    // The one that lacks the first part has another that is left over.
    if (gaps.slice(1).some((gap) => gap[other].length > 0)) {
      return reason('given-differs', 'different', `"${names[0]}" and "${names[1]}" share a part that stands elsewhere in them`, ...names)
    }
  }
  // A single word that is only nearly another's first name is no part of that name.
  const isSingle = (a.length === 1) !== (b.length === 1)
  const only = related[0]?.relation
  if (isSingle && last.a.length + last.b.length > 0 && only && KINDS_OF_DOUBT.has(only.kind)) {
    return reason('all-differ', 'different', `"${names[0]}" and "${names[1]}" share no family name`, ...names)
  }
  return undefined
}

function contradiction(place: string, gap: Gap): NameReason {
  const [a, b] = [rawOf(gap.a), rawOf(gap.b)]
  // "Vladimir Vladimirovich" beside "Vladimir Putin": the father's name is not the family's.
  if (place === 'family' && PATRONYMIC.test(a.toLowerCase()) !== PATRONYMIC.test(b.toLowerCase())) {
    return reason('part-missing', 'unsure', `"${a}" and "${b}" may be a father's name and a family name`, a, b)
  }
  return reason(`${place}-differs`, 'different', `${place} names "${a}" and "${b}" are different`, a, b)
}

interface Setting {
  readonly at: number
  readonly a: readonly Part[]
  readonly b: readonly Part[]
  readonly evidence: Evidence
  readonly related: readonly Pair[]
}

/** One name has a part that the other lacks. */
function lack(place: string, gap: Gap, {at, a, b, evidence, related}: Setting): NameReason {
  const extra = gap.a.length > 0 ? gap.a : gap.b
  const [rawA, rawB] = [rawOf(gap.a), rawOf(gap.b)]
  const chain = evidence.arabic || isHispanic(a) || isHispanic(b)
  const hyphen = (place === 'family' ? extra[0]?.hyphened : extra[0]?.hyphened || nextOf(a, b, extra)?.hyphened) ?? false
  // "Jean-Marie" and "Marie" are two first names; "Kramp-Karrenbauer" and "Karrenbauer" one family.
  if (hyphen && related.length > 1)
    return reason('double-name', place === 'given' ? 'unsure' : 'same', `"${rawA || rawB}" is half of a double name`, rawA, rawB)
  if (place === 'middle') {
    // "George W. Bush" beside "George H. W. Bush": where both have middle names the first must agree.
    const next = related[at] as Pair
    const isLastPart = at === related.length - 1
    const initials = extra.some((part) => part.initial) || (!isLastPart && [...next.a, ...next.b].some((part) => part.initial))
    if (!isLastPart && initials) return reason('middle-differs', 'different', `middle names differ by "${rawA || rawB}"`, rawA, rawB)
    if (!isLastPart && !chain)
      return reason('middle-missing', 'unsure', `middle name "${rawA || rawB}" stands in only one of them`, rawA, rawB)
    return reason('middle-missing', 'same', `middle name "${rawA || rawB}" stands in only one of them`, rawA, rawB)
  }
  if (related.length < 2) {
    return reason('part-missing', 'unsure', `"${rawA || rawB}" stands in only one of them`, rawA, rawB)
  }
  if (place === 'family') {
    if (chain) return reason('second-family-name', 'same', `family name "${rawA || rawB}" stands in only one of them`, rawA, rawB)
    return reason('family-missing', 'unsure', `family name "${rawA || rawB}" stands in only one of them`, rawA, rawB)
  }
  const next = nextOf(a, b, extra)
  // "Hamad bin Isa" is the father of "Salman bin Hamad bin Isa".
  if (/^(?:bin|ibn|ben)/.test(next?.particle ?? '')) {
    return reason('given-differs', 'different', `"${rawA || rawB}" is the child of the one named after`, rawA, rawB)
  }
  // Many go by their second name ("Peyton Rous" is Francis Peyton Rous), and many have another's two: of names in WordNet that
  // differ so 148 pairs are one person's and 12 two persons'.
  const isInitial = extra.every((part) => part.initial)
  return reason('given-missing', isInitial ? 'same' : 'unsure', `first name "${rawA || rawB}" stands in only one of them`, rawA, rawB)
}

/** The part that follows a run in its name. */
function nextOf(a: readonly Part[], b: readonly Part[], extra: readonly Part[]): Part | undefined {
  const last = extra[extra.length - 1] as Part
  return a.includes(last) ? a[a.indexOf(last) + 1] : b[b.indexOf(last) + 1]
}

/** A slip or a sex needs the rest to agree in full; an only initial leaves too much open. */
function weakened(
  reasons: readonly NameReason[],
  related: readonly Pair[],
  gaps: readonly Gap[],
  a: readonly Part[],
  b: readonly Part[],
): NameReason[] {
  const kinds = related.map((pair) => pair.relation?.kind ?? '')
  const weak = kinds.filter((kind) => kind === 'slip' || kind === 'gender-form' || kind === 'initial').length
  const isShort = a.length < 2 || b.length < 2
  const isOnlyInitials = kinds.slice(0, -1).every((kind) => kind === 'initial') && kinds.length > 1
  const hasGap = gaps.some((gap) => gap.a.length > 0 || gap.b.length > 0)
  const isOpen = gaps[0] !== undefined && (gaps[0].a.length > 0 || gaps[0].b.length > 0)
  const solid = kinds.length - weak
  const isWhole = !hasGap && a.length > 1 && b.length > 1
  const isFirm = !hasGap && isAllElseEqual(related)
  const isSyllabic = isVietnamese(a, b)
  return reasons.map((one) => {
    const role = LIKE.has(one.kind) ? related.find(({relation}) => relation?.reason === one)?.relation?.frail : undefined
    if (role && (!isFirm || isSyllabic)) return toldApart(role, one)
    // A word alone has no other part whose key it could share: it is near, and no slip.
    if (role) return isShort ? {...one, kind: 'near'} : one
    // Of syllables that a slip would leave unsure none is longer: "Trong", "Trang".
    if (isSyllabic && (one.kind === 'slip' || one.kind === 'sound') && longest(one) < 7) return toldApart('given', one)
    // Two letters are too many where the rest is not the same name, whole.
    if (one.kind === 'near' && (!isWhole || weak > 0 || kinds.filter((kind) => FAR.has(kind)).length > 1))
      return {...one, speaks: 'different'}
    if (one.speaks !== 'same') return one
    if (one.kind === 'initial' && (isShort || (isOnlyInitials && hasGap))) return {...one, speaks: 'unsure'}
    if (one.kind === 'gender-form' && (isShort || solid < 1)) return {...one, speaks: 'unsure'}
    if (one.kind === 'slip' && (weak > 1 || isOpen || (isShort && longest(one) < 7))) return {...one, speaks: 'unsure'}
    return one
  })
}

/** Two words that are alike, and are two names all the same. */
function toldApart(role: string, {parts}: NameReason): NameReason {
  const [a, b] = parts ?? ['', '']
  return reason(`${role}-differs`, 'different', `${role} names "${a}" and "${b}" are different`, a, b)
}

/** All parts but one are written alike, or are spellings of one. */
const isAllElseEqual = (related: readonly Pair[]): boolean =>
  related.filter(({relation}) => relation?.weight === 1 || relation?.kind === 'initial' || relation?.kind === 'gender-form').length < 2

const VIETNAMESE = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh trinh mai dao doan lam luong to ha cao'.split(' '),
)

/** Syllables of a closed set, where another letter makes another name: "Nguyen Xuan Phuc". */
const isVietnamese = (a: readonly Part[], b: readonly Part[]): boolean =>
  a.length === b.length && a.length > 1 && VIETNAMESE.has((a[0] as Part).plain) && a[0]?.plain === b[0]?.plain

const longest = (one: NameReason): number => Math.min(...(one.parts ?? ['', '']).map((part) => part.length))

/** Kinds of a frail relation. */
const LIKE = new Set(['slip', 'near'])

const FAR = new Set(['near', 'sound', 'cognate'])

/** Family name first in one of them: every part must then be related. */
export function judgeTurned(a: readonly Part[], b: readonly Part[], evidence: Evidence): NameReason[] | undefined {
  const turns = [
    [...b.slice(1), b[0] as Part],
    [b[b.length - 1] as Part, ...b.slice(0, -1)],
  ]
  for (const turn of b.length === 2 ? turns.slice(0, 1) : turns) {
    const {gaps, related} = layOut(align(a, turn, evidence))
    if (gaps.some((gap) => gap.a.length > 0 || gap.b.length > 0)) continue
    if (related.some((pair) => pair.relation?.weight === 1 || pair.relation?.kind === 'initial' || pair.relation?.kind === 'slip')) continue
    const reasons = related.map((pair) => pair.relation?.reason).filter((one) => one !== undefined)
    const either = a.every((part) => isGiven(part.plain))
    reasons.push(
      either
        ? reason('order', 'unsure', 'the parts are turned, and each can be a given name')
        : reason('order', 'same', 'family and given name are turned'),
    )
    return reasons
  }
  return undefined
}
