import type {Root, Sentence, SentenceContent} from 'nlcst'
import retextSpell from 'retext-spell'
import {VFile} from 'vfile'
import {AFF, BRITISH, DIC} from './dictionary.data.js'

type Speller = ReturnType<typeof retextSpell>

let speller: Speller | undefined

/**
 * The words of a list that retext-spell rejects, with nspell, dictionary-en and the British forms as a
 * personal dictionary. They load at the first question, once per process, and answer at once.
 */
export function unknownTo(words: readonly string[]): ReadonlySet<string> {
  speller ??= retextSpell({
    // nspell takes strings, which its types do not say; the package's own module reads files.
    dictionary: {aff: AFF, dic: DIC} as never,
    personal: BRITISH,
    // Suggestions cost up to 660 ms a word. The default counts words over the life of the plugin and 0 means 30, so only a negative number switches them off and keeps the answer free of the order of articles.
    max: -1,
  })
  const file = new VFile()
  speller(treeOf(words), file, ignore)
  return new Set(file.messages.map((message) => message.actual as string))
}

function ignore(): undefined {
  return undefined
}

/** One sentence of the words, with a space between them; nothing else is looked at. */
function treeOf(words: readonly string[]): Root {
  const children = words.flatMap((word): SentenceContent[] => [
    {type: 'WordNode', children: [{type: 'TextNode', value: word}]},
    {type: 'WhiteSpaceNode', value: ' '},
  ])
  const sentence: Sentence = {type: 'SentenceNode', children}
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [sentence]}]}
}
