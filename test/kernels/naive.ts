/**
 * The tokenizer once more, as a page of regular expressions: slow and plain, what `tokenize` is tested against.
 */

export type Kind = 'word' | 'number' | 'punctuation' | 'symbol' | 'space' | 'break' | 'address'

export interface NaiveToken {
  readonly kind: Kind
  readonly text: string
  /** Of a word: its flags by name. */
  readonly flags: readonly string[]
  /** Of a break: how many line ends, 255 at most. */
  readonly lineEnds: number
  /** Of a word: the 32-bit FNV-1a of its folded code units. */
  readonly hash: number
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const WHITE = /(?:[^\S\ufeff]|\u0085)+/uy
const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{Nd}]|(?<=[\p{L}\p{M}])['’](?=[\p{L}\p{M}]))*/uy
const NUMBER = /\p{Nd}(?:\p{Nd}|[,.:](?=\p{Nd}))*[\p{L}\p{M}\p{Nd}]*/uy
const PUNCTUATION = /\.+|-+|\*+|_+|\p{P}/uy
const ANY = /[\s\S]/uy

/** Splits a text into tokens that tile it. */
export function naiveTokens(text: string): NaiveToken[] {
  const tokens: NaiveToken[] = []
  let at = 0
  scan: while (at < text.length) {
    const token = plainToken(text, at)
    const address = token.text.length === 1 ? addressAround(text, at) : undefined
    if (address === undefined) {
      tokens.push(token)
      at += token.text.length
      continue
    }
    // What the address reaches back over belongs to it; a word that is only partly in it is cut.
    let back = at - address.start
    while (back > 0) {
      const last = tokens.pop() as NaiveToken
      if (last.kind === 'address' && last.text.length > back) {
        tokens.push(make('address', last.text.slice(0, -back) + text.slice(address.start, address.end)))
        at = address.end
        continue scan
      }
      // The first part of a word is a word again; an apostrophe at its end joins no letters any more.
      const rest = last.text.slice(0, Math.max(0, last.text.length - back))
      for (let from = 0; from < rest.length; from += tokens.at(-1)?.text.length ?? 0) tokens.push(plainToken(rest, from))
      back -= Math.min(back, last.text.length)
    }
    tokens.push(make('address', text.slice(address.start, address.end)))
    at = address.end
  }
  return tokens
}

function plainToken(text: string, at: number): NaiveToken {
  const white = match(WHITE, text, at)
  if (white !== undefined) return make(white.match(LINE_END) === null ? 'space' : 'break', white)
  const word = match(WORD, text, at)
  if (word !== undefined) return make('word', word)
  const number = match(NUMBER, text, at)
  if (number !== undefined) return make('number', number)
  const punctuation = match(PUNCTUATION, text, at)
  if (punctuation !== undefined) return make('punctuation', punctuation)
  return make('symbol', match(ANY, text, at) as string)
}

function make(kind: Kind, text: string): NaiveToken {
  return {
    kind,
    text,
    flags: kind === 'word' ? flagsOf(text) : [],
    lineEnds: kind === 'break' ? Math.min(255, text.match(LINE_END)?.length ?? 0) : 0,
    hash: kind === 'word' ? naiveHash(text) : 0,
  }
}

function flagsOf(word: string): string[] {
  const flags: string[] = []
  if (/^[\p{Lu}\p{Lt}]/u.test(word)) flags.push('capital')
  if (!/\p{Ll}/u.test(word) && (word.match(/[\p{Lu}\p{Lt}]/gu) ?? []).length > 1) flags.push('all caps')
  if (/\p{Ll}[\p{Lu}\p{Lt}]/u.test(word)) flags.push('camel')
  if (/['’]/.test(word)) flags.push('apostrophe')
  if (/\p{Nd}/u.test(word)) flags.push('digit')
  if (/[^\0-\x7f’]/.test(word)) flags.push('not ASCII')
  return flags
}

/** Lower case where it keeps the length, the typographic apostrophe made straight; scripts beyond U+1EFF as they stand. */
export function naiveFold(word: string): string {
  return Array.from({length: word.length}, (_, at) => {
    const unit = word.charAt(at)
    if (unit === '’') return "'"
    return unit < '\u1f00' && unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit
  }).join('')
}

export function naiveHash(word: string): number {
  const folded = naiveFold(word)
  let hash = 0x811c9dc5n
  for (let at = 0; at < folded.length; at++) hash = ((hash ^ BigInt(folded.charCodeAt(at))) * 0x01000193n) & 0xffffffffn
  return Number(hash) | 0
}

/** The address that the mark at an offset gives away. */
function addressAround(text: string, at: number): {start: number; end: number} | undefined {
  const before = text.slice(0, at)
  const after = text.slice(at)
  const found = (back: string, ahead: string): {start: number; end: number} => ({start: at - back.length, end: at + ahead.length})
  switch (text[at]) {
    case ':': {
      const scheme = /[A-Za-z]{1,8}$/.exec(before)?.[0]
      if (scheme === undefined || !after.startsWith('://')) return undefined
      return found(scheme, `://${path(after.slice(3))}`)
    }
    case '@': {
      const host = /^@[A-Za-z0-9_](?:[A-Za-z0-9_]|[.-](?=[A-Za-z0-9_]))*/.exec(after)?.[0]
      if (host === undefined) return undefined
      // A local part ends in a letter or figure: in "said.@name" the stop ends the sentence.
      const local = /[A-Za-z0-9_.+-]{0,64}$/.exec(before)?.[0].replace(/^[.+-]+/, '') ?? ''
      return /[A-Za-z0-9_]$/.test(local) ? found(local, host) : found('', /^@[A-Za-z0-9_]+/.exec(host)?.[0] ?? '')
    }
    case '#': {
      const tag = /^#[\p{L}\p{M}][\p{L}\p{M}\p{Nd}_]*/u.exec(after)?.[0]
      return tag === undefined ? undefined : found('', tag)
    }
    case '.': {
      const name = /[A-Za-z0-9-]{1,64}$/.exec(before)?.[0]
      const rest = /^(?:\.[A-Za-z0-9][A-Za-z0-9-]*)+/.exec(after)?.[0]
      if (name === undefined || rest === undefined) return undefined
      const label = rest.slice(rest.lastIndexOf('.') + 1)
      const tail = /^\/[A-Za-z0-9_]/.test(after.slice(rest.length)) ? path(after.slice(rest.length)) : ''
      const known = /^(?:com|org|net|gov|edu|io|tv|info|biz|mil|ly|uk|eu|fr|ru|cn|ca|au|ie|nz|il|ua|za|jp|kr|br)$/
      if (
        known.test(label) ||
        (known.test(label.toLowerCase()) && label === label.toUpperCase()) ||
        (tail !== '' && /^[a-z]+$/.test(label))
      )
        return found(name, rest + tail)
      return undefined
    }
    default:
      return undefined
  }
}

/** An address runs to white space, a quotation mark or an angle bracket; closing marks at its end are the sentence's unless it opened them. */
function path(text: string): string {
  let path = /^[^\s\0-\x20\u0085"<>«»\u2001-\uffff]*/.exec(text)?.[0] ?? ''
  for (;;) {
    const last = path.slice(-1)
    const opening = {')': '(', ']': '[', '}': '{'}[last]
    if (opening === undefined ? !/[.,;:!?'*_]/.test(last) : path.split(opening).length >= path.split(last).length) return path
    path = path.slice(0, -1)
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
