import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from '../../src/desk.js'
import {retextCopydesk, retextNews} from '../../src/retext/index.js'
import {profileOf, SOURCE, story} from '../rooms/stories.js'

const profile = profileOf({count: 8, text: '{story}\n\nFollow us on Twitter for your daily tides.'})
const text = `${story(20)}\n\nFollow us on Twitter for your daily tides.`
// Other rules may know such a line by its words.
const found = (file: VFile): unknown[] =>
  file.messages.filter(({ruleId}) => ruleId === 'learned-boilerplate').map(({ruleId, actual}) => [ruleId, actual])
const expected = lint({text, source: SOURCE}, {profile})
  .filter(({rule}) => rule === 'learned-boilerplate')
  .map(({rule, fix}) => [rule, text.slice(fix?.edits[0]?.start, fix?.edits[0]?.end)])

describe('a profile in unified', () => {
  it('is an option, or data of the file', async () => {
    const file = new VFile({value: text, data: {copydesk: {source: SOURCE}}})
    await unified().use(retextNews).use(retextCopydesk, {profile}).use(retextStringify).process(file)
    expect(expected).toHaveLength(1)
    expect(found(file)).toEqual(expected)
    const other = new VFile({value: text, data: {copydesk: {source: SOURCE, profile}}})
    await unified().use(retextNews).use(retextCopydesk).use(retextStringify).process(other)
    expect(found(other)).toEqual(expected)
  })

  it('is of one source', async () => {
    const file = new VFile(text)
    await unified().use(retextNews).use(retextCopydesk, {profile}).use(retextStringify).process(file)
    expect(found(file)).toEqual([])
  })
})
