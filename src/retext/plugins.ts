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

export const retextByline: RulePlugin = toPlugin(byline)
export const retextCommentForm: RulePlugin = toPlugin(commentForm)
export const retextDanglingEnding: RulePlugin = toPlugin(danglingEnding)
export const retextDateline: RulePlugin = toPlugin(dateline)
export const retextDisplacedFragment: RulePlugin = toPlugin(displacedFragment)
export const retextDoubledDeterminer: RulePlugin = toPlugin(doubledDeterminer)
export const retextDoubledPreposition: RulePlugin = toPlugin(doubledPreposition)
export const retextDroppedWords: RulePlugin = toPlugin(droppedWords)
export const retextFactDrift: RulePlugin = toPlugin(factDrift)
export const retextGarbledHeadline: RulePlugin = toPlugin(garbledHeadline)
export const retextGluedWords: RulePlugin = toPlugin(gluedWords)
export const retextHeadlineBody: RulePlugin = toPlugin(headlineBody)
export const retextHtmlResidue: RulePlugin = toPlugin(htmlResidue)
export const retextIndefiniteArticle: RulePlugin = toPlugin(indefiniteArticle)
export const retextInsertedHeadline: RulePlugin = toPlugin(insertedHeadline)
export const retextInvisibleCharacters: RulePlugin = toPlugin(invisibleCharacters)
export const retextLearnedBoilerplate: RulePlugin = toPlugin(learnedBoilerplate)
export const retextMergedNames: RulePlugin = toPlugin(mergedNames)
export const retextMissingSpace: RulePlugin = toPlugin(missingSpace)
export const retextMisspelling: RulePlugin = toPlugin(misspelling)
export const retextMixedQuotes: RulePlugin = toPlugin(mixedQuotes)
export const retextMojibake: RulePlugin = toPlugin(mojibake)
export const retextNameAsNumeral: RulePlugin = toPlugin(nameAsNumeral)
export const retextNameCase: RulePlugin = toPlugin(nameCase)
export const retextNameOrder: RulePlugin = toPlugin(nameOrder)
export const retextNameVariants: RulePlugin = toPlugin(nameVariants)
export const retextNearDuplicate: RulePlugin = toPlugin(nearDuplicate)
export const retextParagraphSpacing: RulePlugin = toPlugin(paragraphSpacing)
export const retextPhotoCredit: RulePlugin = toPlugin(photoCredit)
export const retextProperNameMisspelling: RulePlugin = toPlugin(properNameMisspelling)
export const retextPunctuationSpacing: RulePlugin = toPlugin(punctuationSpacing)
export const retextQuoteAttribution: RulePlugin = toPlugin(quoteAttribution)
export const retextQuoteBoundary: RulePlugin = toPlugin(quoteBoundary)
export const retextQuoteDirection: RulePlugin = toPlugin(quoteDirection)
export const retextQuoteDrift: RulePlugin = toPlugin(quoteDrift)
export const retextQuotePunctuation: RulePlugin = toPlugin(quotePunctuation)
export const retextQuoteStyle: RulePlugin = toPlugin(quoteStyle)
export const retextRelatedLinks: RulePlugin = toPlugin(relatedLinks)
export const retextRepeatedBlock: RulePlugin = toPlugin(repeatedBlock)
export const retextRepeatedPhrase: RulePlugin = toPlugin(repeatedPhrase)
export const retextRepeatedPunctuation: RulePlugin = toPlugin(repeatedPunctuation)
export const retextRepeatedWords: RulePlugin = toPlugin(repeatedWords)
export const retextReplacementCharacter: RulePlugin = toPlugin(replacementCharacter)
export const retextRunInLine: RulePlugin = toPlugin(runInLine)
export const retextSerialComma: RulePlugin = toPlugin(serialComma)
export const retextSiteNotices: RulePlugin = toPlugin(siteNotices)
export const retextSocialCalls: RulePlugin = toPlugin(socialCalls)
export const retextSpellingVariety: RulePlugin = toPlugin(spellingVariety)
export const retextSplitSentence: RulePlugin = toPlugin(splitSentence)
export const retextStrayFullStop: RulePlugin = toPlugin(strayFullStop)
export const retextTitleCase: RulePlugin = toPlugin(titleCase)
export const retextTitleMismatch: RulePlugin = toPlugin(titleMismatch)
export const retextTranslationese: RulePlugin = toPlugin(translationese)
export const retextTruncatedSentence: RulePlugin = toPlugin(truncatedSentence)
export const retextUnbalancedQuotes: RulePlugin = toPlugin(unbalancedQuotes)
export const retextUnintroducedPerson: RulePlugin = toPlugin(unintroducedPerson)
export const retextUnknownWord: RulePlugin = toPlugin(unknownWord)
export const retextWhitespace: RulePlugin = toPlugin(whitespace)
export const retextWireCredit: RulePlugin = toPlugin(wireCredit)
