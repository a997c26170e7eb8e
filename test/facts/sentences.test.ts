import {describe, expect, it} from 'vitest'
import {sentencesOf} from './read.js'

/** Sentences are written with `|` between them; the bar stands for the one space that parts them. */
function expectSentences(marked: string): void {
  expect(sentencesOf(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
}

describe('ends of sentences', () => {
  it.each([
    'The ferry left.|It was late.',
    'Did the ferry leave?|It did!|Nobody saw it.',
    'The pier is closed…|Nobody knows why.',
    'The pier is closed...|Nobody knows why.',
    'Yes.|Never.|I said so.',
    'A?|B!|C.',
    'The vote is on Sept.',
    'It ended 3-2.|The crowd left.',
    'Sales rose to $2.5 million.|Costs fell.',
    'The rate is 4.5.|Analysts had hoped for less.',
    'She was born in 1979.|He was older.',
    'It took 20 minutes.|10 boats came.',
    'They read https://harbour.example/news.|Then they left.',
    'They read harbour.example/news and www.example.com.|Then they left.',
    'He wrote to desk@harbour.example.|Nobody answered.',
    'It was #Harbour2024.|Nobody came.',
    'Why not?!|Because.',
    'He won!!!|The crowd cheered.',
  ])('%s', expectSentences)
})

describe('stops that end nothing', () => {
  it.each([
    'The U.S. navy came.',
    'The U.S. Navy came to the D.C. area.',
    'Officials in Washington, D.C. declined.',
    'Gen. Ada Holm met Lt. Gen. Ivo Brandt and Adm. Sol Reyes.',
    'Mr. Smith and Mrs. Dole met Dr. Ngo and Prof. Lind.',
    'Sen. Holm, Rep. Lind and Gov. Dole signed it.',
    'St. Vessby is a port.',
    'It opens on Jan. 5 and closes on Dec. 31.',
    'See No. 4 and Vol. 2, pp. 12.',
    'The No. 2 official spoke.',
    'He is the No. 1 choice.',
    'J. Edgar Holm and George W. Dole came.',
    'J. R. R. Lind wrote it, and J.R.R. Lind read it.',
    'Holm Shipping Inc. shares fell.',
    'Vessby Corp. and Callis Ltd. merged.',
    'Vessby Fish Co. Chief Executive Ada Holm resigned.',
    'It opened at 9 a.m. Tuesday and closed at 5 p.m. Friday.',
    'It opened at 9 a.m. and closed at 5 p.m. on the dot.',
    'The pier, e.g. its east end, is old, i.e. it needs paint.',
    'The case is Holm vs. Lind.',
    'It measures 6 ft. 2 in. across.',
    'Fishermen, skippers, etc. came along.',
    'Boats of 2.5 tonnes and 1,250.75 litres came.',
    'The firm Yahoo! said it would sell.',
    'The show Jeopardy! is back.',
    '“Why?” he asked.',
    '“Go!” she cried.',
    'The pier… is closed.',
    'The pier ... is closed.',
    'Ph.D. students came.',
    'The ship of Capt. Holm Jr. sank.',
  ])('%s', expectSentences)

  it.each([
    'The U.S. IT trade grew.',
    'The road to Mt. Vessby passes Ft. Dole.',
    'Samuel L. Holm and Mary-Ann K. Lind sang.',
    'Boats came Mon. and Tues. morning.',
    'The end.The crowd left.',
    'It was Sept. 11 and then Oct. 5, and so on.',
  ])('%s', expectSentences)

  it.each([
    // A spaced ellipsis is read as three ends.
    'He waited . . . and waited.',
    'He waited . . . Holm did not.',
    // "One" may begin a sentence, and "No." is taken for an answer.
    'He is the party’s No. One choice.',
    // A list number is read as a sentence.
    '1. Mend the nets.',
  ])('%s', expectSentences)
})

describe('abbreviations at the end of a sentence', () => {
  it.each([
    'They flew to the U.S.|The talks began.',
    'They live in Washington, D.C.|They like it.',
    'The answer is no.|Then he left.',
    'She said no.|Nobody objected.',
    'He said no.|4 others agreed.',
    'It ended at 5 p.m.|The crowd left.',
    'It ended at 5 p.m.|He was tired.',
    'It opens at 9 a.m.|But nobody comes.',
    'He joined Holm Shipping Inc.|It was his first job.',
    'She works for Vessby Fish Co.|Her brother does too.',
    'He sued Callis Ltd.|The court agreed.',
    'It is colder in Jan.|The ice is thick.',
    'It was my friend and I.|Nobody else came.',
    'So did I.|Then the bell rang.',
    'The son is Ivo Holm Jr.|He is nine.',
    'They sell rope, nets, etc.|The shop is old.',
    'It was the last day of Sept.|A storm came.',
  ])('%s', expectSentences)
})

describe('numbers that are no figures', () => {
  // Only "No." may be a word by itself; the others always stand before their number, in whatever form.
  it.each(['See Vol. II and Art. IV of the treaty.', 'Ch. VII of the book is long.', 'See Fig. A below.'])('%s', expectSentences)
})

describe('words that shorten nothing', () => {
  it.each([
    'He got a C.|The teacher laughed.',
    'They chose Plan B.|It failed.',
    'He studied art.|The school is old.',
    'The man.|The sea.',
    'He came in sec. 4.|They cheered.',
  ])('%s', expectSentences)

  it.each([
    // "No." as an answer is read as the shortened "number" before a word that is no usual beginning.
    'No.|Never.|I said so.',
    '“Did you sign?”|“No.|Holm did.”',
    // "art" and "figs" are words as well.
    'He studied art.|Holm taught him.',
    'They sold figs.|Holm bought some.',
    // Units bear no stop of their own in news style.
    'The road is 20 km.|Holm walked it.',
    // "St." is a street as well, and no saint is called "The".
    'They met on Harbour St.|The street was empty.',
  ])('%s', expectSentences)
})

describe('marks behind the stop', () => {
  it.each([
    '“We are ready.”|The minister left.',
    '“We are ready,” she said.|“We have waited long enough.”',
    'He said it was over.|“We go home.”',
    '"We are ready."|The minister left.',
    'She said so.|"We go home."',
    'He called it “a start.”|Nobody laughed.',
    'He called it “a start”.|Nobody laughed.',
    'He asked: “Why now?”|Nobody knew.',
    '(The pier is closed.)|The ferry waits.',
    'The pier is closed (it is old).|The ferry waits.',
    'The pier is closed [sic].|The ferry waits.',
    'She said ‘no.’|He said ‘yes.’',
    '“He told me ‘never.’”|She wept.',
    '“Stop!”|“Why?”|“Because.”',
    '«We are ready.»|The minister left.',
    '“We are ready…”|The line broke.',
    '(See the map.)',
    'The Holms’ boat sank.|The Linds’ boat did not.',
  ])('%s', expectSentences)
})

describe('blocks', () => {
  it('part sentences, whatever their ends', () => {
    expect(sentencesOf('Harbour talks end\nBy Ada Holm\nThe talks ended. Nobody signed\n\nRead more')).toEqual([
      'Harbour talks end',
      'By Ada Holm',
      'The talks ended.',
      'Nobody signed',
      'Read more',
    ])
  })

  it('may break a line inside a sentence where lines are wrapped', () => {
    const text =
      'The ministers of both states met\non the quay and spoke for hours\nabout the ferry. They agreed to\nmeet again before the summer is\nover.'
    expect(sentencesOf(text)).toEqual([
      'The ministers of both states met\non the quay and spoke for hours\nabout the ferry.',
      'They agreed to\nmeet again before the summer is\nover.',
    ])
  })

  it('leave white space out at both ends', () => {
    expect(sentencesOf('  \t One.\u00a0 Two.  \n\n  Three ')).toEqual(['One.', 'Two.', 'Three'])
  })

  it('give nothing for nothing', () => {
    expect(sentencesOf('')).toEqual([])
    expect(sentencesOf(' \n \t')).toEqual([])
    expect(sentencesOf('…')).toEqual(['…'])
  })
})
