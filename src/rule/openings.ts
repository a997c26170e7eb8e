import {ALL_CAPS, APOSTROPHE, CAPITAL, NON_ASCII, NUMBER, SPACE, type TokenTable, WORD} from '../kernels/tokenize.js'
import {wordSet} from '../lexicon/words.js'

/** A sentence's first word without its first letter. */
export interface LostOpening {
  /** The whole word with its capital, where exactly one is possible; else only the loss is certain. */
  readonly whole?: string
}

/** Words that open sentences and are known by what is left of them: "ccording", "owever", "ut". */
const OPENERS = new Set(
  `about above according across additionally after again against all almost along already also although amid among analysts and another
  any apart around asked authorities because been before behind being below besides between beyond both britain but by china can clearly
  companies consequently critics currently despite don donald down during each earlier economists either elsewhere english european even
  eventually every everyone everything evidently except experts federal few finally first five following for former four from further
  furthermore given government had half has have having hence here how however if images in indeed initially inside instead interestingly
  into investigators israel israeli it its just large last lastly late lately later lawmakers leaders let like likewise local long looking
  many maybe meanwhile members military millions more moreover most mostly much my near nearly neither never nevertheless next nine no none
  nonetheless nor not nothing notably now nowadays obviously of off officials often on once one only opponents or other others our out
  outside over overall part people perhaps police polls president previously prices protesters quite rather recent recently regardless
  reports republicans republican researchers residents russia russian scientists several shares she shortly similarly since six so some
  someone sometimes soon sources speaking state still student students subsequently such supporters taiwan ten than that the their then
  there therefore these they this those though thousands three through throughout thus to today together tomorrow tonight two
  ukraine ukrainian under unfortunately unless unlike until upon using very voters was washington we were what when whenever where whereas
  whether which while who whose why will with within without women workers yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`
    .trim()
    .split(/\s+/),
)

/**
 * What is left of a word, and the words after it that make the whole word certain. "n the" is no key: "In the" and
 * "On the" are both possible.
 */
const KNOWN = new Map<string, string>(
  Object.entries({
    'n In':
      'addition fact particular other recent contrast short total general response order spite turn many some all both each our its their his her my this these those an a january february march april may june july august september october november december',
    'n On': 'monday tuesday wednesday thursday friday saturday sunday',
    'f Of': 'course',
    'f If': 'you they he she we it i anything',
    't It': 'is was will has had would also seems appears remains came comes',
    't At': 'least first present times issue stake a one',
    's As': 'a well soon long far for of many part',
    'o So': 'far',
    'o No': 'one doubt',
    'y By': 'the contrast then',
    'e We': 'are were have',
    'e He': 'is was has',
    'he The':
      'president government former new two first company state city country group police minister court report decision move meeting attack war us uk un eu united white house senate same latest next official ministry men man woman couple team party bill law vote election deal agreement',
    'hey They': 'are were have had will also said say can would',
    'his This': 'is was has will means comes week',
    'hen When': 'asked',
    'ore More': 'than',
    'hose Those': 'who',
  }).flatMap(([key, nexts]) =>
    nexts.split(' ').map((next): [string, string] => [`${key.split(' ')[0]} ${next}`, key.split(' ')[1] as string]),
  ),
)

/** What is left of words that open sentences and is a word too, but none that opens one; two wholes are separated by a bar. */
const RESTS = new Map<string, string>(
  'ut But|nd And|ll All|ot Not|hy Why|ho Who|ach Each|et Yet|ow Now How|hat That What|hose Those Whose|hen When Then|ew New Few|ast Last East|ver Over|heir Their'
    .split('|')
    .map((entry): [string, string] => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
)
/** Words before which "heir", "et", "ho" and "hat" stand by themselves. */
const NO_REST = new Set(['to', 'al', 'ho', 'apparent', 'chi', 'trick'])

/** Verbs and adverbs between "he" and "of" or an auxiliary: "he spoke of", "he also was"; what is none of them is a noun. */
const AFTER_HE = new Set(
  `spoke thought heard dreamed dreamt died knew wrote talked consisted approved disposed complained warned learned learnt told boasted accused
  was is has had will would could can may might must should did does who also now never really still just already then soon always often only
  probably certainly clearly himself too ever sometimes usually once both not said says saw and or but in at on with for from by`
    .trim()
    .split(/\s+/),
)
const AUXILIARIES = new Set('of is are was were has have will would can could'.split(' '))

/** Single letters that two-letter words end in: "n addition", "f future decisions", "t least". */
const ENDS = 'nftsoye'

/**
 * Whether the word at `index`, which begins a sentence, has lost its first letter; the caller knows that a sentence
 * begins there. Only words in lower case are judged, and only before another word.
 */
export function lostOpening(text: string, tokens: TokenTable, index: number): LostOpening | undefined {
  if (tokens.kind[index] !== WORD || tokens.kind[index + 1] !== SPACE) return undefined
  if (((tokens.flags[index] as number) & (CAPITAL | ALL_CAPS | APOSTROPHE | NON_ASCII)) !== 0) return undefined
  const kind = tokens.kind[index + 2]
  if (kind !== WORD && kind !== NUMBER) return undefined
  const start = tokens.start[index] as number
  const end = tokens.start[index + 1] as number
  const rest = text.slice(start, end)
  const nextStart = tokens.start[index + 2] as number
  const next = text.slice(nextStart, tokens.start[index + 3])
  const known = KNOWN.get(`${rest} ${next.toLowerCase()}`)
  if (known !== undefined) return {whole: known}
  // "n 2016" is "In 2016"; "he Senate" is "The Senate", for no name follows "he".
  if (rest === 'n' && /^(?:19|20)\d\d$/.test(next)) return {whole: 'In'}
  const capital = kind === WORD && ((tokens.flags[index + 2] as number) & CAPITAL) !== 0 && next !== 'I'
  if (rest === 'he' && capital) return {whole: 'The'}
  if (rest === 'he' && kind === WORD && !AFTER_HE.has(next) && !next.endsWith('ly') && next.length > 2 && tokens.kind[index + 4] === WORD) {
    const after = text.slice(tokens.start[index + 4], tokens.start[index + 5])
    if (AUXILIARIES.has(after)) return {whole: 'The'}
  }
  const rests = RESTS.get(rest)
  if (rests !== undefined && !NO_REST.has(next)) return rests.includes(' ') ? {} : {whole: rests}
  if (rest.length === 1) return ENDS.includes(rest) && kind === WORD && next.length > 1 ? {} : undefined
  if (wordSet().look(text, start, end) !== 0) return undefined
  const wholes: string[] = []
  let likely: string | undefined
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    const whole = letter + rest
    if (OPENERS.has(whole)) {
      if (likely !== undefined) return {}
      likely = whole
    }
    if (rest.length >= 5 && wordSet().look(whole) !== 0) wholes.push(whole)
  }
  // "acmillan" is one name only, "armers" may be farmers or warmers; a short rest that no opener ends in ("dpa") is no rest.
  const found = likely ?? (wholes.length === 1 ? wholes[0] : undefined)
  if (found !== undefined) return {whole: (found[0] as string).toUpperCase() + found.slice(1)}
  return wholes.length > 1 ? {} : undefined
}
