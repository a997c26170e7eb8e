// Made by "npm run generate" from the rooms in rules/.
import byline from '../../rules/byline/rule.js'
import commentForm from '../../rules/comment-form/rule.js'
import danglingEnding from '../../rules/dangling-ending/rule.js'
import dateline from '../../rules/dateline/rule.js'
import displacedFragment from '../../rules/displaced-fragment/rule.js'
import doubledDeterminer from '../../rules/doubled-determiner/rule.js'
import doubledPreposition from '../../rules/doubled-preposition/rule.js'
import droppedWords from '../../rules/dropped-words/rule.js'
import factDrift from '../../rules/fact-drift/rule.js'
import garbledHeadline from '../../rules/garbled-headline/rule.js'
import gluedWords from '../../rules/glued-words/rule.js'
import headlineBody from '../../rules/headline-body/rule.js'
import htmlResidue from '../../rules/html-residue/rule.js'
import indefiniteArticle from '../../rules/indefinite-article/rule.js'
import insertedHeadline from '../../rules/inserted-headline/rule.js'
import invisibleCharacters from '../../rules/invisible-characters/rule.js'
import learnedBoilerplate from '../../rules/learned-boilerplate/rule.js'
import mergedNames from '../../rules/merged-names/rule.js'
import missingSpace from '../../rules/missing-space/rule.js'
import misspelling from '../../rules/misspelling/rule.js'
import mixedQuotes from '../../rules/mixed-quotes/rule.js'
import mojibake from '../../rules/mojibake/rule.js'
import nameAsNumeral from '../../rules/name-as-numeral/rule.js'
import nameCase from '../../rules/name-case/rule.js'
import nameOrder from '../../rules/name-order/rule.js'
import nameVariants from '../../rules/name-variants/rule.js'
import nearDuplicate from '../../rules/near-duplicate/rule.js'
import paragraphSpacing from '../../rules/paragraph-spacing/rule.js'
import photoCredit from '../../rules/photo-credit/rule.js'
import properNameMisspelling from '../../rules/proper-name-misspelling/rule.js'
import punctuationSpacing from '../../rules/punctuation-spacing/rule.js'
import quoteAttribution from '../../rules/quote-attribution/rule.js'
import quoteBoundary from '../../rules/quote-boundary/rule.js'
import quoteDirection from '../../rules/quote-direction/rule.js'
import quoteDrift from '../../rules/quote-drift/rule.js'
import quotePunctuation from '../../rules/quote-punctuation/rule.js'
import quoteStyle from '../../rules/quote-style/rule.js'
import relatedLinks from '../../rules/related-links/rule.js'
import repeatedBlock from '../../rules/repeated-block/rule.js'
import repeatedPhrase from '../../rules/repeated-phrase/rule.js'
import repeatedPunctuation from '../../rules/repeated-punctuation/rule.js'
import repeatedWords from '../../rules/repeated-words/rule.js'
import replacementCharacter from '../../rules/replacement-character/rule.js'
import runInLine from '../../rules/run-in-line/rule.js'
import serialComma from '../../rules/serial-comma/rule.js'
import siteNotices from '../../rules/site-notices/rule.js'
import socialCalls from '../../rules/social-calls/rule.js'
import spellingVariety from '../../rules/spelling-variety/rule.js'
import splitSentence from '../../rules/split-sentence/rule.js'
import strayFullStop from '../../rules/stray-full-stop/rule.js'
import titleCase from '../../rules/title-case/rule.js'
import titleMismatch from '../../rules/title-mismatch/rule.js'
import translationese from '../../rules/translationese/rule.js'
import truncatedSentence from '../../rules/truncated-sentence/rule.js'
import unbalancedQuotes from '../../rules/unbalanced-quotes/rule.js'
import unintroducedPerson from '../../rules/unintroduced-person/rule.js'
import unknownWord from '../../rules/unknown-word/rule.js'
import whitespace from '../../rules/whitespace/rule.js'
import wireCredit from '../../rules/wire-credit/rule.js'
import {type RulePlugin, toPlugin} from './adapter.js'

/** A byline in the text ("By Ada Holm"). */
export const retextByline: RulePlugin = toPlugin(byline)
/** The words of a comment form ("Leave a Reply"). */
export const retextCommentForm: RulePlugin = toPlugin(commentForm)
/** A paragraph or text that breaks off ("a relationship with the United States,"). */
export const retextDanglingEnding: RulePlugin = toPlugin(danglingEnding)
/** A dateline before the first sentence ("BEIJING (Reuters) –"). */
export const retextDateline: RulePlugin = toPlugin(dateline)
/** Words moved out of their place, or written again, behind a full stop ("has denied. which it has denied."). */
export const retextDisplacedFragment: RulePlugin = toPlugin(displacedFragment)
/** Two articles or possessives side by side ("a an", "the his"). */
export const retextDoubledDeterminer: RulePlugin = toPlugin(doubledDeterminer)
/** Two prepositions side by side of which one is left over ("during at a rally"). */
export const retextDoubledPreposition: RulePlugin = toPlugin(doubledPreposition)
/** A place where words are missing ("published by the , things are", "told the ."). */
export const retextDroppedWords: RulePlugin = toPlugin(droppedWords)
/** A number, duration, weekday or month that another article states otherwise ("five years", "six years"). */
export const retextFactDrift: RulePlugin = toPlugin(factDrift)
/** A site name, a cut, lost capitals or a lost mark in a headline, or a title that is none ("… | Fox News", "404 Not Found"). */
export const retextGarbledHeadline: RulePlugin = toPlugin(garbledHeadline)
/** Words or sentences without the space between them ("GangThe", "thePentagonsaid"). */
export const retextGluedWords: RulePlugin = toPlugin(gluedWords)
/** Quoted words or a person of the headline that the text has nowhere. */
export const retextHeadlineBody: RulePlugin = toPlugin(headlineBody)
/** Entities, tags and other markup left in the text ("&amp;quot;", "<br/>"). */
export const retextHtmlResidue: RulePlugin = toPlugin(htmlResidue)
/** "a" before a vowel sound, "an" before a consonant sound ("a hour", "an university"). */
export const retextIndefiniteArticle: RulePlugin = toPlugin(indefiniteArticle)
/** The headline of another article, in capitals, between paragraphs or run into one. */
export const retextInsertedHeadline: RulePlugin = toPlugin(insertedHeadline)
/** Characters that nobody sees: zero-width, soft hyphens, controls, no-break spaces between plain words. */
export const retextInvisibleCharacters: RulePlugin = toPlugin(invisibleCharacters)
/** Sentences that a site prints under many articles, learnt from the corpus ("Sign up for our morning newsletter"). */
export const retextLearnedBoilerplate: RulePlugin = toPlugin(learnedBoilerplate)
/** Two people run together as one name ("Chen Blinken"). */
export const retextMergedNames: RulePlugin = toPlugin(mergedNames)
/** A space that is lost after a comma, a colon or a closing mark, or before an opening one ("said,but"). */
export const retextMissingSpace: RulePlugin = toPlugin(missingSpace)
/** A misspelt word of which one right form is certain ("goverment", "enforecment"). */
export const retextMisspelling: RulePlugin = toPlugin(misspelling)
/** Straight and curly quotation marks or apostrophes in one article (“never" and "never"). */
export const retextMixedQuotes: RulePlugin = toPlugin(mixedQuotes)
/** Letters and marks that were read in the wrong encoding ("donâ€™t", "JosÃ©"). */
export const retextMojibake: RulePlugin = toPlugin(mojibake)
/** A name that was translated as a Roman numeral ("BLINKEN, Eleventh to Meet" for "BLINKEN, XI TO MEET"). */
export const retextNameAsNumeral: RulePlugin = toPlugin(nameAsNumeral)
/** A name that has lost a capital ("on monday", "the chinese government", "told Arab news"). */
export const retextNameCase: RulePlugin = toPlugin(nameCase)
/** A given name in the place of the family name ("the Blinken-Gang meeting", "President Jinping"). */
export const retextNameOrder: RulePlugin = toPlugin(nameOrder)
/** One person under several names ("Anthony Blinken", "Chen Gang" for Qin Gang), with the later mentions. */
export const retextNameVariants: RulePlugin = toPlugin(nameVariants)
/** An article whose story stands in another article of the corpus, word for word or edited. */
export const retextNearDuplicate: RulePlugin = toPlugin(nearDuplicate)
/** Paragraphs parted by too little or too much: a lost break, a missing blank line, several of them. */
export const retextParagraphSpacing: RulePlugin = toPlugin(paragraphSpacing)
/** Captions and credits of pictures that are not there ("(Photo by …)", "REUTERS/…"). */
export const retextPhotoCredit: RulePlugin = toPlugin(photoCredit)
/** A well-known name with one word misspelt ("Untied States", "Treasury Deparment"). */
export const retextProperNameMisspelling: RulePlugin = toPlugin(properNameMisspelling)
/** A space before a comma, stop or closing mark, or after an opening one ("Friday , when"). */
export const retextPunctuationSpacing: RulePlugin = toPlugin(punctuationSpacing)
/** A quotation that ends in a full stop though its attribution follows ("It is late.” she said). */
export const retextQuoteAttribution: RulePlugin = toPlugin(quoteAttribution)
/** A quotation that holds words of the reporter's ("Holm said that the boats" inside Holm's own words). */
export const retextQuoteBoundary: RulePlugin = toPlugin(quoteBoundary)
/** A quotation mark or an apostrophe that stands the wrong way round (“never“, Moor‘s, ‘90s). */
export const retextQuoteDirection: RulePlugin = toPlugin(quoteDirection)
/** One statement quoted in different words ("candid and constructive", elsewhere "frank and productive"). */
export const retextQuoteDrift: RulePlugin = toPlugin(quoteDrift)
/** A comma or full stop on the side of a closing quotation mark that the style guide does not want (“never”. for “never.”). */
export const retextQuotePunctuation: RulePlugin = toPlugin(quotePunctuation)
/** Quotation marks of another kind or shape than the style guide wants (‘single’ for “double”, straight for curly). */
export const retextQuoteStyle: RulePlugin = toPlugin(quoteStyle)
/** Links to other articles ("Related News", "READ MORE: …"). */
export const retextRelatedLinks: RulePlugin = toPlugin(relatedLinks)
/** A caption, paragraph or sentence that stands twice. */
export const retextRepeatedBlock: RulePlugin = toPlugin(repeatedBlock)
/** A phrase that stands twice running ("in the in the"). */
export const retextRepeatedPhrase: RulePlugin = toPlugin(repeatedPhrase)
/** A punctuation mark that stands twice, or two that exclude each other (". .", ",,", ".,"). */
export const retextRepeatedPunctuation: RulePlugin = toPlugin(repeatedPunctuation)
/** A word that stands twice running ("of of"). */
export const retextRepeatedWords: RulePlugin = toPlugin(repeatedWords)
/** The mark of a character that could not be read ("don�t"). */
export const retextReplacementCharacter: RulePlugin = toPlugin(replacementCharacter)
/** A heading, caption or headline run into the sentence after it ("What we know The inquiry began"). */
export const retextRunInLine: RulePlugin = toPlugin(runInLine)
/** A comma before the last item of a plain list that the style guide does not want, or one that it lacks ("one, two, and three"). */
export const retextSerialComma: RulePlugin = toPlugin(serialComma)
/** A notice of the site: newsletter, cookies, app, poll, advertisement, copyright. */
export const retextSiteNotices: RulePlugin = toPlugin(siteNotices)
/** A call to follow, like, share, join or comment ("Follow us on Twitter"). */
export const retextSocialCalls: RulePlugin = toPlugin(socialCalls)
/** American and British spelling in one article, or spelling that the style guide does not ask for ("organise", "center"). */
export const retextSpellingVariety: RulePlugin = toPlugin(spellingVariety)
/** A line end inside a sentence, behind an abbreviation ("said Sen." / "Ada Holm"). */
export const retextSplitSentence: RulePlugin = toPlugin(splitSentence)
/** A full stop before a lower-case word inside a sentence ("a new round. crisis"). */
export const retextStrayFullStop: RulePlugin = toPlugin(strayFullStop)
/** A title of office in capitals where no name follows it ("the US Secretary of State said"). */
export const retextTitleCase: RulePlugin = toPlugin(titleCase)
/** An office that the country does not have ("US Foreign Minister"). */
export const retextTitleMismatch: RulePlugin = toPlugin(titleMismatch)
/** What translation word for word leaves ("urged to Qin to", "they met this Sunday", "the Asian country"). */
export const retextTranslationese: RulePlugin = toPlugin(translationese)
/** A sentence whose first letters are gone ("n addition to the talks", "ONDON (Reuters)"). */
export const retextTruncatedSentence: RulePlugin = toPlugin(truncatedSentence)
/** A quotation mark that lacks its partner (“a good thing, Moor said). */
export const retextUnbalancedQuotes: RulePlugin = toPlugin(unbalancedQuotes)
/** A person first named by the bare family name. */
export const retextUnintroducedPerson: RulePlugin = toPlugin(unintroducedPerson)
/** A lower-case word that no dictionary has, for a survey of a text's vocabulary ("nearshoring"). */
export const retextUnknownWord: RulePlugin = toPlugin(unknownWord)
/** Doubled spaces, white space at line ends, a file without its last line end. */
export const retextWhitespace: RulePlugin = toPlugin(whitespace)
/** A credit to an agency or to colleagues ("Reporting by …; editing by …"). */
export const retextWireCredit: RulePlugin = toPlugin(wireCredit)
