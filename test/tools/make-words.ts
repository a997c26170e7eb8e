/**
 * Writes src/lexicon/words.data.ts: every word form that nspell accepts with dictionary-en, and the
 * British forms of dictionary-en-gb; and src/lexicon/dictionary.data.ts: dictionary-en itself and the
 * British forms that it lacks, since the package reads its files from disk and the core may not.
 * Runs before each build; the files are never committed.
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'

interface Checker {
  readonly data: Record<string, unknown>
  correct(word: string): boolean
}

const forms = new Set<string>()
const britishForms: string[] = []
let first: Checker | undefined
for (const dictionary of [american, british]) {
  const checker = nspell({aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic)}) as unknown as Checker
  first ??= checker
  // The table holds every affixed form; forms that need an affix or are forbidden are in it too, so each is asked.
  for (const word of Object.keys(checker.data)) {
    // Possessives are left out: whoever asks for one strips its ending first, which halves the set.
    if (/^[A-Za-z][A-Za-z']+$/.test(word) && !word.endsWith("'s") && checker.correct(word)) forms.add(word)
  }
}
const words = [...forms].sort()
for (const word of words) if (!(first as Checker).correct(word)) britishForms.push(word)
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
console.log(`${words.length} word forms, ${britishForms.length} of them British`)
