// Made by "npm run generate" from the rooms in rules/.
import type {CommonOptions, LineOptions, PhraseOptions, RuleSetting} from './types.js'

/** Severity and options of single rules. */
export interface RulesConfig {
  /** A byline in the text ("By Ada Holm") */
  readonly byline?: RuleSetting<CommonOptions>
  /** The words of a comment form ("Leave a Reply") */
  readonly 'comment-form'?: RuleSetting<LineOptions>
  /** A paragraph or text that breaks off ("a relationship with the United States,") */
  readonly 'dangling-ending'?: RuleSetting<CommonOptions>
  /** A dateline before the first sentence ("BEIJING (Reuters) –") */
  readonly dateline?: RuleSetting<CommonOptions>
  /** Words moved out of their place, or written again, behind a full stop ("has denied. which it has denied.") */
  readonly 'displaced-fragment'?: RuleSetting<CommonOptions>
  /** Two articles or possessives side by side ("a an", "the his") */
  readonly 'doubled-determiner'?: RuleSetting<CommonOptions>
  /** Two prepositions side by side of which one is left over ("during at a rally") */
  readonly 'doubled-preposition'?: RuleSetting<CommonOptions>
  /** A place where words are missing ("published by the , things are", "told the .") */
  readonly 'dropped-words'?: RuleSetting<CommonOptions>
  /** A number, duration, weekday or month that another article states otherwise ("five years", "six years") */
  readonly 'fact-drift'?: RuleSetting<CommonOptions>
  /** A site name, a cut, lost capitals or a lost mark in a headline, or a title that is none ("… | Fox News", "404 Not Found") */
  readonly 'garbled-headline'?: RuleSetting<CommonOptions>
  /** Words or sentences without the space between them ("GangThe", "thePentagonsaid") */
  readonly 'glued-words'?: RuleSetting<CommonOptions>
  /** Quoted words or a person of the headline that the text has nowhere */
  readonly 'headline-body'?: RuleSetting<CommonOptions>
  /** Entities, tags and other markup left in the text ("&amp;quot;", "<br/>") */
  readonly 'html-residue'?: RuleSetting<CommonOptions>
  /** "a" before a vowel sound, "an" before a consonant sound ("a hour", "an university") */
  readonly 'indefinite-article'?: RuleSetting<CommonOptions>
  /** The headline of another article, in capitals, between paragraphs or run into one */
  readonly 'inserted-headline'?: RuleSetting<CommonOptions>
  /** Characters that nobody sees: zero-width, soft hyphens, controls, no-break spaces between plain words */
  readonly 'invisible-characters'?: RuleSetting<CommonOptions>
  /** Sentences that a site prints under many articles, learnt from the corpus ("Sign up for our morning newsletter") */
  readonly 'learned-boilerplate'?: RuleSetting<CommonOptions>
  /** Two people run together as one name ("Chen Blinken") */
  readonly 'merged-names'?: RuleSetting<CommonOptions>
  /** A space that is lost after a comma, a colon or a closing mark, or before an opening one ("said,but") */
  readonly 'missing-space'?: RuleSetting<CommonOptions>
  /** A misspelt word of which one right form is certain ("goverment", "enforecment") */
  readonly misspelling?: RuleSetting<CommonOptions>
  /** Straight and curly quotation marks or apostrophes in one article (“never" and "never") */
  readonly 'mixed-quotes'?: RuleSetting<CommonOptions>
  /** Letters and marks that were read in the wrong encoding ("donâ€™t", "JosÃ©") */
  readonly mojibake?: RuleSetting<CommonOptions>
  /** A name that was translated as a Roman numeral ("BLINKEN, Eleventh to Meet" for "BLINKEN, XI TO MEET") */
  readonly 'name-as-numeral'?: RuleSetting<CommonOptions>
  /** A name that has lost a capital ("on monday", "the chinese government", "told Arab news") */
  readonly 'name-case'?: RuleSetting<CommonOptions>
  /** A given name in the place of the family name ("the Blinken-Gang meeting", "President Jinping") */
  readonly 'name-order'?: RuleSetting<CommonOptions>
  /** One person under several names ("Anthony Blinken", "Chen Gang" for Qin Gang), with the later mentions */
  readonly 'name-variants'?: RuleSetting<CommonOptions>
  /** An article whose story stands in another article of the corpus, word for word or edited */
  readonly 'near-duplicate'?: RuleSetting<CommonOptions>
  /** Paragraphs parted by too little or too much: a lost break, a missing blank line, several of them */
  readonly 'paragraph-spacing'?: RuleSetting<CommonOptions>
  /** Captions and credits of pictures that are not there ("(Photo by …)", "REUTERS/…") */
  readonly 'photo-credit'?: RuleSetting<CommonOptions>
  /** A well-known name with one word misspelt ("Untied States", "Treasury Deparment") */
  readonly 'proper-name-misspelling'?: RuleSetting<CommonOptions>
  /** A space before a comma, stop or closing mark, or after an opening one ("Friday , when") */
  readonly 'punctuation-spacing'?: RuleSetting<CommonOptions>
  /** A quotation that ends in a full stop though its attribution follows ("It is late.” she said) */
  readonly 'quote-attribution'?: RuleSetting<CommonOptions>
  /** A quotation that holds words of the reporter's ("Holm said that the boats" inside Holm's own words) */
  readonly 'quote-boundary'?: RuleSetting<CommonOptions>
  /** A quotation mark or an apostrophe that stands the wrong way round (“never“, Moor‘s, ‘90s) */
  readonly 'quote-direction'?: RuleSetting<CommonOptions>
  /** One statement quoted in different words ("candid and constructive", elsewhere "frank and productive") */
  readonly 'quote-drift'?: RuleSetting<CommonOptions>
  /** A comma or full stop on the side of a closing quotation mark that the style guide does not want (“never”. for “never.”) */
  readonly 'quote-punctuation'?: RuleSetting<CommonOptions>
  /** Quotation marks of another kind or shape than the style guide wants (‘single’ for “double”, straight for curly) */
  readonly 'quote-style'?: RuleSetting<CommonOptions>
  /** Links to other articles ("Related News", "READ MORE: …") */
  readonly 'related-links'?: RuleSetting<LineOptions>
  /** A caption, paragraph or sentence that stands twice */
  readonly 'repeated-block'?: RuleSetting<CommonOptions>
  /** A phrase that stands twice running ("in the in the") */
  readonly 'repeated-phrase'?: RuleSetting<CommonOptions>
  /** A punctuation mark that stands twice, or two that exclude each other (". .", ",,", ".,") */
  readonly 'repeated-punctuation'?: RuleSetting<CommonOptions>
  /** A word that stands twice running ("of of") */
  readonly 'repeated-words'?: RuleSetting<CommonOptions>
  /** The mark of a character that could not be read ("don�t") */
  readonly 'replacement-character'?: RuleSetting<CommonOptions>
  /** A heading, caption or headline run into the sentence after it ("What we know The inquiry began") */
  readonly 'run-in-line'?: RuleSetting<CommonOptions>
  /** A comma before the last item of a plain list that the style guide does not want, or one that it lacks ("one, two, and three") */
  readonly 'serial-comma'?: RuleSetting<CommonOptions>
  /** A notice of the site: newsletter, cookies, app, poll, advertisement, copyright */
  readonly 'site-notices'?: RuleSetting<LineOptions>
  /** A call to follow, like, share, join or comment ("Follow us on Twitter") */
  readonly 'social-calls'?: RuleSetting<LineOptions>
  /** American and British spelling in one article, or spelling that the style guide does not ask for ("organise", "center") */
  readonly 'spelling-variety'?: RuleSetting<CommonOptions>
  /** A line end inside a sentence, behind an abbreviation ("said Sen." / "Ada Holm") */
  readonly 'split-sentence'?: RuleSetting<CommonOptions>
  /** A full stop before a lower-case word inside a sentence ("a new round. crisis") */
  readonly 'stray-full-stop'?: RuleSetting<CommonOptions>
  /** A title of office in capitals where no name follows it ("the US Secretary of State said") */
  readonly 'title-case'?: RuleSetting<CommonOptions>
  /** An office that the country does not have ("US Foreign Minister") */
  readonly 'title-mismatch'?: RuleSetting<CommonOptions>
  /** What translation word for word leaves ("urged to Qin to", "they met this Sunday", "the Asian country") */
  readonly translationese?: RuleSetting<PhraseOptions>
  /** A sentence whose first letters are gone ("n addition to the talks", "ONDON (Reuters)") */
  readonly 'truncated-sentence'?: RuleSetting<CommonOptions>
  /** A quotation mark that lacks its partner (“a good thing, Moor said) */
  readonly 'unbalanced-quotes'?: RuleSetting<CommonOptions>
  /** A person first named by the bare family name */
  readonly 'unintroduced-person'?: RuleSetting<CommonOptions>
  /** A lower-case word that no dictionary has, for a survey of a text's vocabulary ("nearshoring") */
  readonly 'unknown-word'?: RuleSetting<CommonOptions>
  /** Doubled spaces, white space at line ends, a file without its last line end */
  readonly whitespace?: RuleSetting<CommonOptions>
  /** A credit to an agency or to colleagues ("Reporting by …; editing by …") */
  readonly 'wire-credit'?: RuleSetting<CommonOptions>
}

/** What each rule may be told. */
export interface RuleOptions {
  byline: CommonOptions
  'comment-form': LineOptions
  'dangling-ending': CommonOptions
  dateline: CommonOptions
  'displaced-fragment': CommonOptions
  'doubled-determiner': CommonOptions
  'doubled-preposition': CommonOptions
  'dropped-words': CommonOptions
  'fact-drift': CommonOptions
  'garbled-headline': CommonOptions
  'glued-words': CommonOptions
  'headline-body': CommonOptions
  'html-residue': CommonOptions
  'indefinite-article': CommonOptions
  'inserted-headline': CommonOptions
  'invisible-characters': CommonOptions
  'learned-boilerplate': CommonOptions
  'merged-names': CommonOptions
  'missing-space': CommonOptions
  misspelling: CommonOptions
  'mixed-quotes': CommonOptions
  mojibake: CommonOptions
  'name-as-numeral': CommonOptions
  'name-case': CommonOptions
  'name-order': CommonOptions
  'name-variants': CommonOptions
  'near-duplicate': CommonOptions
  'paragraph-spacing': CommonOptions
  'photo-credit': CommonOptions
  'proper-name-misspelling': CommonOptions
  'punctuation-spacing': CommonOptions
  'quote-attribution': CommonOptions
  'quote-boundary': CommonOptions
  'quote-direction': CommonOptions
  'quote-drift': CommonOptions
  'quote-punctuation': CommonOptions
  'quote-style': CommonOptions
  'related-links': LineOptions
  'repeated-block': CommonOptions
  'repeated-phrase': CommonOptions
  'repeated-punctuation': CommonOptions
  'repeated-words': CommonOptions
  'replacement-character': CommonOptions
  'run-in-line': CommonOptions
  'serial-comma': CommonOptions
  'site-notices': LineOptions
  'social-calls': LineOptions
  'spelling-variety': CommonOptions
  'split-sentence': CommonOptions
  'stray-full-stop': CommonOptions
  'title-case': CommonOptions
  'title-mismatch': CommonOptions
  translationese: PhraseOptions
  'truncated-sentence': CommonOptions
  'unbalanced-quotes': CommonOptions
  'unintroduced-person': CommonOptions
  'unknown-word': CommonOptions
  whitespace: CommonOptions
  'wire-credit': CommonOptions
}
