import type {Facts} from '../../src/facts/facts.js'
import {type Heading, headingsOf} from '../../src/rule/headings.js'
import type {FixDraft, Message, Rule} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'
import {type Ending, endingOf} from './ending.js'
import {lostSeam} from './seams.js'
import {shoutedHead} from './shouted.js'
import {isOfSource} from './sites-known.js'
import {navigationEnd, type Stock, stockOf} from './stock.js'
import {type Affix, cutAffixes} from './tail.js'

interface Garbled extends Range {
  readonly what:
    | {readonly kind: 'affix'; readonly affix: Affix}
    | {readonly kind: 'ending'; readonly ending: Ending; readonly heading: Heading}
    | {readonly kind: 'stock'; readonly stock: Stock}
    | {readonly kind: 'navigation'}
    | {readonly kind: 'shouted'; readonly meant: boolean}
    | {readonly kind: 'seam'}
}

/** Units; longer blocks are no headings, but lists of headlines that were run together. */
const LONGEST = 300

function* find(facts: Facts): Generator<Garbled> {
  for (const heading of headingsOf(facts)) {
    const {start, end} = heading.block
    if (end - start > LONGEST) continue
    if (heading.kind === 'crosshead') {
      if (!facts.isForeign(start)) yield* inWords(facts, heading, heading.block)
      continue
    }
    const {affixes, core} = cutAffixes(facts, heading)
    for (const affix of affixes) yield {start: affix.start, end: affix.end, what: {kind: 'affix', affix}}
    const stock = heading.kind === 'title' ? stockOf(facts.text, core, (name) => isOfSource(name, facts.source, () => false)) : undefined
    if (stock !== undefined) yield {...core, what: {kind: 'stock', stock}}
    else if (!facts.isForeign(start)) yield* inWords(facts, heading, core)
  }
}

/** What is wrong with the words of a heading. */
function* inWords(facts: Facts, heading: Heading, core: Range): Generator<Garbled> {
  const from = heading.kind === 'crosshead' ? core.start : navigationEnd(facts.text, core)
  if (from > core.start) yield {start: core.start, end: from, what: {kind: 'navigation'}}
  const words = {start: from, end: core.end}
  const shouted = shoutedHead(facts, words)
  if (shouted !== undefined) yield {start: shouted.start, end: shouted.end, what: {kind: 'shouted', meant: shouted.meant}}
  else {
    const seam = lostSeam(facts, words)
    if (seam !== undefined) yield {...seam, what: {kind: 'seam'}}
  }
  const ending = endingOf(facts, heading, words)
  if (ending !== undefined) yield {start: ending.start, end: ending.end, what: {kind: 'ending', ending, heading}}
}

const STOCK: Readonly<Record<Stock, string>> = {
  'error-page': 'This is the message of an error page, not a headline: the article may not be one either',
  'page-name': 'This is the name of a page or a section, not a headline',
  address: 'This is an address or a file name, not a headline',
  date: 'This is a date, not a headline',
  template: 'This is a placeholder that was never filled in, not a headline',
  figures: 'There is no word in this title',
  site: 'This is the name of the site, not a headline',
}

const PART: Readonly<Record<Affix['what'], string>> = {site: 'name of the site', section: 'name of the section', date: 'date of the page'}

const WHY: Readonly<Record<Affix['why'], string>> = {
  source: 'it is the source of the article',
  known: 'it is a known news site',
  address: 'it is an address',
  words: 'it is called as newspapers and stations are',
  section: 'it stands where sections stand',
  date: 'it is a date behind the name of the site',
}

function say({start, end, what}: Garbled, facts: Facts): Message {
  const shown = facts.text.slice(start, end)
  if (what.kind === 'affix') {
    const {affix} = what
    return {
      reason: `"${affix.name}" is the ${PART[affix.what]}, not part of the headline: ${WHY[affix.why]}`,
      ...(affix.tier === 'unsafe' && affix.what === 'site'
        ? {note: 'Behind a dash a name may also say whose report it is ("…, officials say - Reuters").'}
        : {}),
    }
  }
  if (what.kind === 'stock') return {reason: STOCK[what.stock], note: 'Take the headline from the page or from the text.'}
  if (what.kind === 'navigation') return {reason: `"${shown.trim()}" is left of the page's navigation, not part of the headline`}
  if (what.kind === 'shouted')
    return {
      reason: `The heading begins in capitals and goes on without: "${shown}" has lost them`,
      note: 'Write the whole heading in one case.',
      ...(what.meant ? {severity: 'info'} : {}),
    }
  if (what.kind === 'seam')
    return {
      reason: `A sentence begins at "${shown}" in the middle of the heading: a colon, a dash or a full stop is lost`,
      note: 'Or two headlines were run together.',
    }
  return sayEnding(shown, what.ending, what.heading, facts)
}

function sayEnding(shown: string, {kind, whole}: Ending, heading: Heading, facts: Facts): Message {
  const what = heading.kind === 'title' ? 'title' : 'heading'
  const reason =
    kind === 'cut'
      ? `The ${what} breaks off: "${shown}"`
      : kind === 'word'
        ? `The ${what} breaks off after "${shown}"`
        : kind === 'comma'
          ? `The ${what} ends in a comma: its last words are lost`
          : `The ${what} ends in a separator with nothing behind it`
  const {other} = facts
  if (whole === undefined || other === undefined) return {reason, note: 'Compare the source; the rest cannot be known.'}
  const text = other.text.slice(whole.start, whole.end)
  return {reason, note: `The text has the whole headline: "${text}".`, evidence: [{kind: 'text', text}]}
}

function fix({start, end, what}: Garbled, facts: Facts): FixDraft | undefined {
  if (what.kind === 'affix') {
    const {tier, removal, name, what: part} = what.affix
    return {
      tier,
      kind: 'removal',
      title: `Remove the ${PART[part]}`,
      edits: [{...removal, text: ''}],
      kept: {zone: part === 'date' ? 'date' : `${part}-name`, text: name},
    }
  }
  if (what.kind === 'navigation')
    return {
      tier: 'unsafe',
      kind: 'removal',
      title: 'Remove the navigation',
      edits: [{start, end, text: ''}],
      kept: {zone: 'navigation', text: facts.text.slice(start, end).trim()},
    }
  if (what.kind !== 'ending') return undefined
  const {ending, heading} = what
  if (ending.kind === 'separator') {
    let from = start
    while (from > 0 && facts.text[from - 1] === ' ') from--
    return {tier: 'unsafe', kind: 'repair', title: 'Drop the separator', edits: [{start: from, end, text: ''}]}
  }
  const {other} = facts
  if (ending.whole === undefined || other === undefined) return undefined
  const text = other.text.slice(ending.whole.start, ending.whole.end)
  return {tier: 'unsafe', kind: 'repair', title: 'Take the headline from the text', edits: [{...heading.block, text}]}
}

const rule: Rule<Garbled> = {
  id: 'garbled-headline',
  summary: 'A site name, a cut, lost capitals or a lost mark in a headline, or a title that is none ("… | Fox News", "404 Not Found")',
  rank: 'removal',
  reads: ['tokens', 'layout', 'blocks', 'quotations', 'zones', 'languages', 'source', 'other'],
  fixes: {tier: 'safe', kinds: ['removal', 'repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find,
  say,
  fix,
}

export default rule
