import type {Facts} from '../facts/facts.js'
import {wordHashes} from '../kernels/fold.js'
import {ALL_CAPS, CAMEL, CAPITAL, NUMBER, SYMBOL, WORD} from '../kernels/tokenize.js'
import {foreignFunctionWords} from '../lexicon/english.js'
import {type InitialSound, soundOfCapitals, soundOfFigure, soundOfLetter, soundOfWord} from '../lexicon/initial-sound.js'
import {wordSet} from '../lexicon/words.js'

// No article stands before these, so that an article there is another slip ("a of", "an the", "it was a about a tenfold").
// Before a hyphen they may begin an adjective ("an in-depth look", "an all-out war").
const closed = wordHashes(`a an the this that these those some any each every either neither no not my your his her its our their
  i you he she it we they me him us them who whom whose which what when where why how and or nor but so yet if as than then
  of in on at to for from by with into onto upon off out over under up down about after before against along among around across above
  through until unless since is are was were be been being am has have had do does did can could will would shall should may might must
  other others another ours also there here such according isn't aren't ain't`)

/**
 * With what sound the word, figure or letter at a token begins, where that is certain: a word of the dictionaries, a
 * figure, a sum of money, an initialism, a letter before a hyphen.
 */
export function soundAt(facts: Facts, index: number): InitialSound | undefined {
  const {text, tokens} = facts
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  const kind = tokens.kind[index]
  if (kind === NUMBER) return text[end] === '/' ? undefined : soundOfFigure(text.slice(start, end))
  if (kind === SYMBOL)
    return /^[$£€]$/.test(text.slice(start, end)) && tokens.kind[index + 1] === NUMBER ? soundAt(facts, index + 1) : undefined
  if (kind !== WORD) return undefined
  const hash = tokens.hash[index] as number
  const flags = tokens.flags[index] as number
  const compound = /^[-‑–]\p{L}/u.test(text.slice(end, end + 3)) || (end - start === 1 && /^[-‑]\d/.test(text.slice(end, end + 2)))
  const word = text.slice(start, end).replace(/['’]s$/, '')
  if (word.length === 1) return compound || isInitialism(text.slice(start, end + 3)) ? soundOfLetter(word.toUpperCase()) : undefined
  if (/^\p{Lu}[\p{Lu}\d]+s?$/u.test(word))
    return (flags & ALL_CAPS) !== 0 || /s$/.test(word) ? soundOfCapitals(word.replace(/s$/, '')) : undefined
  if ((flags & CAMEL) !== 0 || (!compound && (closed.has(hash) || foreignFunctionWords.has(hash)))) return undefined
  const known = wordSet().look(text, start, start + word.length) !== 0 || (compound && prefixes.has(hash))
  // "an Garda spokesman": Irish has an article of that form.
  if (!known || ((flags & CAPITAL) !== 0 && irish.has(hash))) return undefined
  return soundOfWord(word.toLowerCase())
}

/** "F.B.I." and not "N.Y.": states are read in full. */
function isInitialism(letters: string): boolean {
  return /^\p{Lu}\.\p{Lu}\./u.test(letters) && !/^(?:N\.[CDHJMY]|R\.I|S\.[CD])/.test(letters)
}

const prefixes = wordHashes(
  'anti auto co de eco euro ex extra infra inter intra macro mega micro mid mini multi neo non over post pre pro pseudo semi sub super ultra un under',
)
const irish = wordHashes('bord garda lar oireachtas phoblacht post taisce tanaiste taoiseach')
