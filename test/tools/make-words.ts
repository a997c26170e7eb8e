/**
 * Writes src/lexicon/words.data.ts: every word form that nspell accepts with dictionary-en, and the
 * British forms of dictionary-en-gb; and src/lexicon/dictionary.data.ts: dictionary-en itself and the
 * British forms that it lacks, since the package reads its files from disk and the core may not.
 * And src/lexicon/spellings.data.ts: the words that one dictionary spells so and the other otherwise.
 * Runs before each build; the files are never committed.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import {oneWay, spellingPairs} from './spelling-pairs.js'

interface Checker {
  readonly data: Record<string, unknown>
  correct(word: string): boolean
}

const forms = new Set<string>()
const britishForms: string[] = []
const open = (dictionary: {aff: Uint8Array; dic: Uint8Array}): Checker =>
  nspell({aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic)}) as unknown as Checker
const first = open(american)
const second = open(british)
for (const checker of [first, second]) {
  // The table holds every affixed form; forms that need an affix or are forbidden are in it too, so each is asked.
  for (const word of Object.keys(checker.data)) {
    // Possessives are left out: whoever asks for one strips its ending first, which halves the set.
    if (/^[A-Za-z][A-Za-z']+$/.test(word) && !word.endsWith("'s") && checker.correct(word)) forms.add(word)
  }
}
const words = [...forms].sort()
for (const word of words) if (!first.correct(word)) britishForms.push(word)
const target = fileURLToPath(new URL('../../src/lexicon/words.data.ts', import.meta.url))
writeFileSync(
  target,
  `// Made by "npm run words" from dictionary-en and dictionary-en-gb (MIT AND BSD). ${words.length} forms.\nexport const WORDS: string =\n  '${words.join('\\n').replaceAll("'", "\\'").replaceAll('\\\\', '\\')}'\n`,
)
writeFileSync(
  fileURLToPath(new URL('../../src/lexicon/dictionary.data.ts', import.meta.url)),
  `// Made by "npm run words" from dictionary-en and dictionary-en-gb (MIT AND BSD).
export const AFF: string = ${JSON.stringify(Buffer.from(american.aff).toString('utf8'))}
export const DIC: string = ${JSON.stringify(Buffer.from(american.dic).toString('utf8'))}
/** Forms of dictionary-en-gb that dictionary-en lacks, one a line. */
export const BRITISH: string = ${JSON.stringify(britishForms.join('\n'))}
`,
)
const pairs = spellingPairs(
  words,
  (word) => first.correct(word),
  (word) => second.correct(word),
)
writeFileSync(
  fileURLToPath(new URL('../../src/lexicon/spellings.data.ts', import.meta.url)),
  `// Made by "npm run words" from dictionary-en and dictionary-en-gb (MIT AND BSD).
/** What both forms begin with, the British rest, the American rest. */
export const PAIRS: string = ${JSON.stringify(pairs.join('\n'))}
/** A form of one variety and what the other writes, where the other's word has more senses. */
export const ONE_WAY: string = ${JSON.stringify(oneWay.join('\n'))}
`,
)
console.log(`${words.length} word forms, ${britishForms.length} of them British, ${pairs.length} pairs of spellings`)
