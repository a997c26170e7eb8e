import {expect, it} from 'vitest'
import {lint} from '../../src/index.js'

/** The pages of the rooms show findings in texts; these stand in titles. */
const text = 'A storm has sunk two boats in the Strait of Holm. Nobody was hurt.'
const endings = (title: string, body = text): string[] =>
  lint({title, text: body})
    .filter((finding) => finding.rule === 'garbled-headline' && finding.field === 'title')
    .map((finding) => title.slice(finding.start, finding.end))

it('finds where a title breaks off', () => {
  expect(endings('Storm in the harbour: What it means and what to ...')).toEqual(['...'])
  expect(endings('Storm in the harbour sinks two boats and')).toEqual(['and'])
  expect(endings('Storm in the harbour sinks two boats,')).toEqual([','])
  expect(endings('A storm has sunk two boats in the Strai')).toEqual(['Strai'])
  expect(endings('A storm has sunk two boats…')).toEqual(['…'])
})

it('lets a title end as titles do', () => {
  expect(endings('Look what he said to the harbour master…')).toEqual([])
  expect(endings('What the council is waiting for')).toEqual([])
  expect(endings('Storm sinks two boats, report says')).toEqual([])
  expect(endings('A storm has sunk two boats in the Strait')).toEqual([])
  expect(endings('Vitamin A')).toEqual([])
})
