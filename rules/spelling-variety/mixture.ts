import {hashWord, wordHashes} from '../../src/kernels/fold.js'
import type {Spelled} from './words.js'

/** The words of the variety that an article has less of, and those of the other, outside quotations and names. */
export interface Mixture {
  readonly few: readonly Spelled[]
  readonly many: readonly Spelled[]
}

// Read in American texts that have no other British form, and the other way round: they prove nothing.
const common =
  wordHashes(`grey greys gray theatre theatres ageing aging judgement judgements judgemental acknowledgement acknowledgements artefact artefacts moustache
  moustaches sulphur sulphate sulphide sceptic storey wilful wilfully wilfulness enrol enrols skilful instil tranquillity tranquility medallist
  medallists medalist councillor councillors mould moulds plough ploughs armoury sabre sabres programme programmes metre metres`)

/** Whether the forms differ by a doubled l alone: "cancelled" and "travelling" are read in American texts too. */
function isDoubled({other}: Spelled, word: string): boolean {
  return word === other?.replace(/l(?=[aeiou])/, 'll') || other === word.replace(/l(?=[aeiou])/, 'll')
}

/**
 * Whether an article mixes the varieties. A word in -ize stands against one in -ise only: beside "colour" it is what
 * Oxford writes.
 */
export function mixtureOf(words: Iterable<Spelled>, text: string): Mixture | undefined {
  const british: Spelled[] = []
  const american: Spelled[] = []
  const ise: Spelled[] = []
  const ize: Spelled[] = []
  for (const word of words) {
    if (word.quoted || word.capital) continue
    const form = text.slice(word.start, word.end)
    if (common.has(hashWord(form)) || isDoubled(word, form)) continue
    const isBritish = word.variety === 'en-GB'
    if (word.isIze) (isBritish ? ise : ize).push(word)
    else (isBritish ? british : american).push(word)
  }
  if (american.length > 0 && british.length + ise.length > 0) return fewer([...british, ...ise], [...american, ...ize])
  return ise.length > 0 && ize.length > 0 ? fewer(british.length > 0 ? [...british, ...ise] : ise, ize) : undefined
}

/** Of two as many, the British ones are few: most articles are American. */
function fewer(british: readonly Spelled[], american: readonly Spelled[]): Mixture {
  const [few, many] = british.length > american.length ? [american, british] : [british, american]
  return {few: [...few].sort((a, b) => a.start - b.start), many: [...many].sort((a, b) => a.start - b.start)}
}
