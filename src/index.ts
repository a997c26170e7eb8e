/**
 * copydesk: finds what scraping, machine translation and paraphrasing broke in news articles, and
 * cleans it with every change on record.
 */
export {catalogue} from '../rules/index.js'
export {type Decided, type DecideOptions, decide, replay} from './corpus/decide.js'
export {formatDecisions, type ParsedDecisions, parseDecisions} from './corpus/decisions-file.js'
export {formatProfile, ProfileProblem, parseProfile} from './corpus/file.js'
export {merge, nothing, type Observations, observe, survey} from './corpus/observations.js'
export {
  type Cleaned,
  type Cleaning,
  type CleanOptions,
  clean,
  type DeskOptions,
  type FieldOptions,
  inspect,
  lint,
  normalize,
} from './desk.js'
export type {Condition, CorpusEvidence, NameDecision, Verdict} from './facts/decisions.js'
export type {Profile} from './facts/profile.js'
export {type HouseStyle, STYLE_CHOICES} from './facts/style.js'
export type {Change} from './fixes/edits.js'
export {type LedgerChange, type LedgerEntry, type LedgerField, LedgerMismatch, replayField, restoreField} from './fixes/ledger.js'
export type {Normalized} from './fixes/settle.js'
export type {Suppressed, Suppression} from './fixes/suppress.js'
export type {AuthorityPerson} from './lexicon/authority.js'
export {builtInPeople} from './lexicon/authority-builtin.js'
export {type ParsedAuthority, parseAuthority} from './lexicon/authority-file.js'
export {Authority} from './lexicon/authority-index.js'
export {compareNames, type NameComparison, type NameReason, type NameVerdict} from './names/compare.js'
export type {Catalogue} from './rule/catalogue.js'
export type {Finding, Fix} from './rule/finding.js'
export type {AnyRule, Evidence, FactName, FixDraft, FixKind, Message, Preset, Rank, Rule, Severity, Tier} from './rule/rule.js'
export type {Article, Field, Format} from './view/article.js'
export {formatOfName, loadFormat} from './view/formats.js'
export type {RecordFields} from './view/record.js'
export type {Edit, Range, View} from './view/view.js'
