/**
 * Closed word classes that name one side of a glued word for certain. They come from grammar; words that
 * reading the splits in scraped and edited news showed to be parts of names or compounds were dropped.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Lower-case function words after which a capital begins a new word (`theNova`, `inMadison`). `la`, `le`, `de`, `al`, `van` and `mac` belong to names. */
export const openers =
  set(`the of in to and for with on at by from as but or that is was are were has have had will would said says told his her
  their its this these those when who which where after before against between under over about into near than because while since until
  during including between through toward towards within without among around like not an if so how what whose only also both all`)

/** Capitalised function words that begin a sentence and no second half of a brand (`GangThe`); `This`, `On`, `In`, `It`, `One`, `We` are (`NowThis`, `MoveOn`, `LinkedIn`, `MineOne`, `MeWe`). */
export const starters =
  set(`The They These Those There Their When While Where However According Meanwhile Although Because Since After Before During
  Despite Earlier But And`)

/** Offices that stand directly before a name (`MinisterKeir`). */
export const offices =
  set(`President Minister Secretary Senator Governor General Chancellor King Queen Prince Princess Pope Cardinal Bishop Ambassador
  Representative Congressman Congresswoman Mayor Judge Justice Sheriff Speaker Chairman Colonel Captain Lieutenant Sergeant Professor Commissioner Spokesman Spokeswoman`)

/** Words that end no longer English word or name after a whole word (`thePentagonsaid`, `removedthe`). */
export const closers = set(
  `said says told that with from which would could should their they were have after against between before because when during the this these those whose whom whether wants warned added announced`,
)

/** Words that end names and words as well (`Marchand`, `Blackwill`, `Gurkhas`): certain only with more evidence. */
export const weakClosers = set('and for has had was will are who')

/** Of these, the ones that end no surname (`Ministryhas`). */
export const auxiliaries = set('has had was are')

/** Function words that begin a glued lower-case word (`thatfailed`). */
export const lowerOpeners = set('the that with from against between because their which would')

/** What cannot follow a preposition, article or conjunction: had the word ended there, the clause would break. */
export const finite = set('said says told is was are were has had have will would could may might can did does do added of')

/** Function words that join nothing into a compound; particles do (`lockdown`, `standup`, `outsized`) and are left out. */
export const joiners =
  set(`of to in on at by as is was are were be been being the and for with from that this these those his her its their our your
  it he she they we has have had will would can could should may might must or if but not also who which when since than into about amid through against
  between toward towards during before after because while said says told an`)

/** Prepositions of which the second cannot follow the first: "ofto" has lost more than a space. */
export const leadingPrepositions = set('of to at for with from into')
export const ledPrepositions = set('of to in on at by for with from into')

/** Of these, the ones that neither begin nor end another word. */
export const plainJoiners = set(
  'to of the and for with from that this these those its has had have were been which into between during because',
)

/** First parts of compounds that no dictionary has. */
export const compounders = set(
  'news sports sales states trans counter well photo info whistle paddle super ultra inter anti multi over under out up down back front cross round near',
)

/** What surnames and places end in, and is a word too (`Silverman`, `Blackford`, `Stockport`). */
export const nameEndings =
  set(`man men son ford land lands worth gate field fields port stone wood woods well wells berg burg burgh borough town ton ham
  shire side ville stein bridge brook house ridge view water hill hills dale ness mouth mount more low row way ward wick wright smith win ella ally gold silver ling ding king kin
  hart heart head hall bank banks bush bean lee ray ian an on in is it al as at am or us ism ist ists ship hood dom world tech gate like wide time times news post site less ness
  able ability proof born wise most mania phobia phile phobe care room works line land over down up out off back front
  sphere terrorism phones making formative maker makers holder holders keeper keepers`)
