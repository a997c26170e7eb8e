/**
 * Closed word classes of English and the abbreviations of news style. Each list is asked by word hash.
 */
import {wordHashes} from '../kernels/fold.js'

export type WordList = ReadonlySet<number>

/** Titles and offices that stand before a name: their stop never ends a sentence. */
export const titleAbbreviations: WordList = wordHashes(`mr mrs ms messrs mme dr prof rev fr gen lt col maj capt cmdr cpl sgt pvt adm brig
  sen sens rep reps gov govs pres supt hon st ste amb atty sec secy secty asst insp det ofc cardl msgr`)

/** Months as the wires shorten them: followed by a number, their stop ends nothing. */
export const monthAbbreviations: WordList = wordHashes('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Shortened words that stand before a number (`No. 4`, `pp. 12`). */
export const numberAbbreviations: WordList = wordHashes('no nos vol vols p pp art arts fig figs ch sec par ver op ed')

/** Shortened words of any place: their stop ends a sentence only before a capitalised word that can begin one. */
export const otherAbbreviations: WordList =
  wordHashes(`inc corp co cos ltd llc bros assn assoc dept dept depts univ intl natl govt admin jr sr esq phd md
  vs v etc al approx est min max mt ft ave blvd rd sq hwy tel ext cf viz ca eg ie am pm
  ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg pa penn
  tenn tex va vt wash wis wisc wyo wva ont que alta man sask
  mon tue tues wed thu thur thurs fri sat sun
  lb lbs oz hr hrs sec secs sp spp subsp var bn mn tn`)

/** Words that begin sentences and almost never stand capitalised inside one. */
export const sentenceStarters: WordList = wordHashes(`the a an this that these those he she it we they you i his her its our their my your
  but and or so yet for nor if when while after before although though because since as once until unless whereas
  in on at by from with without within during through under over between among against about according despite
  what which who where why how there here then now today yesterday tomorrow meanwhile however moreover furthermore
  also still even only just not no all some many most several few each every both another other one two three
  last next earlier later recently instead although nevertheless thus therefore asked speaking`)

/** Function words by which English running text is known; the 20 commonest words of the sample are among them. */
export const functionWords: WordList =
  wordHashes(`the of and to in a is that for it on was with as he be at by this have from or had not are but
  an they which you one we all her she there would their will when who him been has more if no out so what up its about than into them
  can only other time some could these two may then do first any my now such like our over his were said after also`)

/** The same for the languages that turn up inside English corpora. Words that are English too are left out. */
export const foreignFunctionWords: WordList = wordHashes(`der das und ist nicht ein eine dem von mit auf für sich auch wird sind nach bei
  el la los las del que es en un una por para se su al lo más como pero
  le les du est une dans qui sur avec au ce il sont aux cette
  il di che è una non sono della nel alla gli dei dell
  o os da do dos em não uma com ao mais foi pelo pela são
  het een dat niet zijn voor op aan ook maar`)
