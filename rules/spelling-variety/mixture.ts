import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import type {Spelled} from './words.js'

/** The words of the variety that an article has less of, and those of the other, outside quotations and names. */
export interface Mixture {
  readonly few: readonly Spelled[]
  readonly many: readonly Spelled[]
}

// Read in American texts that have no other British form, and the other way round: they prove nothing.
const common =
  wordHashes(`grey greys gray theatre theatres ageing aging judgement judgements judgemental benefitted benefitting focussed focussing focusses artefact artefacts moustache
  moustaches sulphur sulphate sulphide sceptic storey wilful wilfully wilfulness enrol enrols skilful instil tranquillity tranquility medallist
  medallists medalist councillor councillors mould moulds plough ploughs armoury sabre sabres programme programmes metre metres`)

/** Whether the forms differ by a doubled l alone: "cancelled" and "travelling" are read in American texts too. */
function isDoubled({other}: Spelled, word: string): boolean {
  return word === other?.replace(/l(?=[aeiou])/, 'll') || other === word.replace(/l(?=[aeiou])/, 'll')
}

/**
 * Whether an article mixes the varieties. A word in -ize tells nothing: beside "colour" it is what Oxford writes, and English
 * papers that write -ise let it pass in what agencies send.
 */
export function mixtureOf(words: Iterable<Spelled>, text: string): Mixture | undefined {
  const british: Spelled[] = []
  const american: Spelled[] = []
  for (const word of words) {
    if (word.quoted || word.capital) continue
    const form = text.slice(word.start, word.end)
    if (common.has(hashWord(form)) || isDoubled(word, form)) continue
    if (word.variety === 'en-GB') british.push(word)
    else if (!word.isIze) american.push(word)
  }
  return american.length > 0 && british.length > 0 ? fewer(british, american) : undefined
}

/** Of two as many, the British ones are few: most articles are American. */
function fewer(british: readonly Spelled[], american: readonly Spelled[]): Mixture {
  const [few, many] = british.length > american.length ? [american, british] : [british, american]
  return {few: [...few].sort((a, b) => a.start - b.start), many: [...many].sort((a, b) => a.start - b.start)}
}
