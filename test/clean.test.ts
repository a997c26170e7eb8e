import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clean, lint, normalize} from '../src/desk.js'
import type {AnyRule} from '../src/rule/rule.js'
import {loadFormat} from '../src/view/formats.js'

const BAD = 'The state of of relations is poor.'
const GOOD = 'The state of relations is poor.'

async function all<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const out: Item[] = []
  for await (const one of stream) out.push(one)
  return out
}

/** A source that tells what is done to it. */
function watched(texts: readonly string[]) {
  const log: string[] = []
  async function* records() {
    try {
      for (const text of texts) {
        log.push(`give ${text}`)
        yield {text}
      }
      log.push('end')
    } finally {
      log.push('close')
    }
  }
  return {log, records: records()}
}

describe('records', () => {
  it('come out in order with title and text clean, all else as it was, and what was done', async () => {
    const tags = ['ferry']
    const record = Object.freeze({guid: 7, title: 'Talks of of the day', tags, text: BAD, published: null})
    const untouched = Object.freeze({guid: 8, text: GOOD})
    const [first, second] = await all(clean([record, untouched]))
    const {copydesk, ...rest} = first as NonNullable<typeof first>
    expect(rest).toEqual({guid: 7, title: 'Talks of the day', tags, text: GOOD, published: null})
    expect(Object.keys(rest)).toEqual(['guid', 'title', 'tags', 'text', 'published'])
    expect(Object.keys(first as object).at(-1)).toBe('copydesk')
    expect('tags' in rest && rest.tags).toBe(tags)
    const {article, ...done} = normalize({title: record.title, text: BAD})
    expect(copydesk).toEqual(done)
    expect(article.text).toBe(GOOD)
    expect(second).toEqual({guid: 8, text: GOOD, copydesk: {findings: [], remaining: []}})
  })

  it('have their fields where paths say; a key with the dots in its own name comes first', async () => {
    const meta = {seen: 1}
    const record = {
      body: {html: 'x', 'text.en': BAD, meta},
      'head.line': 'Talks of of the day',
      head: {line: 'of of'},
      guid: 9007199254740993n,
    }
    const fields = {text: 'body.text.en', title: 'head.line', id: 'guid', source: 'meta.site'}
    const [cleaned] = await all(clean([record], {fields}))
    const {copydesk, ...rest} = cleaned as NonNullable<typeof cleaned>
    expect(rest).toEqual({...record, body: {html: 'x', 'text.en': GOOD, meta}, 'head.line': 'Talks of the day'})
    expect(Object.keys(rest.body)).toEqual(['html', 'text.en', 'meta'])
    expect(rest.body.meta).toBe(meta)
    expect(rest.head).toBe(record.head)
    expect(copydesk.ledger?.article).toBe('9007199254740993')
    expect(record.body['text.en']).toBe(BAD)
  })

  it('may have a key that objects use otherwise', async () => {
    const record = JSON.parse(`{"__proto__": {"kept": 1}, "text": "${BAD}"}`) as {text: string}
    const [cleaned] = await all(clean([record]))
    expect(Object.keys(cleaned as object)).toEqual(['__proto__', 'text', 'copydesk'])
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype)
  })

  it('are read in a format for all, or in their own', async () => {
    const html = await loadFormat('html')
    const markdown = await loadFormat('markdown')
    const source = '<p>The state of of <code>of of</code> things.</p>'
    expect((await all(clean([{text: source}], {format: html})))[0]?.text).toBe('<p>The state of <code>of of</code> things.</p>')
    // What says "html" of itself is no reader of HTML.
    expect((await all(clean([{text: 'A state of of things.', format: 'html'}])))[0]).toMatchObject({
      text: 'A state of things.',
      format: 'html',
    })
    const own = {text: 'The state of of `of of` things.', format: markdown}
    expect((await all(clean([own], {format: html})))[0]?.text).toBe('The state of `of of` things.')
  })

  it('are judged by id and source', async () => {
    const seen: unknown[] = []
    const spy: AnyRule = {
      ...fake('spy'),
      find(facts) {
        seen.push([facts.article, facts.source])
        return []
      },
    }
    await all(
      clean(
        [
          {text: GOOD, id: 3, source: 'Vessby Herald'},
          {text: GOOD, id: null},
        ],
        {rules: [spy]},
      ),
    )
    expect(seen).toEqual([
      ['3', 'Vessby Herald'],
      ['', undefined],
    ])
  })
})

function fake(id: string): AnyRule {
  return {
    id,
    summary: id,
    rank: 'style',
    reads: ['tokens', 'source', 'article'],
    severity: 'info',
    preset: 'recommended',
    inQuotations: true,
    inForeign: true,
    find: () => [],
    say: () => ({reason: id}),
  }
}

describe('what is no record', () => {
  const bad: ReadonlyArray<readonly [unknown, string]> = [
    [null, 'record 1 is null, not an object'],
    [undefined, 'record 1 is undefined, not an object'],
    ['text', 'record 1 is a string, not an object'],
    [[{text: GOOD}], 'record 1 is a list, not an object'],
    [{}, 'record 1 has no field "body.text"; name the field of the text in `fields`'],
    [{body: null}, 'record 1 has no field "body.text"; name the field of the text in `fields`'],
    [{body: {text: null}}, 'record 1 holds null in the field "body.text", not a string'],
    [{body: {text: ['a']}}, 'record 1 holds a list in the field "body.text", not a string'],
    [{body: {text: 3}}, 'record 1 holds a number in the field "body.text", not a string'],
  ]
  const options = {fields: {text: 'body.text'}}

  it.each(bad)('%j ends the stream with its index and field', async (record, message) => {
    const stream = clean([{body: {text: BAD}}, record as {body: {text: string}}], options)
    expect((await stream.next()).value).toMatchObject({body: {text: GOOD}})
    await expect(stream.next()).rejects.toThrow(new TypeError(message))
    expect(await stream.next()).toEqual({done: true, value: undefined})
  })

  it('goes to onError, and the stream goes on', async () => {
    const told: unknown[] = []
    const records = [...bad.map(([record]) => record), {body: {text: BAD}}] as Array<{body: {text: string}}>
    const cleaned = await all(
      clean(records, {
        ...options,
        async onError(error, record, index) {
          await Promise.resolve()
          told.push([error.message, record, index])
        },
      }),
    )
    expect(cleaned.map(({body}) => body.text)).toEqual([GOOD])
    expect(told).toEqual(bad.map(([record, message], index) => [message.replace('record 1', `record ${index}`), record, index]))
  })

  it('ends the stream when onError throws, and closes the source', async () => {
    const {log, records} = watched(['a'])
    const failing: AnyRule = {
      ...fake('failing'),
      find() {
        throw new Error('a rule failed')
      },
    }
    const stream = clean(records, {
      rules: [failing],
      onError(error) {
        throw new Error(`stop: ${error.message}`)
      },
    })
    await expect(stream.next()).rejects.toThrow('stop: a rule failed')
    expect(log).toEqual(['give a', 'close'])
  })
})

describe('the source', () => {
  it('is asked for a record when the last was taken', async () => {
    const {log, records} = watched(['a', 'b', 'c'])
    const stream = clean(records)
    expect(log).toEqual([])
    await stream.next()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(log).toEqual(['give a'])
    await stream.next()
    expect(log).toEqual(['give a', 'give b'])
    await all(stream)
    expect(log).toEqual(['give a', 'give b', 'give c', 'end', 'close'])
  })

  it('is closed when the loop is left', async () => {
    const {log, records} = watched(['a', 'b', 'c'])
    for await (const {text} of clean(records)) if (text === 'b') break
    expect(log).toEqual(['give a', 'give b', 'close'])
  })

  it('is closed when the loop throws, and when it is a plain iterator', async () => {
    let isClosed = false
    function* records() {
      try {
        yield {text: 'a'}
        yield {text: 'b'}
      } finally {
        isClosed = true
      }
    }
    const loop = async (): Promise<void> => {
      for await (const {text} of clean(records())) throw new Error(text)
    }
    await expect(loop()).rejects.toThrow('a')
    expect(isClosed).toBe(true)
  })

  it('tells its errors, and is not closed again', async () => {
    let closed = 0
    const records = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.reject(new Error('the disk is gone')),
        return: () => Promise.resolve({done: true as const, value: closed++}),
      }),
    } as unknown as AsyncIterable<{text: string}>
    await expect(all(clean(records))).rejects.toThrow('the disk is gone')
    expect(closed).toBe(0)
  })
})

describe('an aborted signal', () => {
  it('asks the source for nothing when it is aborted before', async () => {
    const {log, records} = watched(['a'])
    await expect(all(clean(records, {signal: AbortSignal.abort('no more')}))).rejects.toBe('no more')
    expect(log).toEqual([])
  })

  it('ends the stream between records and closes the source', async () => {
    const {log, records} = watched(['a', 'b'])
    const controller = new AbortController()
    const stream = clean(records, {signal: controller.signal})
    await stream.next()
    controller.abort('no more')
    await expect(stream.next()).rejects.toBe('no more')
    expect(log).toEqual(['give a', 'close'])
    expect(await stream.next()).toEqual({done: true, value: undefined})
  })

  it('does not wait for a source that never answers', async () => {
    let closed = 0
    const records: AsyncIterable<{text: string}> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: () => {
          closed++
          return Promise.reject(new Error('cannot close'))
        },
      }),
    }
    const controller = new AbortController()
    const next = clean(records, {signal: controller.signal}).next()
    setTimeout(() => controller.abort('no more'), 1)
    await expect(next).rejects.toBe('no more')
    expect(closed).toBe(1)
  })

  it('is heard in a loop that never waits', async () => {
    function* endless() {
      for (;;) yield {text: BAD}
    }
    const signal = AbortSignal.timeout(20)
    await expect(
      (async () => {
        for await (const _ of clean(endless(), {signal}));
      })(),
    ).rejects.toMatchObject({name: 'TimeoutError'})
  })

  it('leaves no listeners behind', async () => {
    const {signal} = new AbortController()
    let listeners = 0
    const counting = new Proxy(signal, {
      get(target, key) {
        if (key === 'addEventListener') listeners++
        if (key === 'removeEventListener') listeners--
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    await all(clean([{text: BAD}, {text: GOOD}], {signal: counting}))
    await Promise.resolve()
    expect(listeners).toBe(0)
  })
})

it('cleans records of the corpus as normalize does', async () => {
  const lines = readFileSync(new URL('../fixtures/corpus/articles.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const articles = lines.map((line) => JSON.parse(line) as {id: string; title?: string; text: string})
  const cleaned = await all(clean(articles, {unsafe: true}))
  expect(cleaned.map(({text}) => text)).toEqual(articles.map((one) => normalize(one, {unsafe: true}).article.text))
})

describe('what is no article', () => {
  it.each([undefined, null, 'text', {}, {text: 5}])('%j is told of as such', (article) => {
    expect(() => lint(article as {text: string})).toThrow(new TypeError('an article is an object with its text as a string: {text: "…"}'))
  })

  it('has a format that is only named', () => {
    expect(() => normalize({text: BAD, format: 'markdown'} as never)).toThrow('await loadFormat("markdown")')
  })
})

describe('a property of the name copydesk', () => {
  it('is left to whoever had it: the record is told of', async () => {
    const told: string[] = []
    const onError = (error: Error): void => void told.push(error.message)
    expect(await all(clean([{copydesk: 'mine', text: 'a of of b.'}], {onError}))).toEqual([])
    expect(told).toEqual(['record 0 has a property "copydesk" of its own, where what was done is told; call it otherwise'])
  })

  it('of an earlier pass gives way to the next', async () => {
    const [twice] = await all(clean(clean([{text: 'The state of of things.'}])))
    expect(twice?.text).toBe('The state of things.')
    expect(twice?.copydesk.findings).toEqual([])
  })
})
