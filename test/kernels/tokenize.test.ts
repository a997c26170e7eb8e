import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashWord} from '../../src/kernels/fold.js'
import * as kernel from '../../src/kernels/tokenize.js'
import {decodeUtf8} from '../../src/view/decode.js'
import {type Kind, type NaiveToken, naiveTokens} from './naive.js'

const KINDS = new Map<number, Kind>([
  [kernel.WORD, 'word'],
  [kernel.NUMBER, 'number'],
  [kernel.PUNCTUATION, 'punctuation'],
  [kernel.SYMBOL, 'symbol'],
  [kernel.SPACE, 'space'],
  [kernel.BREAK, 'break'],
  [kernel.LITERAL, 'address'],
])
const FLAGS: Array<[number, string]> = [
  [kernel.CAPITAL, 'capital'],
  [kernel.ALL_CAPS, 'all caps'],
  [kernel.CAMEL, 'camel'],
  [kernel.APOSTROPHE, 'apostrophe'],
  [kernel.HAS_DIGIT, 'digit'],
  [kernel.NON_ASCII, 'not ASCII'],
]

/** What the kernel says, in the words of the naive twin. */
function tokens(text: string): NaiveToken[] {
  const {count, kind, flags, start, hash} = kernel.tokenize(text)
  return Array.from({length: count}, (_, at) => {
    const name = KINDS.get(kind[at] as number) as Kind
    return {
      kind: name,
      text: text.slice(start[at], start[at + 1]),
      flags: name === 'word' ? FLAGS.filter(([bit]) => ((flags[at] as number) & bit) !== 0).map(([, flag]) => flag) : [],
      lineEnds: name === 'break' ? (flags[at] as number) : 0,
      hash: hash[at] as number,
    }
  })
}

/** `kind text` of each token, plain spaces left out. */
function outline(text: string): string[] {
  return tokens(text)
    .filter((token) => token.text !== ' ')
    .map((token) => `${token.kind} ${token.text}`)
}

function addresses(text: string): string[] {
  return tokens(text)
    .filter((token) => token.kind === 'address')
    .map((token) => token.text)
}

const shape = ({kind, text}: NaiveToken): [Kind, string] => [kind, text]

function expectTiling(text: string): void {
  const {count, kind, flags, start, hash} = kernel.tokenize(text)
  expect([kind.length, flags.length, hash.length, start.length]).toEqual([count, count, count, count + 1])
  expect(start[count]).toBe(text.length)
  if (count > 0) expect(start[0]).toBe(0)
  for (let at = 0; at < count; at++) {
    expect(start[at + 1]).toBeGreaterThan(start[at] as number)
    if (kind[at] !== kernel.WORD) expect(hash[at]).toBe(0)
  }
}

describe('words', () => {
  it.each<[string, string[]]>([
    ["O’Connor and O'Neill didn’t", ['word O’Connor', 'word and', "word O'Neill", 'word didn’t']],
    ['the traders’ guild', ['word the', 'word traders', 'punctuation ’', 'word guild']],
    ['rock ’n’ roll', ['word rock', 'punctuation ’', 'word n', 'punctuation ’', 'word roll']],
    [
      'G20 and COVID-19’s toll',
      ['word G20', 'word and', 'word COVID', 'punctuation -', 'number 19', 'punctuation ’', 'word s', 'word toll'],
    ],
    ['face-to-face', ['word face', 'punctuation -', 'word to', 'punctuation -', 'word face']],
    ['cafe\u0301 Zu\u0308rich', ['word cafe\u0301', 'word Zu\u0308rich']],
    ['wo\u200brd soft\u00adhyphen', ['word wo', 'symbol \u200b', 'word rd', 'word soft', 'symbol \u00ad', 'word hyphen']],
    ['Київ 北京 القاهرة', ['word Київ', 'word 北京', 'word القاهرة']],
    ['a𝒳b 𝒳𝒴', ['word a𝒳b', 'word 𝒳𝒴']],
    ["''it's''", ["punctuation '", "punctuation '", "word it's", "punctuation '", "punctuation '"]],
    ['one_two', ['word one', 'punctuation _', 'word two']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['pier', []],
    ['Pier', ['capital']],
    ['A', ['capital']],
    ['NATO', ['capital', 'all caps']],
    ['G20', ['capital', 'digit']],
    ['GangThe', ['capital', 'camel']],
    ['iPhone', ['camel']],
    ['McGuire', ['capital', 'camel']],
    ['McDONALD', ['capital', 'camel']],
    ["O'BRIEN", ['capital', 'all caps', 'apostrophe']],
    ['o’Brien', ['apostrophe']],
    ['déjà', ['not ASCII']],
    ['北京', ['not ASCII']],
    ['ÉCOLE', ['capital', 'all caps', 'not ASCII']],
    ['𝒳𝒴', ['capital', 'all caps', 'not ASCII']],
  ])('flags of %j', (text, flags) => {
    expect(tokens(text).map((token) => token.flags)).toEqual([flags])
  })

  it('hash by their folded form', () => {
    const [small, large, curly, straight] = ['überall', 'ÜBERALL', 'Don’t', "don't"].map((word) => tokens(word)[0]?.hash)
    expect(small).toBe(hashWord('überall'))
    expect(large).toBe(small)
    expect(curly).toBe(straight)
    expect(small).not.toBe(straight)
  })
})

describe('numbers', () => {
  it.each<[string, string[]]>([
    ['1,279.50', ['number 1,279.50']],
    ['at 7:30am', ['word at', 'number 7:30am']],
    ['the 1990s, the 20th', ['word the', 'number 1990s', 'punctuation ,', 'word the', 'number 20th']],
    ['In 2024, 3.', ['word In', 'number 2024', 'punctuation ,', 'number 3', 'punctuation .']],
    ['5-1/2', ['number 5', 'punctuation -', 'number 1', 'punctuation /', 'number 2']],
    ['$2.5 million', ['symbol $', 'number 2.5', 'word million']],
    ['10..12', ['number 10', 'punctuation ..', 'number 12']],
    ['١٢٣', ['number ١٢٣']],
    ['10%', ['number 10', 'punctuation %']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })
})

describe('marks and white space', () => {
  it.each<[string, string[]]>([
    ['wait... no…', ['word wait', 'punctuation ...', 'word no', 'punctuation …']],
    ['a -- b ** c __ d', ['word a', 'punctuation --', 'word b', 'punctuation **', 'word c', 'punctuation __', 'word d']],
    ['?!', ['punctuation ?', 'punctuation !']],
    ['👩‍🚀', ['symbol 👩', 'symbol \u200d', 'symbol 🚀']],
    ['\ud800x\udc00', ['symbol \ud800', 'word x', 'symbol \udc00']],
    ['a\u00a0\u2003b', ['word a', 'space \u00a0\u2003', 'word b']],
    ['\ufeffa', ['symbol \ufeff', 'word a']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it.each<[string, number]>([
    ['\n', 1],
    ['\r\n', 1],
    ['\r', 1],
    ['\n\r', 2],
    ['\r\n\r\n', 2],
    [' \n \t\n ', 2],
    ['\u0085', 1],
    ['\u2028\u2029', 2],
    ['\v\f', 2],
    ['\n'.repeat(255), 255],
    ['\n'.repeat(900), 255],
  ])('line ends of %j', (white, count) => {
    expect(tokens(`a${white}b`).map((token) => [token.kind, token.lineEnds])).toEqual([
      ['word', 0],
      ['break', count],
      ['word', 0],
    ])
  })
})

describe('addresses', () => {
  it.each<[string, string[]]>([
    ['See https://harbour.example/a?b=c&d#e, then', ['https://harbour.example/a?b=c&d#e']],
    ['(http://harbour.example/a).', ['http://harbour.example/a']],
    ['“https://harbour.example/a”', ['https://harbour.example/a']],
    ['<a href="ftp://harbour.example/x">', ['ftp://harbour.example/x']],
    ['https://harbour.example/a\u00a0next', ['https://harbour.example/a']],
    ['It is on https://harbour.example/a. The', ['https://harbour.example/a']],
    ['a :// b', []],
    ['www.example.com/a, and', ['www.example.com/a']],
    ['www.example.com.', ['www.example.com']],
    ['“MoveOn.org,” she said', ['MoveOn.org']],
    ['(bit.ly/2d)', ['bit.ly/2d']],
    ['goo.gl/x1 is short', ['goo.gl/x1']],
    ['on EXAMPLE.COM today', ['EXAMPLE.COM']],
    ['bbc.co.uk', ['bbc.co.uk']],
    ['3com.com', ['3com.com']],
    ['The costs.in turn', []],
    ['he said.it was', []],
    ['in port.Com', []],
    ['at 5 p.m.today', []],
    ['the U.S. and the a.m./p.m. mark', []],
    ['Node.js and v1.2.3', []],
    ['write to news-desk+tips@harbour.example, or', ['news-desk+tips@harbour.example']],
    ['(a.b@c.example)', ['a.b@c.example']],
    ['a.b@c-d.example.', ['a.b@c-d.example']],
    ['by @sea_desk, and', ['@sea_desk']],
    ['by @sea_desk.', ['@sea_desk']],
    ['“@sea_desk”', ['@sea_desk']],
    ['.@sea_desk says', ['@sea_desk']],
    ['5 @ 3', []],
    ['@', []],
    ['#Harbour2024, and #pier_9.', ['#Harbour2024', '#pier_9']],
    ['#1 and # 2', []],
    ['(#Київ)', ['#Київ']],
    ['C#', []],
  ])('%j', (text, expected) => {
    expect(addresses(text)).toEqual(expected)
  })

  it('end a sentence’s stop before a handle', () => {
    expect(outline('He said.@sea_desk')).toEqual(['word He', 'word said', 'punctuation .', 'address @sea_desk'])
  })

  it('need a name behind the at sign', () => {
    expect(addresses('six eggs @.50 each, x@-y and x@.example')).toEqual([])
  })

  it('end before emphasis marks', () => {
    expect(addresses('_Read example.com._')).toEqual(['example.com'])
  })

  it('keep brackets that they open themselves', () => {
    expect(addresses('Read https://harbour.example/wiki/Pier_(sea) first')).toEqual(['https://harbour.example/wiki/Pier_(sea)'])
    expect(addresses('(see https://harbour.example/wiki/Pier_(sea))')).toEqual(['https://harbour.example/wiki/Pier_(sea)'])
  })

  it('leave a word before them whole, with its own hash and flags', () => {
    expect(tokens('详情http://harbour.example').map((token) => [token.text, token.flags, token.hash])).toEqual([
      ['详情', ['not ASCII'], hashWord('详情')],
      ['http://harbour.example', [], 0],
    ])
    expect(tokens('CaféWWW.example.com').map((token) => [token.text, token.flags, token.hash])).toEqual([
      ['Café', ['capital', 'not ASCII'], hashWord('café')],
      ['WWW.example.com', [], 0],
    ])
  })

  // A word is measured again when an address takes its end, a figure is not.
  it('leave a figure before them whole', () => {
    expect(outline('0.7.com')).toEqual(['number 0', 'punctuation .', 'address 7.com'])
  })

  // The second takes what stands before it for a part of itself as soon as that is an address.
  it('stay two where they only touch', () => {
    expect(addresses('#Київ-x.org')).toEqual(['#Київ', '-x.org'])
  })

  it.each(['\n', '\r\n', '\u0085', '\u2028', '\u2000', '\u1680', '\u3000', '\t', '\u00a0'])(
    'end at white space of any kind: %j',
    (white) => {
      expect(addresses(`https://harbour.example/a${white}next`)).toEqual(['https://harbour.example/a'])
    },
  )
})

describe('characters beyond the first plane', () => {
  it.each<[string, string[]]>([
    ['𝟙𝟚𝟛', ['number 𝟙𝟚𝟛']],
    ['a𝟙', ['word a𝟙']],
    ['5𝒳', ['number 5𝒳']],
    ['1.𝟚', ['number 1.𝟚']],
    ['d’𝒳', ['word d’𝒳']],
    ['#𝒳𝒴', ['address #𝒳𝒴']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })
})

describe('the twins agree', () => {
  const folder = (name: string): Array<[string, string]> => {
    const base = new URL(`../../fixtures/${name}/`, import.meta.url)
    return readdirSync(base)
      .filter((file) => /\.(?:txt|jsonl)$/.test(file))
      .flatMap((file) => {
        const decoded = decodeUtf8(readFileSync(new URL(file, base)))
        return 'text' in decoded ? [[file, decoded.text] as [string, string]] : []
      })
  }

  it.each([...folder('corpus/articles'), ...folder('hostile')])('on %s', (_, text) => {
    expectTiling(text)
    expect(tokens(text)).toEqual(naiveTokens(text))
  })

  const letters = ['a', 'Z', 'the', 'Ob', 'é', 'É', 'ß', 'ſ', 'İ', 'ǅ', 'ж', 'Ж', '北', 'ا', 'Ế', 'e\u0301', '\u0301', '\u200d']
  const digits = ['0', '7', '19', '٣', '½', '²']
  const marks = [
    '.',
    '..',
    ',',
    '…',
    '-',
    '--',
    '*',
    '_',
    '?',
    '!',
    '(',
    ')',
    '"',
    "'",
    '’',
    '‘',
    '“',
    '”',
    '«',
    '»',
    '$',
    '%',
    '&',
    '\0',
    '\u200b',
    '\ufeff',
    '😀',
    '\ud800',
    '\udc00',
  ]
  const whites = [' ', '\t', '\u00a0', '\u3000', '\n', '\r', '\r\n', '\u0085', '\u2028']
  const hints = [':', '/', '@', '#', '.', '://', 'http://', 'www.', '.com', '.org/x', 'bit.ly/', 'x@y', '@z', '#h', '.in']
  const astral = ['𝒳', '𐐨', '𝟙', '𝅥']
  const mix = (...lists: string[][]): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...lists.flat()), {maxLength: 24}).map((parts) => parts.join(''))
  const runs = {seed: 20, numRuns: 3000}

  it('on words, figures, marks and white space at random', () => {
    fc.assert(
      fc.property(mix(letters, digits, marks, whites), (text) => {
        expectTiling(text)
        expect(tokens(text)).toEqual(naiveTokens(text))
      }),
      runs,
    )
  })

  it('on the bounds of addresses at random', () => {
    fc.assert(
      fc.property(mix(['a', 'Z', 'the', 'é'], digits, ['.', '-', '_', ')', '”', "'", ',', '+'], [' ', '\n', '\u00a0'], hints), (text) => {
        expectTiling(text)
        expect(tokens(text).map(shape)).toEqual(naiveTokens(text).map(shape))
      }),
      runs,
    )
  })

  it('on everything at random', () => {
    fc.assert(
      fc.property(mix(letters, digits, marks, whites, hints), (text) => {
        expectTiling(text)
        expect(tokens(text)).toEqual(naiveTokens(text))
      }),
      runs,
    )
  })

  it('beyond the first plane', () => {
    fc.assert(
      fc.property(mix(['a', 'é', '1', '’', '.', '#', '@', ' '], astral, astral), (text) => {
        expectTiling(text)
        expect(tokens(text)).toEqual(naiveTokens(text))
      }),
      runs,
    )
  })

  it('on any code units', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 30}), (units) => {
        const text = String.fromCharCode(...units)
        expectTiling(text)
        expect(tokens(text)).toEqual(naiveTokens(text))
      }),
      runs,
    )
  })

  it('no token cuts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 30}), (text) => {
        for (const start of kernel.tokenize(text).start) expect(isInsidePair(text, start)).toBe(false)
      }),
      runs,
    )
  })
})

it('keeps the tokens of one text when the next is read', () => {
  const first = kernel.tokenize('The ferry left at 7:30.')
  const copy = structuredClone(first)
  kernel.tokenize('Another text, and a longer one. '.repeat(2000))
  expect(first).toEqual(copy)
})

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
}
