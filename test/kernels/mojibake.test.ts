/** The scanner of misread text against a twin that encodes and decodes whole words, and against right texts. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CP1252, MAC, misread, pointAt, WINDOWS} from '../../src/kernels/codepages.js'
import {findGarbled, type Garbled} from '../../src/kernels/mojibake.js'

const repaired = (text: string): string => {
  let out = ''
  let at = 0
  for (const one of findGarbled(text)) {
    if (one.certainty !== 'certain' || one.text === undefined) continue
    out += text.slice(at, one.start) + one.text
    at = one.end
  }
  return out + text.slice(at)
}

/** The damage of one misreading undone as a whole: every unit to its byte, the bytes as UTF-8; `undefined` where they are none. */
function naive(text: string, page: 'cp1252' | 'latin1'): string | undefined {
  const bytes: number[] = []
  for (const char of text) {
    const at = CP1252.indexOf(char)
    const unit = char.charCodeAt(0)
    if (unit < 0x80 || (page === 'latin1' && unit < 0x100)) bytes.push(unit)
    else if (at >= 0) bytes.push(0x80 + at)
    else if (unit < 0x100) bytes.push(unit)
    else return undefined
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(new Uint8Array(bytes))
  } catch {
    return undefined
  }
}

const names =
  'Nicolás Maduro|José Mourinho|François Hollande|Ségolène Royal|Peña Nieto|São Paulo|Gündoğan|İstanbul|Özil|Müller|Größe|Åland|Ørsted|Guðmundsdóttir|Þór|Łukasz|Paweł|Wałęsa|Dvořák|Jiří|Žižek|Vučić|Đoković|Ćosić|Rīga|Iași|Nguyễn|Việt Nam|Phạm|Győr|Erdős|naïve|café|piñata|Ángel|Óscar|Élysée|Édouard|GARCÍA|MÜNCHEN|SÃO|NÃO|“quoted”|don’t|it’s—well|1939–45|wait…|£5|€10|90°C|½ a mile'.split(
    '|',
  )
const name = fc.constantFrom(...names)
const page = fc.constantFrom('cp1252' as const, 'latin1' as const)
const pages = fc.constantFrom('cp1252' as const, 'latin1' as const, 'mac' as const)

describe('misread names', () => {
  it('are read back as the twin reads them', () => {
    fc.assert(
      fc.property(name, page, (word, code) => {
        const damaged = misread(word, code)
        expect(naive(damaged, code)).toBe(word)
        expect(repaired(`He met ${damaged} in May.`)).toBe(`He met ${word} in May.`)
      }),
      {seed: 90, numRuns: 400},
    )
  })

  it.each([1, 2, 3])('are read back after %i misreadings', (levels) => {
    fc.assert(
      fc.property(fc.array(name, {minLength: 1, maxLength: 4}), pages, (words, code) => {
        const right = `He met ${words.join(' and ')} in May.`
        let damaged = right
        for (let level = 0; level < levels; level++) damaged = misread(damaged, code)
        expect(repaired(damaged)).toBe(right)
      }),
      {seed: 91, numRuns: 400},
    )
  })

  it('stay as they are when they are right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.constantFrom(' ', '\u00a0', '’s ', '” ', '… ', '—', '™ ', ', “', '» ')), {maxLength: 8}),
        (parts) => {
          expect(findGarbled(parts.flat().join(''))).toEqual([])
        },
      ),
      {seed: 92, numRuns: 2000},
    )
  })
})

it.each([
  'Der Präsident: „Das ist die FPÖ“, ‚Äpfel‘, ‚Übung‘ und „Ä“; Ä–Ö–Ü; EUROPÄ“',
  'AMANHÃ… NÃO “AMANHÔ, IRMà – SÃO, Â e Ã e Á; à mãe, VÂNZĂTOR ÎN ȘI',
  'la « LIBERTÉ\u00a0» et « JUDÂ\u00a0» et la lettre «\u00a0Â\u00a0»; L’Âge d’or; un mât',
  '«Panamá»—dijo. «Panamá»… ¡Viva! ¡Xochitl! ¡Kilo! ¿Qué? NIÑO™ CAFɮ',
  'chị ấy đã nói: “đã”… ĐÀ NẴNG “ĐÔ; İSTANBUL’DA Türkiye’nin',
  '2√π r, √2, √(x), x ≈ 3, ¬p, ∆x, ƒ/2.8, 20 Å² and 3 Å–4 Å, 5µm ±3',
])('right text is left alone: %s', (text) => {
  expect(findGarbled(text)).toEqual([])
})

const units = fc.array(fc.constantFrom(...'abcT .,’”“â€™Ã©Â\u00a0\u0099√±‚ÄôðŸ˜‚¡¦\n'), {maxLength: 60}).map((chars) => chars.join(''))

it('finds disjoint stretches in order, and nothing sure in what it has repaired', () => {
  fc.assert(
    fc.property(units, (text) => {
      let at = 0
      for (const {start, end} of findGarbled(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
        at = end
      }
      const once = repaired(text)
      expect(findGarbled(once).filter((one: Garbled) => one.certainty === 'certain')).toEqual([])
    }),
    {seed: 93, numRuns: 3000},
  )
})

it('reads every code point from the bytes of both code pages', () => {
  for (const point of [0xa0, 0xe9, 0x142, 0x1ec7, 0x2019, 0x20ac, 0x4e2d, 0x1f602]) {
    const char = String.fromCodePoint(point)
    expect(pointAt(misread(char, 'cp1252'), 0, WINDOWS)).toBe(point)
    expect(pointAt(misread(char, 'latin1'), 0, WINDOWS)).toBe(point)
    expect(pointAt(misread(char, 'mac'), 0, MAC)).toBe(point)
  }
})
