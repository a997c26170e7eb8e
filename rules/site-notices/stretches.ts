import type {Facts} from '../../src/facts/facts.js'
import {hashWord} from '../../src/kernels/fold.js'
import {ALL_CAPS, WORD} from '../../src/kernels/tokenize.js'
import type {Furniture} from '../../src/rule/furniture.js'
import type {Tier} from '../../src/rule/rule.js'
import {openAdvertisements} from './advertisements.js'
import {furnitureOf, isParted} from './places.js'

/** A stretch that an anchor word belongs to; without a tier it is only reported. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly tier?: Tier
}

/** Looks round an anchor word at `at` for the stretch that it belongs to. */
type Finder = (facts: Facts, at: number) => Stretch | undefined

const FIELD = 'this field is for validation purposes and should be left unchanged\\.?'
/** From the opener to the hidden field of the form's end; polls of the scraped sample have 300 to 700 code units. */
const POLL = new RegExp(String.raw`^poll\b[\s\S]{1,900}?(?:${FIELD}|(?=completing this poll grants))`, 'iu')
const POLL_MORE =
  /^\s*(?:completing this poll grants you access to [^\n]{2,60}? updates free of charge\.?|you may opt out at any ?time\.?|you also agree to this site['’]s privacy policy and terms of use\.?)/iu
const POLL_OPENER = /\btake (?:our|the|this) $/iu

/** A poll: its opener, its question, often three times, its answers and its form. */
const poll: Finder = ({text}, at) => {
  const opener = POLL_OPENER.exec(text.slice(Math.max(0, at - 10), at))
  const body = opener && POLL.exec(text.slice(at, at + 1000))
  if (!body) return undefined
  return {start: at - opener[0].length, end: extended(text, at + body[0].length, POLL_MORE), tier: 'safe'}
}

const CONSENT = /\bBy (?:entering|providing|submitting|subscribing|signing|clicking|registering)\b[^.!?\n]{0,180}\byou $/u
/** "… you agree to the terms, and agree to receive mail. You understand that you can opt-out at any time." */
const FORM =
  /^agree to [^.!?]{3,240}[.!]?\s*(?:You (?:understand that you )?(?:can|may)\s+(?:opt[- ]?out|unsubscribe) (?:at )?any ?time\.?)/iu
const AGREES = /^agree (?:to|with) [^.!?\n]{3,160}(?:[.!](?=\s|$)|(?=\s*(?:\n|$)))/iu
const FORM_MORE = /^\s*(?:Subscribed(?=\s|You|$)|You['’]ve successfully subscribed to this newsletter!?)/u
/** What is offered before the reader's consent is asked for. */
const OFFER =
  /\b(?:inbox|newsletters?|e-?mail|sign up|subscribe|weekly recap|briefing)\b|^(?:get|stay|receive|be the first|the (?:hottest|latest|biggest|top) (?:stories|news))\b/iu
const IN_BOX = /\b(?:inbox|newsletters?)\b/iu
const OFFER_WITHIN = 320

/** The form of a newsletter: what it offers, the consent, and the thanks that the page keeps hidden. */
const consent: Finder = (facts, at) => {
  const {text} = facts
  const before = CONSENT.exec(text.slice(Math.max(0, at - 220), at))
  if (before === null) return undefined
  const rest = text.slice(at, at + 420)
  const body = FORM.exec(rest) ?? AGREES.exec(rest)
  if (body === null) return undefined
  const asks = at - before[0].length
  const offer = sentenceBefore(text, asks)
  let start = OFFER.test(text.slice(offer, asks)) ? offer : asks
  // "A daily briefing — in your inbox. Subscribe to be in the know. By subscribing, you agree …"
  for (
    let more = sentenceBefore(text, start);
    start < asks && more < start && IN_BOX.test(text.slice(more, start));
    more = sentenceBefore(text, start)
  )
    start = more
  const end = extended(text, at + body[0].length, FORM_MORE)
  // "By signing up, you agree to the rules of the port": without a form or an offer it may be anybody's word.
  if (start === asks && !FORM.test(rest)) return undefined
  return {start, end, tier: isParted(facts, start) ? 'safe' : 'unsafe'}
}

/** Where the sentence or the line begins that ends before an offset, glued ones too: "… with 32.Get all the stories". */
function sentenceBefore(text: string, at: number): number {
  const from = Math.max(0, at - OFFER_WITHIN)
  const before = text.slice(from, at).trimEnd()
  let start = from === 0 ? 0 : -1
  for (const mark of before.matchAll(/(?:[\p{Ll}\d)]{2}[.!?]["”’)]?|[.!?]["”])(?:[^\S\n]+(?=[\p{Lu}“"])|(?=\p{Lu}))|\n\s*/gu))
    start = from + mark.index + mark[0].length
  return start < 0 || start >= at ? at : start
}

const CALL = /^CLICK (?:HERE )?(?:TO GET|FOR) THE [A-Z]{2,}(?: [A-Z]{2,}){0,4}? APP(?=\p{Lu}\p{Ll})/u

/** A call in capitals that the next word is glued to: "CLICK HERE TO GET THE HARBOUR NEWS APPHowever". */
const gluedCall: Finder = ({text}, at) => {
  const call = CALL.exec(text.slice(at, at + 80))
  return call === null ? undefined : {start: at, end: at + call[0].length, tier: 'safe'}
}

const MONTHS = String.raw`(?:\s+(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d){3,}`
const DATES = new RegExp(String.raw`^Select (?:Date|Month)\s?(?:…|\.{3})?${MONTHS}`, 'u')
const ARCHIVE = /(?:[A-Z][\w’'&]*(?: (?:the|of|and|[A-Z][\w’'&]*)){0,5} )?Archives $/u

/** A menu of months: "Quay Blog Archives Select Date… December, 2015 November, 2015 …". */
const archive: Finder = (facts, at) => {
  const menu = DATES.exec(facts.text.slice(at, at + 4000))
  if (menu === null) return undefined
  const heading = ARCHIVE.exec(facts.text.slice(Math.max(0, at - 80), at))
  const start = at - (heading?.[0].length ?? 0)
  return {start, end: at + menu[0].length, tier: isParted(facts, start) ? 'safe' : 'unsafe'}
}

const VIDEO = /^Video (?:Ad )?Feedback\b[^\n]{0,200}?\d{1,2}:\d\d - Source: \p{Lu}\w+/u

/** A video's label, its caption, length and source: "Video Ad Feedback The ferry leaves 01:15 - Source: Quay TV". */
const player: Finder = (facts, at) => {
  const video = VIDEO.exec(facts.text.slice(at, at + 260))
  return video === null ? undefined : {start: at, end: at + video[0].length, tier: isParted(facts, at) ? 'safe' : 'unsafe'}
}

const finders = new Map<number, Finder>([
  [hashWord('poll'), poll],
  [hashWord('agree'), consent],
  [hashWord('select'), archive],
  [hashWord('video'), player],
])
const click = hashWord('click')

function extended(text: string, end: number, more: RegExp): number {
  let reached = end
  for (let next = more.exec(text.slice(reached, reached + 200)); next !== null; next = more.exec(text.slice(reached, reached + 200)))
    reached += next[0].length
  return reached
}

/** Stretches whose borders are told by fixed words at both ends, over several lines too, and shop boxes. */
export function findStretches(facts: Facts): Furniture[] {
  const {tokens} = facts
  const found: Stretch[] = [...openAdvertisements(facts)]
  let reached = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD) continue
    const hash = tokens.hash[index] as number
    const finder = hash === click && ((tokens.flags[index] as number) & ALL_CAPS) !== 0 ? gluedCall : finders.get(hash)
    const start = tokens.start[index] as number
    if (finder === undefined || start < reached) continue
    const stretch = finder(facts, start)
    if (stretch === undefined || stretch.start < reached) continue
    found.push(stretch)
    reached = stretch.end
  }
  return found.map((stretch) => furnitureOf(facts, stretch))
}
