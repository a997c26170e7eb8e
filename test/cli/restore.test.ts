import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, FINE, GOOD, newDesk, ONE} from './helper.js'

const odd = [
  '\ufeff{"n":1.0,\t"title":"The the \\u00e9nd","text":"Of\\u0020\\u006ff the \\/ of of \\ud83d\\ude00\\n","z":["}"]}\r\n',
  '\r\n',
  '{broken\n',
  `{"id":9007199254740993,"text":"of of ’“","text2":"of of"}\n`,
  '{"text":"Fine\\u0021"}\n',
  `{"a":{"text":"no"},"text":"\\ud83d of of \\udc00"}`,
].join('')

describe('restore', () => {
  it('gives every byte back', async () => {
    const desk = newDesk({
      'in/bom.txt': `\ufeff${FINE.trimEnd()}\r\n${BAD.trimEnd()}\r${BAD}`,
      'in/deep/odd.jsonl': odd,
      'in/fine.txt': FINE,
    })
    const before = desk.tree('in')
    expect((await desk.run(['fix', ...ONE, 'in', '--output', 'out'])).code).toBe(2)
    expect(desk.read('out/deep/odd.jsonl')).toBe(
      odd
        .replace('The the', 'The')
        .replace('Of\\u0020\\u006ff', 'Of')
        .replaceAll(/of of(?= )/g, 'of')
        .replace('{broken\n', ''),
    )
    expect(await desk.run(['restore', 'out/copydesk-ledger.jsonl', '--output', 'back'])).toEqual({
      code: 0,
      out: '5 articles restored in 2 files\n',
      err: '',
    })
    expect(desk.tree('back')).toEqual({'bom.txt': before['bom.txt'], 'deep/odd.jsonl': before['deep/odd.jsonl']})
    expect((await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).code).toBe(0)
    const {'copydesk-ledger.jsonl': _, 'deep/odd.rejects.jsonl': rejects, ...restored} = desk.tree('out')
    expect(rejects).toBe('{broken\n')
    expect(restored).toEqual(before)
    expect(await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).toEqual({code: 0, out: '0 articles restored in 0 files\n', err: ''})
  })

  it('undoes a fix in place, from anywhere', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.txt': FINE})
    await desk.run(['fix', ...ONE, 'in', '--ledger', 'logs/l.jsonl'])
    expect(desk.read('in/a.txt')).toBe(GOOD)
    expect(await desk.run(['restore', 'logs/l.jsonl', '--output', 'back'])).toMatchObject({code: 0})
    expect(desk.tree('back')).toEqual({'in/a.txt': BAD})
    expect(await desk.run(['restore', join(desk.root, 'logs/l.jsonl')])).toMatchObject({code: 0})
    expect(desk.tree('in')).toEqual({'a.txt': BAD, 'b.txt': FINE})
  })

  it('writes nothing above the output folder, whatever the ledger says', async () => {
    const desk = newDesk({'a.txt': BAD})
    await desk.run(['fix', ...ONE, 'a.txt', '--output', 'one/two'])
    desk.write('one/two/l.jsonl', desk.read('one/two/copydesk-ledger.jsonl').replace('"path":"a.txt"', '"path":"x/../../two/a.txt"'))
    expect((await desk.run(['restore', 'one/two/l.jsonl', '--output', 'back'])).code).toBe(0)
    expect(desk.tree('back')).toEqual({'two/a.txt': BAD})
  })

  it('refuses what has changed, names it, and does the rest', async () => {
    const records = ['a', 'b', 'c'].map((id) => `{"id":"${id}","text":${JSON.stringify(BAD)}}\n`)
    const desk = newDesk({'in/a.txt': BAD, 'in/b.txt': BAD, 'in/c.txt': BAD, 'in/d.jsonl': records.join(''), 'in/e.txt': BAD})
    await desk.run(['fix', ...ONE, 'in', '--output', 'out'])
    desk
      .write('out/a.txt', `${GOOD}More.\n`)
      .write('out/d.jsonl', desk.read('out/d.jsonl').split('\n').slice(0, 2).join('\n').replace('"a","text":"The', '"a","text":"A'))
    desk.write('out/c.txt', '\0')
    const line = 'the text has changed since it was cleaned; it is left as it is, take the original from a copy'
    expect(await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).toEqual({
      code: 2,
      out: '3 articles restored in 3 files\n',
      err: `copydesk: out/a.txt: ${line}\ncopydesk: out/c.txt: ${line}\ncopydesk: out/d.jsonl#a: ${line}\ncopydesk: out/d.jsonl#c: there is no line 3; it is left as it is, take the original from a copy\n`,
    })
    expect(desk.read('out/b.txt')).toBe(BAD)
    expect(desk.read('out/e.txt')).toBe(BAD)
    expect(desk.read('out/d.jsonl')).toBe(`{"id":"a","text":"A status of relations is poor.\\n"}\n${records[1]?.trimEnd()}`)
  })

  it('tells of a bad ledger in one line', async () => {
    const desk = newDesk({
      'a.txt': BAD,
      'x.jsonl': '{"text":"x"}\n',
      'empty.jsonl': '',
      'new.jsonl': '{"ledger":9,"kind":"header"}\n',
      'dir/x.txt': '',
    })
    const told = async (path: string): Promise<string> => {
      const {code, err} = await desk.run(['restore', path])
      expect(code).toBe(2)
      return err
    }
    expect(await told('none.jsonl')).toBe('copydesk: none.jsonl: no such file or folder; check the path\n')
    expect(await told('dir')).toBe('copydesk: dir: is a folder, not a ledger; name the ledger in it\n')
    expect(await told('x.jsonl')).toBe(
      'copydesk: x.jsonl: is no ledger of copydesk; name the file that "copydesk fix" wrote, such as DIR/copydesk-ledger.jsonl\n',
    )
    expect(await told('empty.jsonl')).toBe(
      'copydesk: empty.jsonl: is no ledger of copydesk; name the file that "copydesk fix" wrote, such as DIR/copydesk-ledger.jsonl\n',
    )
    expect(await told('new.jsonl')).toBe('copydesk: new.jsonl: a ledger of version 9, newer than this copydesk; update copydesk\n')
    await desk.run(['fix', ...ONE, 'a.txt', '--output', 'out'])
    const ledger = desk.read('out/copydesk-ledger.jsonl')
    desk.write(
      'out/copydesk-ledger.jsonl',
      `${ledger}{"path":"a.txt","fields":{"text":{"before":"","after":"","edits":[{"start":5,"end":2,"was":"","text":""}]}}}\n{cut`,
    )
    expect(await told('out/copydesk-ledger.jsonl')).toBe(
      'copydesk: out/copydesk-ledger.jsonl:3: no entry of a ledger; this article is not restored\ncopydesk: out/copydesk-ledger.jsonl:4: no entry of a ledger; this article is not restored\n',
    )
    expect(desk.read('out/a.txt')).toBe(BAD)
    desk.write('gone.jsonl', ledger)
    expect((await desk.run(['restore', 'gone.jsonl', '--output', 'out/a.txt/x'])).err).toBe(
      'copydesk: a.txt: a part of the path is a file, not a folder; check the path\n',
    )
  })

  it('gives the hostile fixtures and the bundled corpus back, all rules and unsafe fixes on', async () => {
    const fixtures = join(import.meta.dirname, '../../fixtures')
    const desk = newDesk()
    for (const folder of ['hostile', 'corpus/articles']) {
      for (const name of readdirSync(join(fixtures, folder))) desk.write(`in/${folder}/${name}`, readFileSync(join(fixtures, folder, name)))
    }
    desk.write('in/corpus/articles.jsonl', readFileSync(join(fixtures, 'corpus/articles.jsonl')))
    const before = desk.tree('in')
    await desk.run(['fix', 'in', '--output', 'out', '--unsafe'])
    expect((await desk.run(['restore', 'out/copydesk-ledger.jsonl'])).err).toBe('')
    const {'copydesk-ledger.jsonl': ledger, ...after} = desk.tree('out')
    expect(ledger?.split('\n').length).toBeGreaterThan(10)
    for (const [name, content] of Object.entries(after).filter(([name]) => !name.includes('.rejects.')))
      expect(content === before[name], name).toBe(true)
  })
})
