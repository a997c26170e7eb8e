/**
 * The small words round a name: titles, particles, suffixes.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words before a name that are no part of it. */
export const TITLES = set(`
  mr mrs ms mx miss messrs dr doctor prof professor sir dame lord lady baron baroness viscount marquis marquess duchess countess
  president vicepresident vice prime premier minister ministers chancellor sen senator rep representative congressman congresswoman
  gov governor mayor gen general lt lieutenant col colonel maj sgt sergeant capt captain cpl corporal pvt adm admiral cmdr
  commander brig brigadier marshal field justice ambassador secretary undersecretary director chairman chairwoman
  chairperson chair ceo coach spokesman spokeswoman spokesperson analyst commissioner prosecutor attorney lawyer judge
  imam sheikh sheik shaykh shaikh ayatollah mullah maulana mufti emir sultan hajj haji hajji alhaji hajiya malam mallam senhor senor senora
  sr sra don dona herr frau monsieur madame mme mlle signor signora comrade engineer engr eng barrister pastor rev reverend
  father brother sister rabbi archbishop bishop cardinal pope saint st ste chief crown former ex acting deputy interim
  king queen emperor empress prince princess tsar czar kaiser grand foreign interior defence defense finance
  us uk russian chinese israeli ukrainian american british the hon honourable honorable then late count duke earl major
  dictator leader congressmember lawmaker superintendent inspector detective officer constable trainer defender striker goalkeeper
  vicomte comte comtesse conte graf mother commodore shah sayyed sayyid syed hojatoleslam citizen chevalier
  actor actress singer author journalist
`)

/** Titles that are also borne as given names ("Don King", "Duke Ellington", "Earl Warren"). */
export const NAME_LIKE_TITLES = set(
  'don duke earl count king prince judge major pope bishop dean saint lord general emir imam sultan haji marshal chance rev sister father brother marquis baron princess queen us st sr sheikh field grand late count father sra dona adm gen the',
)

/** Words inside a title of several: "Secretary of State Antony Blinken", "Minister for Foreign Affairs". */
export const TITLE_LINKS = set('of for and state affairs the to in war health justice trade')

/** Articles and prepositions of family names; "of" and "the" too. */
export const PARTICLES = set(`
  bin ibn ben bint binti al el ul de da do dos das del della dello degli dei di du des d van von vander vom zu zum zur der den dem
  ten ter te la le las los lo y i e und af av of the san abu aal oud ould
`)

/** Particles that are also whole words of other names: "Al Gore", "Ben Wallace", "Van Morrison", "Di Renjie", "Abu Mazen". */
export const NAME_LIKE_PARTICLES = set('al ben van di la le da do du de lo del san abu den te el ter i e y dos')

/** The Arabic article before a sun letter; it is one only before a hyphen ("as-Sisi"). */
export const SUN_ARTICLES = set('ad ar as ash at az an ed er es esh et ez en adh ath')

const ROMAN: Readonly<Record<string, string>> = {
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  x: '10',
  xi: '11',
  xii: '12',
  xiii: '13',
  xiv: '14',
  xv: '15',
  xvi: '16',
  xvii: '17',
  xviii: '18',
  xxiii: '23',
}

/** What sets a bearer apart from others of his house: "jr", "sr", or a number. Undefined where the word is no suffix. */
export function suffixOf(word: string, isLast: boolean, raw: string): string | undefined {
  if (!isLast) return undefined
  if (word === 'jr' || word === 'junior') return 'jr'
  if (word === 'sr' || word === 'senior') return 'sr'
  if (raw === 'I') return '1'
  // Another single letter is an initial ("Malcolm X"), and only capitals are a numeral: "Wang Xi" is no eleventh of his name.
  if (word.length > 1 && raw === raw.toUpperCase() && ROMAN[word]) return ROMAN[word]
  return /^(?:phd|md|esq|obe|mbe|cbe|kbe|qc|kc|mp|mep)$/.test(word) && (raw === raw.toUpperCase() || word === 'phd' || word === 'esq')
    ? ''
    : undefined
}
