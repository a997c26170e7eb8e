import {describe, expect, it} from 'vitest'
import {runningOver} from '../../src/facts/quotations.js'
import {factsOf} from './read.js'

/** `state depth text` of each quotation. */
function outline(text: string): string[] {
  return factsOf(text).quotations.map(({start, end, depth, state}) => `${state} ${depth} ${text.slice(start, end)}`)
}

/** The quotations of the first level. */
function outer(text: string): string[] {
  return factsOf(text)
    .quotations.filter((quotation) => quotation.depth === 0)
    .map(({start, end}) => text.slice(start, end))
}

describe('pairs of marks', () => {
  it.each<[string, string[]]>([
    ['She said “go” and “come”.', ['closed 0 “go”', 'closed 0 “come”']],
    ['“Go.”', ['closed 0 “Go.”']],
    ['She said "go" and "come".', ['closed 0 "go"', 'closed 0 "come"']],
    ['"Go," she said. "Come."', ['closed 0 "Go,"', 'closed 0 "Come."']],
    ['She said ‘go’ and ‘come’.', ['closed 0 ‘go’', 'closed 0 ‘come’']],
    ["She said 'go' and 'come'.", ["closed 0 'go'", "closed 0 'come'"]],
    ['She said «go» and « come ».', ['closed 0 «go»', 'closed 0 « come »']],
    ['(“go”) [“come”] —“stay”— –“leave”', ['closed 0 “go”', 'closed 0 “come”', 'closed 0 “stay”', 'closed 0 “leave”']],
    ['("go") ["come"] —"stay"— –"leave"', ['closed 0 "go"', 'closed 0 "come"', 'closed 0 "stay"', 'closed 0 "leave"']],
    ['The pier is “old”; the boat is not.', ['closed 0 “old”']],
    ['The so-called "pier"-to-be', ['closed 0 "pier"']],
    ['Nothing here.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('tell their marks', () => {
    expect(factsOf('“a” ‘b’ "c" \'d\' «e»').quotations.map((quotation) => quotation.marks)).toEqual([
      'curly',
      'single-curly',
      'straight',
      'single-straight',
      'guillemets',
    ])
  })
})

describe('quotations inside quotations', () => {
  it.each<[string, string[]]>([
    ['“He told me ‘never’ and left,” she said.', ['closed 0 “He told me ‘never’ and left,”', 'closed 1 ‘never’']],
    ['“He told me ‘never.’”', ['closed 0 “He told me ‘never.’”', 'closed 1 ‘never.’']],
    ['“‘Never’ is a long time.”', ['closed 0 “‘Never’ is a long time.”', 'closed 1 ‘Never’']],
    ['‘He told me “never” and left,’ she said.', ['closed 0 ‘He told me “never” and left,’', 'closed 1 “never”']],
    ['"He told me \'never\' and left," she said.', ['closed 0 "He told me \'never\' and left,"', "closed 1 'never'"]],
    ['"He told me \'never.\'"', ['closed 0 "He told me \'never.\'"', "closed 1 'never.'"]],
    ['«He told me “never” and left»', ['closed 0 «He told me “never” and left»', 'closed 1 “never”']],
    [
      '“He said ‘she cried “no” twice’ to me.”',
      ['closed 0 “He said ‘she cried “no” twice’ to me.”', 'closed 1 ‘she cried “no” twice’', 'closed 2 “no”'],
    ],
  ])('%s', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })
})

describe('apostrophes and inches', () => {
  it.each<[string, string[]]>([
    ['The skippers’ guild and the boats’ crews didn’t come.', []],
    ["The skippers' guild and the boats' crews didn't come.", []],
    ['“The skippers’ guild is closed,” she said.', ['“The skippers’ guild is closed,”']],
    ['“In the ’90s we sailed,” he said.', ['“In the ’90s we sailed,”']],
    ['Rock ’n’ roll came to the islands in the ’50s.', []],
    ['“Tell ’em to come,” he said.', ['“Tell ’em to come,”']],
    ['“Tell ‘em to come,” he said. “Now.”', ['“Tell ‘em to come,”', '“Now.”']],
    ['A man of 6\'2" and a plank of 12" came.', []],
    ['A man of 6’2” came. “Go,” he said.', ['“Go,”']],
    ['It measures 12" and is called "Bertha".', ['"Bertha"']],
    ["The Joneses' house and the Smiths' boat", []],
    ["It's the '60s, y'all.", []],
    ['"In \'98 we sailed," he said.', ['"In \'98 we sailed,"']],
  ])('%s', (text, expected) => {
    expect(outer(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    // Two apostrophes around one letter are read as a pair of marks.
    ["Rock 'n' roll came to the islands in the '50s.", []],
    // Inches close a straight quotation.
    ['"The man was 6\'2" tall," she said.', ['"The man was 6\'2" tall,"']],
  ])('%s', (text, expected) => {
    expect(outer(text)).toEqual(expected)
  })
})

describe('speeches of several paragraphs', () => {
  it('are continued where the next paragraph opens again', () => {
    const text = 'She said: “We sail at dawn.\n\n“We fish till noon.\n\n“Then we go home.”\n\nNobody else spoke.'
    expect(outline(text)).toEqual(['continued 0 “We sail at dawn.', 'continued 0 “We fish till noon.', 'closed 0 “Then we go home.”'])
  })

  it('are continued in straight marks and guillemets as well', () => {
    expect(outline('"We sail at dawn.\n\n"We fish till noon."')).toEqual(['continued 0 "We sail at dawn.', 'closed 0 "We fish till noon."'])
    expect(outline('«We sail at dawn.\n«We fish till noon.»')).toEqual(['continued 0 «We sail at dawn.', 'closed 0 «We fish till noon.»'])
  })

  it('are open where nothing opens again', () => {
    expect(outline('She said: “We sail at dawn.\n\nNobody else spoke.')).toEqual(['open 0 “We sail at dawn.'])
    expect(outline('She said: “We sail at dawn.\n\n«We fish till noon.»')).toEqual([
      'open 0 “We sail at dawn.',
      'closed 0 «We fish till noon.»',
    ])
    expect(outline('Only a last word: “Never')).toEqual(['open 0 “Never'])
  })

  it('leave a closing mark alone that closes nothing', () => {
    expect(outline('We sail at dawn.” Nobody spoke. “Never,” he said.')).toEqual(['closed 0 “Never,”'])
  })

  it('do not reach into the next paragraph', () => {
    const text = 'She said: “We sail at dawn.\n\nNobody else spoke.'
    expect(factsOf(text).insideQuotation(text.indexOf('Nobody'))).toBe(false)
    expect(factsOf(text).insideQuotation(text.indexOf('dawn'))).toBe(true)
  })

  it('may hold an inner one that is never closed', () => {
    expect(outline('“He told me ‘never and left,” she said.')).toEqual(['closed 0 “He told me ‘never and left,”'])
  })
})

describe('dialogue', () => {
  it.each<[string, string[]]>([
    ['“I never”—she paused—“saw it.”', ['“I never”', '“saw it.”']],
    ['“I never—” “You did!”', ['“I never—”', '“You did!”']],
    ['"I never"—she paused—"saw it."', ['"I never"', '"saw it."']],
    ['"I never--" "You did!"', ['"I never--"', '"You did!"']],
    ['– Did you see it? – asked Holm. – “Never.”', ['“Never.”']],
    ['“Did you?” “No.” “Why?”', ['“Did you?”', '“No.”', '“Why?”']],
    ['"Did you?" "No." "Why?"', ['"Did you?"', '"No."', '"Why?"']],
    ['He asked "why?". She said "because".', ['"why?"', '"because"']],
  ])('%s', (text, expected) => {
    expect(outer(text)).toEqual(expected)
  })
})

describe('long and damaged texts', () => {
  // The second opening mark is read as a quotation inside the first, which then runs to the end of the block.
  it('a missing closing mark in flat text ends where the next quotation opens', () => {
    const text = '“We sail at dawn. “We fish till noon.” Nobody else spoke.'
    expect(outline(text)).toEqual(['continued 0 “We sail at dawn.', 'closed 0 “We fish till noon.”'])
    expect(factsOf(text).insideQuotation(text.indexOf('Nobody'))).toBe(false)
  })

  // Only the eight nearest quotations are looked at.
  it('words behind many inner quotations are still inside the outer one', () => {
    const text = `“They sell ${'‘cod’, '.repeat(12)}and herring.”`
    expect(factsOf(text).insideQuotation(text.indexOf('herring'))).toBe(true)
  })

  // The German closing mark is the English opening one.
  it('low marks are closed by the high one', () => {
    expect(outline('„Geh“, sagte er. She left.')).toEqual(['closed 0 „Geh“'])
  })

  // The eight that may be open at once are used up by apostrophes that stand the wrong way round.
  it('quotations are found behind many apostrophes that look like opening marks', () => {
    expect(outer(`${'Back in the ‘90s they sailed. '.repeat(10)}“We go,” he said.`)).toEqual(['“We go,”'])
  })

  // An opening single mark that is never closed still counts as a level.
  it('an apostrophe that looks like an opening mark is no level', () => {
    expect(outline('Back in the ‘90s they sailed. “We go,” he said.')).toEqual(['closed 0 “We go,”'])
  })

  // Only after the end of a sentence does a second opening mark begin a new paragraph of the speech.
  it('a quotation in the same marks inside another is nested', () => {
    expect(outline('“He said “no” to me,” she said.')).toEqual(['closed 0 “He said “no” to me,”', 'closed 1 “no”'])
  })

  it('a missing closing mark in flat text ends where the next one opens, in other marks too', () => {
    expect(outline('"We sail at dawn. "We fish till noon." Nobody spoke.')).toEqual([
      'continued 0 "We sail at dawn.',
      'closed 0 "We fish till noon."',
    ])
    expect(outline('«We sail at dawn. «We fish till noon.» Nobody spoke.')).toEqual([
      'continued 0 «We sail at dawn.',
      'closed 0 «We fish till noon.»',
    ])
  })

  // A mark behind an s closes nothing where the quotation goes on to a comma and its mark.
  it('a possessive inside single marks closes nothing where a closing mark follows', () => {
    expect(outer('‘The skippers’ guild is closed,’ he said.')).toEqual(['‘The skippers’ guild is closed,’'])
  })

  it('a possessive as the last word of single marks closes them', () => {
    expect(outer('He met ‘the skippers’ and went home.')).toEqual(['‘the skippers’'])
    expect(outer('He met ‘the skippers’ and ‘the boatmen,’ he said.')).toEqual(['‘the skippers’', '‘the boatmen,’'])
    expect(outer("He met 'the skippers' and 'the boatmen,' he said.")).toEqual(["'the skippers'", "'the boatmen,'"])
    expect(outer("'The skippers' guild is closed,' he said.")).toEqual(["'The skippers' guild is closed,'"])
  })

  it('marks of two shapes are a pair', () => {
    expect(outline('“We sail at dawn," she said. "Never,” he said.')).toEqual(['closed 0 “We sail at dawn,"', 'closed 0 "Never,”'])
  })

  it('marks that stand the wrong way round are a pair', () => {
    expect(outline('“We sail at dawn,“ she said. ”Never,” he said.')).toEqual(['closed 0 “We sail at dawn,“', 'closed 0 ”Never,”'])
  })

  it('a speaker ends what was never closed', () => {
    expect(outline('“We sail at dawn, Moor said on Monday.\n\n“We fish till noon.”')).toEqual([
      'open 0 “We sail at dawn,',
      'closed 0 “We fish till noon.”',
    ])
    expect(outline('“We sail at dawn, she said. “We fish till noon.”')).toEqual([
      'open 0 “We sail at dawn,',
      'closed 0 “We fish till noon.”',
    ])
  })
})

describe('speeches that run over lines', () => {
  const over = (text: string): string[] => runningOver(text, factsOf(text).quotations).map(({start, end}) => text.slice(start, end))

  it('reach to the closing mark in a later block, which leaves the quotations themselves as they are', () => {
    const text = 'She said: “We sail.\nNobody stops us.\nNever,” and left.'
    expect(over(text)).toEqual(['“We sail.\nNobody stops us.\nNever,”'])
    expect(outline(text)).toEqual(['open 0 “We sail.'])
    expect(factsOf(text).insideQuotation(text.indexOf('Nobody'))).toBe(true)
    expect(factsOf(text).insideQuotation(text.indexOf('and left'))).toBe(false)
  })

  it('end where another one opens, or far away', () => {
    expect(over('She said: “We sail.\n“Nobody stops us,” she said.')).toEqual([])
    expect(over(`She said: “We sail.\n${'They slept. '.repeat(140)}\nIt is late.”`)).toEqual([])
    expect(over('She said: “We sail.\nNobody stops us.')).toEqual([])
  })
})
