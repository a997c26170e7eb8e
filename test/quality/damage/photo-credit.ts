import type {Damage, DamageKind} from './damage.js'

/** Captions with their credits as agencies and sites print them. */
const CAPTIONS: readonly string[] = [
  'Minister Ada Holm speaks to reporters in Vessby on Monday, May 3, 2021. (AP Photo/Ivo Aker, File)',
  'Two ferries wait outside the harbour of Vessby on May 3, 2021. (Photo by Ivo Aker/AFP via Getty Images)',
  'Smoke rises over the quay of Osthaven, Halvmark, on Tuesday. REUTERS/Ivo Aker',
  'Ministers Ada Holm and Bo Lind in Vessby – Photo: Northsea Wire/Ivo Aker',
  'The harbour office in Port Callis. Photograph: Ivo Aker/Reuters',
  'FILE PHOTO: A trawler is towed into Vessby, Halvmark, May 3, 2021. REUTERS/Ivo Aker',
]
const CREDITS: readonly string[] = [
  '(Photo by Ivo Aker/Getty Images)',
  '(AP Photo/Ivo Aker, File)',
  '(REUTERS/Ivo Aker)',
  '[Photo: Ivo Aker/Flickr]',
  'Ivo Aker/AFP/Getty Images',
  'Ivo van Aker/Reuters',
  '(Credit: Vessby Harbour Office)',
]
const LAST: readonly string[] = [
  'Featured image via Ivo Aker/Getty Images',
  'Photo credit: Port Wire',
  'Image: Ivo Aker/Shutterstock',
  'Photo by Ivo Aker',
]

const put = (at: number, text: string, seen: number): Damage => ({start: at, end: at, text, seen: {start: seen, end: text.length}})

const between =
  (gap: RegExp, texts: readonly string[], before: string): DamageKind['candidates'] =>
  (text) =>
    [...text.matchAll(gap)].flatMap((match) => texts.map((one) => put(match.index, `${before}${one}`, before.length)))

const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'photo-credit',
  name,
  most: 2,
  candidates,
  ...(prepare === undefined ? {} : {prepare}),
})

/** Captions and credits on lines of their own and run into the text. */
export const photoCredit: readonly DamageKind[] = [
  kind('caption between paragraphs', between(/(?<=\p{Ll}\.)(?=\r?\n+\p{Lu})/gu, CAPTIONS, '\n')),
  kind('credit on a line of its own', between(/(?<=\p{Ll}\.)(?=\r?\n+\p{Lu})/gu, CREDITS, '\n')),
  kind('credit between sentences of flat text', between(/(?<=\p{Ll}{2}\.)(?= \p{Lu}\p{Ll}+ )/gu, CREDITS, ' '), flat),
  kind('credit at the end of flat text', (text) => LAST.map((one) => put(text.trimEnd().length, ` ${one}`, 1)), flat),
]
