/**
 * Whether what a corpus says of the bearers of two forms makes them one person.
 */
import type {Condition, CorpusEvidence} from '../facts/decisions.js'
import {foldForm} from '../lexicon/authority-forms.js'
import type {Likeness} from './likeness.js'
import type {PairCounts, PeopleCounts, Seen} from './people-counts.js'
import {agree, areApart, bare, isGeneric, isSingle, isVague, type KnownTitle, readTitle} from './people-titles.js'

/** What the articles that have a form, or the forms of one star, say of its bearer. */
export interface Bearer {
  readonly form: string
  readonly articles: number
  readonly titles: ReadonlyMap<string, Seen>
  /** Those met, by the name that is right as far as is known, with an article and the names under which they were met. */
  readonly met: ReadonlyMap<string, MetAs>
  idOf(article: number): string
}

interface MetAs {
  readonly article: number
  readonly names: readonly string[]
}

/** What is known of a corpus as a whole when bearers are made. */
export interface Setting {
  /** The right forms of names, as far as is known. */
  readonly aliases: ReadonlyMap<string, string>
  /** Who stands in more articles meets everybody, and to have met them makes nobody one. */
  readonly famous: number
}

export type PairView = PairCounts

/** What speaks for two forms as one person, and against. */
export interface Judged {
  readonly when: readonly Condition[]
  readonly unless: readonly Condition[]
  readonly evidence: readonly CorpusEvidence[]
  readonly vetoes: readonly CorpusEvidence[]
}

export function bearerOf({forms, ids}: PeopleCounts, form: string, {aliases, famous}: Setting): Bearer {
  const counts = forms.get(form)
  const met = new Map<string, MetAs>()
  for (const {name, article} of counts?.met.all ?? []) {
    const right = aliases.get(name) ?? name
    if ((forms.get(right)?.articles ?? 0) > famous) continue
    const known = met.get(right)
    met.set(right, {article: Math.min(article, known?.article ?? article), names: [...(known?.names ?? []), name]})
  }
  return {
    form,
    articles: counts?.articles ?? 0,
    titles: new Map(counts?.titles.all ?? []),
    met,
    idOf: (article) => ids.get(article) ?? '',
  }
}

/** The two as one bearer. */
export function joined(a: Bearer, b: Bearer): Bearer {
  const titles = new Map(a.titles)
  for (const [key, seen] of b.titles) if (!titles.has(key)) titles.set(key, seen)
  const met = new Map(b.met)
  for (const [name, {article, names}] of a.met) met.set(name, {article, names: [...new Set([...names, ...(met.get(name)?.names ?? [])])]})
  return {...a, articles: a.articles + b.articles, titles, met}
}

// Counterparts that a decision names.
const MOST_SHOWN = 4

/** Judges a form beside the star it may belong to. */
export function verdictOn(one: Bearer, star: Bearer, {verdict}: Likeness, pair: PairView | undefined): Judged {
  const shared = sharedTitles(one, star)
  const met = sharedMet(one, star)
  const vetoes = vetoesOf(one, star, pair)
  const evidence: CorpusEvidence[] = []
  const when: Condition[] = []
  const together = pair !== undefined && pair.together.articles > 0
  for (const {title, mine, theirs} of shared) {
    if (!isTelling(title, verdict, met.length + (together ? 1 : 0))) continue
    const {office, country, role} = title
    evidence.push({kind: role === undefined ? 'office' : 'role', text: `both stand as ${told(title)}`, articles: idsOf(one, mine, theirs)})
    if (office !== undefined) when.push({kind: 'office', office: bare(office), ...(country === undefined ? {} : {country})})
    else if (role !== undefined && verdict === 'same') when.push({kind: 'role', role})
  }
  // Who stands beside the right form of the name and deals with the same people is that person; a stranger of like name would be told apart.
  const isMet = met.length > 0 && (when.length > 0 || (together && verdict !== 'far') || (verdict === 'same' && met.length > 1))
  if (isMet)
    for (const {name, names, mine, theirs} of met.slice(0, MOST_SHOWN)) {
      evidence.push({kind: 'counterpart', text: `both share a sentence with ${name}`, articles: idsOf(one, mine, theirs)})
      // Articles not yet put right have the counterpart under another form.
      for (const other of [name, ...names.filter((one) => one !== name)]) when.push({kind: 'counterpart', name: other})
    }
  if (together && when.length > 0) {
    evidence.push({
      kind: 'article',
      text: `${pair.together.articles === 1 ? 'an article has' : `${pair.together.articles} articles have`} both forms`,
      articles: idsOf(one, pair.together.article),
    })
    when.push({kind: 'canonical-in-article'})
  }
  return {when, unless: unlessOf(one, star), evidence, vetoes}
}

/**
 * Whether an office or role that both have makes them one. An office that one person holds at a time does; one
 * that many hold does for spellings of one name; what is said of thousands does only for those who meet the same people, or whom one article has.
 */
function isTelling(title: KnownTitle, verdict: Likeness['verdict'], met: number): boolean {
  const telling = title.office !== undefined && title.country !== undefined && isSingle(title)
  // Relatives and successors have half a name and an office in common, and not the people they deal with at one time.
  if (verdict === 'far') return telling && met > 0
  if (telling) return true
  if (verdict === 'same') return !isVague(title) || met > 0
  return met > 1 || (met > 0 && !isVague(title))
}

interface SharedTitle {
  readonly title: KnownTitle
  readonly mine: number
  readonly theirs: number
}

/** Offices and roles that both have, the commonest first; an office whose country one of them leaves out is that of the other. */
function sharedTitles(one: Bearer, star: Bearer): SharedTitle[] {
  const found = new Map<string, SharedTitle>()
  for (const [key, {article}] of [...one.titles].sort(byCount)) {
    const title = readTitle(key)
    for (const [other, {article: theirs}] of [...star.titles].sort(byCount)) {
      const their = readTitle(other)
      if (!agree(title, their)) continue
      const said = title.country === undefined ? {...title, ...(their.country === undefined ? {} : {country: their.country})} : title
      const place = `${said.office ?? ''}@${said.country ?? ''}@${said.role ?? ''}`
      if (!found.has(place)) found.set(place, {title: said, mine: article, theirs})
      break
    }
  }
  // "foreign minister of China" says what "foreign minister" says.
  return [...found.values()].filter(
    ({title}, _, all) =>
      title.office === undefined ||
      title.country !== undefined ||
      !all.some((other) => other.title.office === title.office && other.title.country !== undefined),
  )
}

interface SharedMet {
  readonly name: string
  readonly names: readonly string[]
  readonly mine: number
  readonly theirs: number
}

function sharedMet(one: Bearer, star: Bearer): SharedMet[] {
  const theirs = new Map([...star.met].map(([name, met]) => [foldForm(name), met]))
  return [...one.met]
    .flatMap(([name, {article, names}]) => {
      const other = theirs.get(foldForm(name))
      return other === undefined
        ? []
        : [{name, names: [...new Set([...names, ...other.names])].sort(), mine: article, theirs: other.article}]
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function vetoesOf(one: Bearer, star: Bearer, pair: PairView | undefined): CorpusEvidence[] {
  const vetoes: CorpusEvidence[] = []
  if (pair !== undefined && pair.sentence.articles > 0)
    vetoes.push({kind: 'sentence', text: 'a sentence names both', articles: idsOf(one, pair.sentence.article)})
  if (pair !== undefined && pair.apart.articles > 0)
    vetoes.push({kind: 'article', text: 'an article says different things of both', articles: idsOf(one, pair.apart.article)})
  if (vetoes.length > 0 || !areApart(one.titles.keys(), star.titles.keys())) return vetoes
  const [mine, theirs] = [tellingOf(one), tellingOf(star)]
  if (mine === undefined || theirs === undefined) return vetoes
  const text = `${one.form} stands as ${tell(mine[0])}, ${star.form} as ${tell(theirs[0])}`
  return [{kind: 'office', text, articles: idsOf(one, mine[1].article, theirs[1].article)}]
}

/** The office or role that says the most of somebody. */
function tellingOf({titles}: Bearer): readonly [string, Seen] | undefined {
  return [...titles].sort(byCount).find(([key]) => !isGeneric(readTitle(key)))
}

/** Titles that other bearers of the form have: where it stands with one of them, somebody else is meant. */
function unlessOf(one: Bearer, star: Bearer): Condition[] {
  const conditions: Condition[] = []
  for (const key of [...one.titles.keys()].sort()) {
    const title = readTitle(key)
    if (isGeneric(title) || [...star.titles.keys()].some((other) => agree(title, readTitle(other)))) continue
    if (title.role !== undefined) conditions.push({kind: 'role', role: title.role})
    else conditions.push({kind: 'office', office: title.office as string, ...(title.country === undefined ? {} : {country: title.country})})
  }
  return conditions
}

const tell = (key: string): string => told(readTitle(key))
const byCount = (a: readonly [string, Seen], b: readonly [string, Seen]): number => b[1].articles - a[1].articles || (a[0] < b[0] ? -1 : 1)

function told({office, role, country, former}: KnownTitle): string {
  const what = office ?? role ?? ''
  return `${former ? 'former ' : ''}${what}${country === undefined ? '' : ` of ${country}`}`
}

function idsOf(bearer: Bearer, ...articles: readonly number[]): string[] {
  return [...new Set(articles.map((article) => bearer.idOf(article)))].filter((id) => id !== '').sort()
}
