import {describe, expect, it} from 'vitest'
import {lint, normalize} from '../../src/desk.js'
import {loadFormat} from '../../src/view/formats.js'

const ends = (article: Parameters<typeof lint>[0]): string[] =>
  lint(article).flatMap(({rule, reason}) => (reason.includes('line end') && rule === 'whitespace' ? [reason] : []))

describe('the last line end', () => {
  it('is wanted of a file and not of a record', () => {
    expect(ends({text: 'The talks ended.', isFile: true})).toEqual(['The file does not end with a line end'])
    expect(ends({text: 'The talks ended.'})).toEqual([])
    expect(ends({text: 'The talks ended.\n', isFile: true})).toEqual([])
    expect(ends({text: '', isFile: true})).toEqual([])
  })

  it('is the one that the file has elsewhere', () => {
    expect(normalize({text: 'The talks ended.\r\n\r\nThe crews left.', isFile: true}).article.text).toBe(
      'The talks ended.\r\n\r\nThe crews left.\r\n',
    )
  })

  it('comes after what is left when furniture goes', () => {
    const text =
      'The talks ended late on Monday.\n\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *'
    const {article, ledger} = normalize({text, isFile: true})
    expect(article.text).toBe('The talks ended late on Monday.\n')
    expect(ledger?.fields.text?.rounds.length).toBe(1)
  })

  it('is not asked of Markdown', async () => {
    expect(ends({text: 'The talks ended.', isFile: true, format: await loadFormat('markdown')})).toEqual([])
  })
})
