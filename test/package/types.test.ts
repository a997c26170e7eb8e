/** What a user's compiler sees; "npm run check:types" judges it. */
import {
  type AnyRule,
  type Article,
  Authority,
  type Cleaned,
  type Cleaning,
  type CleanOptions,
  catalogue,
  clean,
  type Decided,
  type DeskOptions,
  decide,
  type Finding,
  type Fix,
  type LedgerEntry,
  lint,
  type loadFormat,
  type Normalized,
  normalize,
  nothing,
  type Observations,
  type Profile,
  parseAuthority,
  survey,
} from 'copydesk'
import {copydeskPreset, hostPlugin, retextCopydesk, retextNews, retextRepeatedWords} from 'copydesk/retext'
import repeatedWords from 'copydesk/rules/repeated-words'
import others from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {describe, expect, expectTypeOf, it} from 'vitest'

const article: Article = {text: 'The state of of things.'}

describe('lint and normalize', () => {
  it('take an article and give findings and a clean one', () => {
    expectTypeOf(lint).returns.toEqualTypeOf<Finding[]>()
    expectTypeOf(normalize).returns.toEqualTypeOf<Normalized>()
    expectTypeOf(normalize(article).ledger).toEqualTypeOf<LedgerEntry | undefined>()
    expectTypeOf(lint).parameter(1).toEqualTypeOf<DeskOptions | undefined>()
  })

  it('take what may be missing as undefined, as a record may have it', () => {
    const row: {title?: string | undefined; id: string | undefined} = {id: undefined}
    const options: DeskOptions = {
      profile: undefined,
      authority: undefined,
      style: undefined,
      rules: undefined,
      plugins: undefined,
      unsafe: undefined,
      kinds: undefined,
    }
    const parts = {title: row.title, id: row.id, source: undefined, format: undefined, isFile: undefined}
    expect(lint({text: article.text, ...parts}, options)).toEqual(lint(article))
    expect(
      normalize({text: article.text, ...parts}, {...options, style: {spelling: 'en-US', quotePunctuation: undefined}}).article.text,
    ).toBe('The state of things.')
  })

  it('do not take what is no article, no rule and no style', async () => {
    expectTypeOf({title: 'no text'}).not.toExtend<Article>()
    expectTypeOf({text: null}).not.toExtend<Article>()
    expectTypeOf<{text: string; format: ReturnType<typeof loadFormat>}>().not.toExtend<Article>()
    expectTypeOf<{rules: string[]}>().not.toExtend<DeskOptions>()
    expectTypeOf<{kinds: ['mending']}>().not.toExtend<DeskOptions>()
    expectTypeOf<{style: {spelling: 'en'}}>().not.toExtend<DeskOptions>()
    expectTypeOf<{profile: Observations}>().not.toExtend<DeskOptions>()
    expectTypeOf<Parameters<typeof loadFormat>[0]>().toEqualTypeOf<'text' | 'markdown' | 'html'>()
    // @ts-expect-error: an option that does not exist
    expect(lint(article, {unsave: true})).toHaveLength(1)
    const [finding] = lint(article)
    // @ts-expect-error: there may be no finding
    expect(finding.rule).toBe('repeated-words')
  })

  it('findings are narrowed by what they have', () => {
    const [finding] = lint(article)
    expectTypeOf(finding).toEqualTypeOf<Finding | undefined>()
    if (finding?.fix === undefined) throw new Error('no fix')
    expectTypeOf(finding.fix).toEqualTypeOf<Fix>()
    expectTypeOf(finding.field).toEqualTypeOf<'title' | 'text'>()
    expectTypeOf(finding.severity).toEqualTypeOf<'error' | 'warning' | 'info'>()
    expectTypeOf(finding.fix.tier).toEqualTypeOf<'safe' | 'unsafe'>()
    // @ts-expect-error: findings are read
    finding.start = 0
  })
})

describe('clean', () => {
  interface Row {
    readonly guid: number
    readonly text: string
    readonly tags: readonly string[]
  }
  const rows: Row[] = []

  it('gives records of the type that it takes, with one property more', async () => {
    for await (const cleaned of clean(rows, {profile: undefined, signal: undefined, fields: undefined, onError: undefined})) {
      expectTypeOf(cleaned).toEqualTypeOf<Cleaned<Row>>()
      expectTypeOf(cleaned).toExtend<Row>()
      const {copydesk, ...row} = cleaned
      expectTypeOf(copydesk).toEqualTypeOf<Cleaning>()
      expectTypeOf(copydesk.ledger).toEqualTypeOf<LedgerEntry | undefined>()
      expectTypeOf(row).toExtend<Row>()
    }
    expectTypeOf<Parameters<NonNullable<CleanOptions['onError']>>>().toEqualTypeOf<[Error, unknown, number]>()
  })

  it('takes streams, unions, and the records of a generic function', async () => {
    async function* stream(): AsyncGenerator<Row | (Row & {readonly title: string})> {}
    expectTypeOf(clean(stream())).toEqualTypeOf<AsyncGenerator<Cleaned<Row | (Row & {readonly title: string})>, void, undefined>>()
    async function texts<Item extends {readonly text: string}>(items: Iterable<Item>): Promise<Item[]> {
      const out: Item[] = []
      for await (const {copydesk: _, ...item} of clean(items)) out.push(item as unknown as Item)
      return out
    }
    expect(await texts([{text: 'of of the', n: 1}])).toEqual([{text: 'of the', n: 1}])
    const again = clean(clean(rows))
    expectTypeOf(again).toEqualTypeOf<AsyncGenerator<Cleaned<Cleaned<Row>>, void, undefined>>()
  })

  it('wants to know where the text of other records stands', () => {
    const records: Array<{readonly body: {readonly text: string}}> = []
    const unknown: Array<Record<string, unknown>> = []
    expectTypeOf(clean(records, {fields: {text: 'body.text'}})).toEqualTypeOf<
      AsyncGenerator<Cleaned<{readonly body: {readonly text: string}}>, void, undefined>
    >()
    clean(unknown, {fields: {text: 'text'}})
    // @ts-expect-error: no `text`, and no field in its place
    clean(records)
    // @ts-expect-error: the text is not known to be a string
    clean(unknown)
    // @ts-expect-error: a title is no text
    clean(records, {fields: {title: 'headline'}})
    // @ts-expect-error: one record is no stream
    clean({text: ''})
    // @ts-expect-error: strings are no records
    clean(['text'])
  })
})

describe('the corpus', () => {
  it('is observed, added up and decided', () => {
    expectTypeOf(survey([article])).resolves.toEqualTypeOf<Observations>()
    expectTypeOf(decide(nothing(), {verdicts: undefined, authority: undefined})).toEqualTypeOf<Decided>()
    expectTypeOf<Decided>().toExtend<Profile>()
    expectTypeOf(new Authority(parseAuthority({}, 'people.yml').people)).toExtend<NonNullable<DeskOptions['authority']>>()
    // @ts-expect-error: an authority is made of people
    expect(() => new Authority('Elin Torvane')).toThrow(TypeError)
  })

  it('rules are found by name', () => {
    expectTypeOf(catalogue.get('byline')).toEqualTypeOf<AnyRule | undefined>()
    expectTypeOf(repeatedWords).toExtend<AnyRule>()
    // @ts-expect-error: no such preset
    expect(catalogue.preset('everything').length).toBe(catalogue.recommended().length)
  })
})

describe('unified', () => {
  it('knows plugins and their options', () => {
    const processor = unified()
      .use(retextNews)
      .use(retextRepeatedWords, {severity: 'error'})
      .use(retextRepeatedWords, {severity: undefined, profile: undefined, style: {spelling: undefined}})
      .use(retextCopydesk, {rules: ['repeated-words'], authority: undefined})
      .use(copydeskPreset)
      .use(retextStringify)
    expectTypeOf(processor.parse('').type).toEqualTypeOf<'RootNode'>()
    // @ts-expect-error: no such severity
    unified().use(retextRepeatedWords, {severity: 'fatal'})
    // @ts-expect-error: no such option
    unified().use(retextCopydesk, {rule: 'repeated-words'})
  })

  it('lends its plugins', () => {
    expectTypeOf(hostPlugin({name: 'retext-repeated-words', plugin: others, severity: undefined})).toEqualTypeOf<AnyRule>()
    // @ts-expect-error: a plugin has a name
    hostPlugin({plugin: others})
  })
})
