/** Offices and roles as a survey counts them. */
import type {Title} from '../facts/titles.js'

/** An office ("+foreign minister@China", "-" before a former one) or a role ("=researcher"). */
export function titleKey({office, role, country, former, deputy}: Title): string | undefined {
  if (office !== undefined) return `${former ? '-' : '+'}${deputy ? 'deputy ' : ''}${office}@${country ?? ''}`
  return role === undefined ? undefined : `=${role}`
}

/** An office or role as `titleKey` wrote it. */
export interface KnownTitle {
  readonly office?: string
  readonly country?: string
  readonly role?: string
  readonly former: boolean
}

export function readTitle(key: string): KnownTitle {
  if (key.startsWith('=')) return {role: key.slice(1), former: false}
  const at = key.lastIndexOf('@')
  const country = key.slice(at + 1)
  return {office: key.slice(1, at), ...(country === '' ? {} : {country}), former: key.startsWith('-')}
}

/** Offices that one person of a country holds at a time. */
const SINGLE = new Set(
  `president;prime minister;premier;chancellor;king;queen;pope;supreme leader;foreign minister;foreign secretary;secretary of state;defense minister;
  defense secretary;finance minister;treasury secretary;interior minister;home secretary;justice minister;attorney general;commerce secretary;
  national security adviser;secretary general;secretary-general;vice president;chancellor of the exchequer;commerce minister;trade minister;health minister;
  energy minister;oil minister;education minister;chief justice;high representative;president-elect;first lady;crown prince;health secretary;
  homeland security secretary;energy secretary;education secretary;labor secretary;agriculture secretary;transportation secretary;press secretary`
    .split(';')
    .map((office) => office.trim()),
)
/** What may be said of a holder of any office, and parts nobody from another. */
const GENERIC =
  `politician diplomat official leader lawmaker head member counterpart envoy chief minister politburo guest host representative candidate ally resident
  boss relative ruler dictator strongman fellow secretary sheikh deputy figure dissident`.split(/\s+/)
/** What is said of so many that it makes nobody one. */
const VAGUE = new Set([
  ...GENERIC,
  ...`spokesperson expert analyst author journalist editor lawyer professor researcher adviser director activist founder executive officer
  columnist critic commentator photographer president chairman ceo manager artist athlete soldier businessman strategist`.split(/\s+/),
])
const generic = new Set(GENERIC)

/** One office, former or not, of one country where both say which; or one role. */
export function agree(a: KnownTitle, b: KnownTitle): boolean {
  if (a.role !== undefined || b.role !== undefined) return a.role === b.role
  return (
    bare(a.office as string) === bare(b.office as string) && (a.country === undefined || b.country === undefined || a.country === b.country)
  )
}

export const bare = (office: string): string => office.replace(/^deputy /, '')
/** Whether a title makes nobody one: "president" does with a country only. */
export const isVague = ({office, role, country}: KnownTitle): boolean =>
  VAGUE.has(role ?? office ?? '') && (office !== 'president' || country === undefined)

/** Whether a title parts nobody from another. */
export const isGeneric = ({office, role}: KnownTitle): boolean => generic.has(role ?? office ?? '')

/** An office that one person of a country holds at a time. */
export const isSingle = ({office}: KnownTitle): boolean => SINGLE.has(bare(office ?? ''))

/** Whether both have offices or roles that say something, and none that the other's could be. */
export function areApart(a: Iterable<string>, b: Iterable<string>): boolean {
  const mine = [...a].map(readTitle).filter((title) => !isGeneric(title))
  const theirs = [...b].map(readTitle).filter((title) => !isGeneric(title))
  return mine.length > 0 && theirs.length > 0 && !mine.some((title) => theirs.some((other) => agree(title, other)))
}
