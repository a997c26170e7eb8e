import {expect, it} from 'vitest'
import {datelineLength} from '../../src/facts/dateline.js'

it.each([
  ['VESSBY (Northsea Wire) – The talks', 'VESSBY (Northsea Wire) – '],
  ['VESSBY, March 3 (AP) -- The talks', 'VESSBY, March 3 (AP) -- '],
  ['PORT CALLIS, N.C. — The talks', 'PORT CALLIS, N.C. — '],
  ['(CNN) — The talks', '(CNN) — '],
  ['Vessby (Reuters) - The talks', 'Vessby (Reuters) - '],
  ['VESSBY—The talks', 'VESSBY—'],
  ['(CNN)The talks', '(CNN)'],
  ['Vessby, New Halvmark (CNN) The talks', 'Vessby, New Halvmark (CNN) '],
  ['Cable News Network (CNN) President Holm', ''],
  ['Vessby (RT) The talks', ''],
  ['NATO — the alliance', ''],
  ['BREAKING — The talks', ''],
  ['FOR YOUR RADAR -- The talks', ''],
  ['VESSBY, HALVMARK - OCTOBER 26: Ada Holm', ''],
  ['The talks (so far) - Ada Holm', ''],
])('%s', (text, dateline) => {
  expect(text.slice(0, datelineLength(text))).toBe(dateline)
})
