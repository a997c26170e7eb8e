/**
 * copydesk: finds what scraping, machine translation and paraphrasing broke in news articles, and
 * cleans it with every change on record.
 */
export {catalogue} from '../rules/index.js'
export {formatProfile, ProfileProblem, parseProfile} from './corpus/file.js'
export {decide, merge, nothing, type Observations, observe, survey} from './corpus/observations.js'
export {clean, type DeskOptions, lint, normalize} from './desk.js'
export type {Profile} from './facts/profile.js'
export type {Change} from './fixes/edits.js'
export {type LedgerChange, type LedgerEntry, type LedgerField, LedgerMismatch, replayField, restoreField} from './fixes/ledger.js'
export type {Normalized} from './fixes/settle.js'
export {compareNames, type NameComparison, type NameReason, type NameVerdict} from './names/compare.js'
export {likenessKeys} from './names/keys.js'
export type {Catalogue} from './rule/catalogue.js'
export type {Finding, Fix} from './rule/finding.js'
export type {AnyRule, Evidence, FactName, FixDraft, FixKind, Message, Rank, Rule, Severity, Tier} from './rule/rule.js'
export type {Article, Field, Format} from './view/article.js'
export {formatOfName, loadFormat} from './view/formats.js'
export type {Edit, Range, View} from './view/view.js'
