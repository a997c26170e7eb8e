import {misread} from '../../../src/kernels/codepages.js'
import {type DamageKind, wherever} from './damage.js'

const kind = (name: string, pattern: RegExp, spoil: (text: string) => string, prepare = curly): DamageKind => ({
  rule: 'mojibake',
  name,
  // The clean corpora are mostly ASCII: straight marks become curly ones first, as they stand on the web.
  prepare,
  candidates: wherever(pattern, ([text]) => ({text: spoil(text)})),
})

/** Names of the clean corpora have no marks on their letters, so the first vowel inside them gets one. */
const marked = (text: string): string =>
  text.replace(/(?<= \p{Lu}\p{Ll}{1,5})[aeiou](?=\p{Ll}+ )/gu, (vowel) => ({a: 'á', e: 'é', i: 'ï', o: 'ø', u: 'ů'})[vowel] ?? vowel)

function curly(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=^|[\s(])"(?=\S)/gmu, '“')
    .replace(/(?<=\S)"(?=[\s).,;:]|$)/gmu, '”')
    .replace(/ - /g, ' – ')
}

const MARKS = /[’“”–—…]/gu
const NAMES = /\p{Script=Latin}*[\u00c0-\u024f\u1e00-\u1eff]\p{Script=Latin}*/gu
const twice = (text: string): string => misread(misread(text, 'cp1252'), 'cp1252')

/** Marks and names of right text, read in the wrong encoding once, twice, and with a byte lost. */
export const mojibake: readonly DamageKind[] = [
  kind('mark as cp1252', MARKS, (text) => misread(text, 'cp1252')),
  kind('mark as Latin-1', MARKS, (text) => misread(text, 'latin1')),
  kind('mark as Mac Roman', MARKS, (text) => misread(text, 'mac')),
  kind('mark misread twice', MARKS, twice),
  kind('mark of cp1252 as Latin-1', /[’“”–—]/gu, (text) =>
    String.fromCharCode({'’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97}[text] ?? 0),
  ),
  kind('closing mark without its last byte', /”/gu, () => 'â€'),
  kind('name as cp1252', NAMES, (text) => misread(text, 'cp1252'), marked),
  kind('name as Mac Roman', NAMES, (text) => misread(text, 'mac'), marked),
  kind('name misread twice', NAMES, twice, marked),
]
