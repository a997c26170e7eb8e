import {describe, expect, it} from 'vitest'
import type {Language} from '../../src/facts/language.js'
import {factsOf} from './read.js'

const ENGLISH = 'The ministers of both states met on the quay on Sunday and spoke for two hours about the ferry.'
const SPANISH =
  'Los ministros de los dos países se reunieron el domingo en el muelle y hablaron durante dos horas sobre el barco que une las islas.'
const GERMAN =
  'Die Minister der beiden Länder haben sich am Sonntag auf dem Kai getroffen und zwei Stunden über die Fähre gesprochen, die nicht mehr fährt.'
const FRENCH =
  'Les ministres des deux pays se sont réunis dimanche sur le quai et ils ont parlé pendant deux heures du bateau qui relie les îles.'
const CHINESE = '两国部长星期日在码头会面，就渡轮问题谈了两个小时。'
const ARABIC = 'التقى وزيرا البلدين يوم الأحد على الرصيف وتحدثا ساعتين عن العبارة.'
const RUSSIAN = 'Министры двух стран встретились в воскресенье на причале и два часа говорили о пароме, который больше не ходит на острова.'

const languagesOf = (...paragraphs: string[]): readonly Language[] => factsOf(paragraphs.join('\n\n')).languages

describe('the language of a block', () => {
  it.each([
    ['Spanish', SPANISH],
    ['German', GERMAN],
    ['French', FRENCH],
    ['Chinese', CHINESE],
    ['Arabic', ARABIC],
  ])('%s between English paragraphs', (_, foreign) => {
    expect(languagesOf(ENGLISH, foreign, ENGLISH)).toEqual(['english', 'foreign', 'english'])
  })

  // Scripts with case (Cyrillic, Greek) have no function words here.
  it('Russian between English paragraphs', () => {
    expect(languagesOf(ENGLISH, RUSSIAN, ENGLISH)).toEqual(['english', 'foreign', 'english'])
  })

  it.each([
    [
      'an English paragraph with a Spanish quotation',
      `${ENGLISH} “El barco no sale hoy,” he told the crowd that had been waiting for it, and they went home.`,
    ],
    ['an English paragraph with a Chinese name', `${ENGLISH} The ship is called 海鸥号 and it was built in the old yard.`],
    [
      'an English paragraph with foreign names',
      'The mayor of Las Palmas del Mar, Luis de la Cruz y Soto, met the head of La Voz de las Islas and of El Faro.',
    ],
    ['English with names and figures', 'Holm beat Lind 6-4, 7-5, 6-3 in the final of the Northsea Open on Sunday and was given a boat.'],
  ])('%s stays English', (_, text) => {
    expect(languagesOf(text)).toEqual(['english'])
  })

  // "van", "met", "door" and "die" are counted as Dutch and German, though they are English words as well.
  it('an English headline of few function words stays English', () => {
    expect(languagesOf('Police Van Met Shut Barn Door Before Seven Die Overnight')).not.toEqual(['foreign'])
  })

  it('short blocks are unknown', () => {
    expect(languagesOf('Ferry talks end', 'El barco no sale hoy', 'Read more', ENGLISH)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'english',
    ])
  })

  it('figures and marks alone are unknown', () => {
    expect(languagesOf('1 2 3 4 5 6 7 8 9 10', '* * *')).toEqual(['unknown', 'unknown'])
  })

  it('a list of names is unknown, not foreign', () => {
    expect(languagesOf('Holm Lind Dole Brandt Reyes Torvane Aldane Maro Tanlo Brandal')).toEqual(['unknown'])
  })

  it('is asked by offset, and unknown counts as English', () => {
    const text = [ENGLISH, SPANISH, 'Read more'].join('\n\n')
    const facts = factsOf(text)
    expect([0, text.indexOf('Los'), text.indexOf('islas'), text.indexOf('Read')].map((at) => facts.isForeign(at))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(factsOf('').isForeign(0)).toBe(false)
  })
})
