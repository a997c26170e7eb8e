import {expect, it} from 'vitest'
import {newDesk} from './helper.js'

/** Articles with faults of long standing, in the layouts that scraped text has. */
const OLD: Readonly<Record<string, string>> = {
  flat: 'The ferry council met on on Tuesday. Nobody from the harbour came ,, the chair said. The crews wait for an answer from the the ministry, and the boats lie idle. It was the third week without a crossing.',
  lines:
    'The ferry council met again\nNobody from from the harbour came to the hall.\nThe chair called it a hour of patience .\nThe crews wait for an answer, and the boats lie idle.\n',
  paragraphs:
    'The crews were paid until May.\n\nThe harbour master, who was asked twice, would not speak of of the accounts.\n\nThe crews were paid until June, and the harbour master would not speak of of the accounts.\n\nThe pier was closed ,, the guards said, because the storm had come early.\n',
  clean: 'The museum opened its doors on Monday.\n\nAbout forty people came to see the old maps, and most of them stayed for an hour.\n',
}

/** What is put in, each into one place: the article, what stands there, and what then stands there. */
const NEW: ReadonlyArray<readonly [article: string, rule: string, from: string, to: string]> = [
  ['flat', 'repeated-words', 'The crews wait', 'The crews crews wait'],
  ['flat', 'html-residue', 'and the boats', 'and <br/> the boats'],
  ['lines', 'repeated-words', 'wait for an', 'wait for for an'],
  ['lines', 'invisible-characters', 'the boats lie', 'the bo\u200bats lie'],
  ['paragraphs', 'mojibake', 'The pier was', 'The pierâ€™s guard was'],
  ['paragraphs', 'repeated-words', 'who was asked', 'who was was asked'],
  ['paragraphs', 'indefinite-article', 'paid until May', 'paid for a hour until May'],
  ['clean', 'glued-words', 'Monday.\n\nAbout', 'Monday.The hall was full.\n\nAbout'],
  ['clean', 'punctuation-spacing', 'old maps, and', 'old maps , and'],
  ['clean', 'repeated-punctuation', 'of them stayed', 'of them,, they said, stayed'],
]

const record = ([id, text]: readonly [string, string]): string => `${JSON.stringify({id, text})}\n`
const corpus = (texts: Readonly<Record<string, string>>): string => Object.entries(texts).map(record).join('')

it('of a shuffled corpus with ten new faults a baseline shows exactly these ten', async () => {
  const desk = newDesk({'old.jsonl': corpus(OLD)})
  const lint = ['lint', '--no-profile', '--fail-on', 'info', '--baseline', 'base.json', '--format', 'json']
  const shown = async (path: string): Promise<string[]> =>
    (JSON.parse((await desk.run([...lint, path])).out) as Array<{id: string; messages: Array<{ruleId: string}>}>)
      .flatMap(({id, messages}) => messages.map(({ruleId}) => `${id} ${ruleId}`))
      .sort()
  expect((await desk.run([...lint, 'old.jsonl', '--update-baseline'])).err).toMatch(/written with (?:9|1\d) findings/)
  expect(await shown('old.jsonl')).toEqual([])

  const texts = Object.fromEntries(Object.entries(OLD).reverse())
  for (const [article, , from, to] of NEW) {
    expect(texts[article]).toContain(from)
    texts[article] = (texts[article] as string).replace(from, to)
  }
  // Lines and paragraphs move as well.
  texts.lines = `The third week without a crossing began.\n${texts.lines}`
  texts.paragraphs = `The third week without a crossing began.\n\n${(texts.paragraphs as string).trim().split('\n\n').reverse().join('\n\n')}`
  desk.write('new.jsonl', corpus(texts))
  const expected = NEW.map(([article, rule]) => `${article} ${rule}`).sort()
  expect(await shown('new.jsonl')).toEqual(expected)

  const before = desk.read('base.json').match(/^ {6}/gm)?.length
  expect((await desk.run([...lint, 'new.jsonl', '--update-baseline'])).code).toBe(1)
  expect(desk.read('base.json').match(/^ {6}/gm)?.length).toBe(before)
  expect(await shown('new.jsonl')).toEqual(expected)
})
