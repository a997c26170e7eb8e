import {commentForm} from './comment-form.js'
import type {DamageKind} from './damage.js'
import {danglingEnding} from './dangling-ending.js'
import {displacedFragment} from './displaced-fragment.js'
import {doubledDeterminer} from './doubled-determiner.js'
import {doubledPreposition} from './doubled-preposition.js'
import {droppedWords} from './dropped-words.js'
import {garbledHeadline} from './garbled-headline.js'
import {gluedWords} from './glued-words.js'
import {htmlResidue} from './html-residue.js'
import {indefiniteArticle} from './indefinite-article.js'
import {insertedHeadline} from './inserted-headline.js'
import {invisibleCharacters} from './invisible-characters.js'
import {mergedNames} from './merged-names.js'
import {missingSpace} from './missing-space.js'
import {misspelling} from './misspelling.js'
import {mojibake} from './mojibake.js'
import {nameAsNumeral} from './name-as-numeral.js'
import {nameCase} from './name-case.js'
import {nameOrder} from './name-order.js'
import {nameVariants} from './name-variants.js'
import {paragraphSpacing} from './paragraph-spacing.js'
import {photoCredit} from './photo-credit.js'
import {properNameMisspelling} from './proper-name-misspelling.js'
import {punctuationSpacing} from './punctuation-spacing.js'
import {quoteAttribution} from './quote-attribution.js'
import {quoteDirection} from './quote-direction.js'
import {relatedLinks} from './related-links.js'
import {repeatedBlock} from './repeated-block.js'
import {repeatedPhrase} from './repeated-phrase.js'
import {repeatedPunctuation} from './repeated-punctuation.js'
import {repeatedWords} from './repeated-words.js'
import {replacementCharacter} from './replacement-character.js'
import {runInLine} from './run-in-line.js'
import {siteNotices} from './site-notices.js'
import {socialCalls} from './social-calls.js'
import {splitSentence} from './split-sentence.js'
import {strayFullStop} from './stray-full-stop.js'
import {titleMismatch} from './title-mismatch.js'
import {translationese} from './translationese.js'
import {truncatedSentence} from './truncated-sentence.js'
import {unbalancedQuotes} from './unbalanced-quotes.js'
import {whitespace} from './whitespace.js'

/** Every kind of damage; a room that can be tested so adds its own. */
export const damageKinds: readonly DamageKind[] = [
  ...commentForm,
  ...danglingEnding,
  ...displacedFragment,
  ...doubledDeterminer,
  ...doubledPreposition,
  ...droppedWords,
  ...garbledHeadline,
  ...gluedWords,
  ...htmlResidue,
  ...indefiniteArticle,
  ...insertedHeadline,
  ...invisibleCharacters,
  ...mergedNames,
  ...missingSpace,
  ...misspelling,
  ...mojibake,
  ...nameAsNumeral,
  ...nameCase,
  ...nameOrder,
  ...nameVariants,
  ...paragraphSpacing,
  ...photoCredit,
  ...properNameMisspelling,
  ...punctuationSpacing,
  ...quoteAttribution,
  ...quoteDirection,
  ...relatedLinks,
  ...repeatedBlock,
  ...repeatedPhrase,
  ...repeatedPunctuation,
  ...repeatedWords,
  ...replacementCharacter,
  ...runInLine,
  ...siteNotices,
  ...socialCalls,
  ...splitSentence,
  ...strayFullStop,
  ...titleMismatch,
  ...translationese,
  ...truncatedSentence,
  ...unbalancedQuotes,
  ...whitespace,
]
