// Made by "npm run generate" from the rooms in this folder.
import {Catalogue} from '../src/rule/catalogue.js'
import byline from './byline/rule.js'
import commentForm from './comment-form/rule.js'
import danglingEnding from './dangling-ending/rule.js'
import dateline from './dateline/rule.js'
import displacedFragment from './displaced-fragment/rule.js'
import doubledDeterminer from './doubled-determiner/rule.js'
import doubledPreposition from './doubled-preposition/rule.js'
import droppedWords from './dropped-words/rule.js'
import factDrift from './fact-drift/rule.js'
import garbledHeadline from './garbled-headline/rule.js'
import gluedWords from './glued-words/rule.js'
import headlineBody from './headline-body/rule.js'
import htmlResidue from './html-residue/rule.js'
import indefiniteArticle from './indefinite-article/rule.js'
import insertedHeadline from './inserted-headline/rule.js'
import invisibleCharacters from './invisible-characters/rule.js'
import learnedBoilerplate from './learned-boilerplate/rule.js'
import mergedNames from './merged-names/rule.js'
import missingSpace from './missing-space/rule.js'
import misspelling from './misspelling/rule.js'
import mixedQuotes from './mixed-quotes/rule.js'
import mojibake from './mojibake/rule.js'
import nameAsNumeral from './name-as-numeral/rule.js'
import nameCase from './name-case/rule.js'
import nameOrder from './name-order/rule.js'
import nameVariants from './name-variants/rule.js'
import nearDuplicate from './near-duplicate/rule.js'
import paragraphSpacing from './paragraph-spacing/rule.js'
import photoCredit from './photo-credit/rule.js'
import properNameMisspelling from './proper-name-misspelling/rule.js'
import punctuationSpacing from './punctuation-spacing/rule.js'
import quoteAttribution from './quote-attribution/rule.js'
import quoteBoundary from './quote-boundary/rule.js'
import quoteDirection from './quote-direction/rule.js'
import quoteDrift from './quote-drift/rule.js'
import quotePunctuation from './quote-punctuation/rule.js'
import quoteStyle from './quote-style/rule.js'
import relatedLinks from './related-links/rule.js'
import repeatedBlock from './repeated-block/rule.js'
import repeatedPhrase from './repeated-phrase/rule.js'
import repeatedPunctuation from './repeated-punctuation/rule.js'
import repeatedWords from './repeated-words/rule.js'
import replacementCharacter from './replacement-character/rule.js'
import runInLine from './run-in-line/rule.js'
import serialComma from './serial-comma/rule.js'
import siteNotices from './site-notices/rule.js'
import socialCalls from './social-calls/rule.js'
import spellingVariety from './spelling-variety/rule.js'
import splitSentence from './split-sentence/rule.js'
import strayFullStop from './stray-full-stop/rule.js'
import titleCase from './title-case/rule.js'
import titleMismatch from './title-mismatch/rule.js'
import translationese from './translationese/rule.js'
import truncatedSentence from './truncated-sentence/rule.js'
import unbalancedQuotes from './unbalanced-quotes/rule.js'
import unintroducedPerson from './unintroduced-person/rule.js'
import unknownWord from './unknown-word/rule.js'
import whitespace from './whitespace/rule.js'
import wireCredit from './wire-credit/rule.js'

/** Every rule of copydesk. */
export const catalogue: Catalogue = new Catalogue([
  byline,
  commentForm,
  danglingEnding,
  dateline,
  displacedFragment,
  doubledDeterminer,
  doubledPreposition,
  droppedWords,
  factDrift,
  garbledHeadline,
  gluedWords,
  headlineBody,
  htmlResidue,
  indefiniteArticle,
  insertedHeadline,
  invisibleCharacters,
  learnedBoilerplate,
  mergedNames,
  missingSpace,
  misspelling,
  mixedQuotes,
  mojibake,
  nameAsNumeral,
  nameCase,
  nameOrder,
  nameVariants,
  nearDuplicate,
  paragraphSpacing,
  photoCredit,
  properNameMisspelling,
  punctuationSpacing,
  quoteAttribution,
  quoteBoundary,
  quoteDirection,
  quoteDrift,
  quotePunctuation,
  quoteStyle,
  relatedLinks,
  repeatedBlock,
  repeatedPhrase,
  repeatedPunctuation,
  repeatedWords,
  replacementCharacter,
  runInLine,
  serialComma,
  siteNotices,
  socialCalls,
  spellingVariety,
  splitSentence,
  strayFullStop,
  titleCase,
  titleMismatch,
  translationese,
  truncatedSentence,
  unbalancedQuotes,
  unintroducedPerson,
  unknownWord,
  whitespace,
  wireCredit,
])
