import type {Damage, DamageKind} from './damage.js'

/** Headlines of other articles, as they are linked. */
const HEADLINES: readonly string[] = [
  'Port chief quits over the lost cargo',
  'Ferry line opens third route to the islands after long dispute',
  'Vessby counts its losses as the storm moves north',
]
const ANNOUNCED: readonly string[] = ['READ MORE: ', 'Related: ', 'RELATED: ', 'SEE ALSO: ', 'Also read: ']
const LISTS: readonly string[] = [
  'Related News',
  'Related Articles',
  'You may also like',
  'Most Popular',
  'TRENDING NOW',
  'Recommended for you',
  'More from the Port Wire',
]

const links = ANNOUNCED.flatMap((words) => HEADLINES.map((headline) => `${words}${headline}`))
const put = (at: number, text: string, seen: number): Damage => ({start: at, end: at, text, seen: {start: seen, end: text.length}})
const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

const between =
  (gap: RegExp, texts: readonly string[], before: string): DamageKind['candidates'] =>
  (text) =>
    [...text.matchAll(gap)].flatMap((match) => texts.map((one) => put(match.index, `${before}${one}`, before.length)))

const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'related-links',
  name,
  most: 1,
  candidates,
  ...(prepare === undefined ? {} : {prepare}),
})

/** Links to other articles on lines of their own, as a list at the end, and run into the text. */
export const relatedLinks: readonly DamageKind[] = [
  kind('link between paragraphs', between(/(?<=\p{Ll}\.)(?=\r?\n+\p{Lu})/gu, links, '\n')),
  kind('list at the end', (text) => LISTS.map((heading) => put(text.trimEnd().length, `\n${heading}\n${HEADLINES.join('\n')}`, 1))),
  kind(
    'link in brackets',
    between(
      /(?<=\p{Ll}{2}\.)(?= \p{Lu}\p{Ll}+ )/gu,
      links.map((link) => `(${link})`),
      ' ',
    ),
  ),
  kind('link at the end of flat text', (text) => links.map((link) => put(text.trimEnd().length, ` ${link}`, 1)), flat),
  kind('link inside flat text', between(/(?<=\p{Ll}{2}\.)(?= (?:The|But|It|In|They) \p{Ll}+ \p{Ll}+ )/gu, links, ' '), flat),
]
