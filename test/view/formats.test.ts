import {expect, it} from 'vitest'
import {formatOfName, loadFormat} from '../../src/view/formats.js'

it('knows a format by its extension', () => {
  const names = ['a.txt', 'a.TEXT', 'a.b.md', 'dir.md/a.markdown', 'a.html', 'a.HTM', 'a.xhtml', 'a.mdx', 'a.jsonl', 'md', 'dir.md/a', '']
  expect(names.map(formatOfName)).toEqual([
    'text',
    'text',
    'markdown',
    'markdown',
    'html',
    'html',
    'html',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it('loads each format', async () => {
  const source = '*a* <b>b</b>'
  const texts = await Promise.all(
    (['text', 'markdown', 'html'] as const).map(async (name) => [
      (await loadFormat(name)).name,
      (await loadFormat(name)).read(source).text.text,
    ]),
  )
  expect(texts).toEqual([
    ['text', source],
    ['markdown', 'a b'],
    ['html', '*a* b'],
  ])
})
