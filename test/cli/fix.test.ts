import {execFileSync} from 'node:child_process'
import {chmodSync, lstatSync, readlinkSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {BAD, type Desk, FINE, GOOD, newDesk, ONE} from './helper.js'

const HEADER = {ledger: 1, kind: 'header', version: expect.any(String), createdBy: 'copydesk'}
const REFUSED = 'would be changed in place with no way back; say --ledger FILE or --output DIR, stage it in git first, or say --no-ledger\n'

const ledgerOf = (desk: Desk, path: string): unknown[] =>
  desk
    .read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

describe('fix --output', () => {
  it('writes clean files, copies the others, and records what it did', async () => {
    const desk = newDesk({'in/bad.txt': `\ufeff${FINE.trimEnd()}\r\n${BAD}`, 'in/sub/fine.txt': FINE, 'single.txt': BAD})
    expect(await desk.run(['fix', ...ONE, 'in', 'single.txt', '--output', 'out/deep'])).toEqual({
      code: 0,
      out: 'out/deep/bad.txt  1 edit: repeated-words 1\nout/deep/single.txt  1 edit: repeated-words 1\n\n3 articles, 2 changed (2 edits), no findings left\n'.replace(
        '\nout/deep/single',
        '\n\nout/deep/single',
      ),
      err: '',
    })
    expect(desk.tree('out/deep')).toEqual({
      'bad.txt': Buffer.from(`\ufeff${FINE.trimEnd()}\r\n${GOOD}`).toString('latin1'),
      'copydesk-ledger.jsonl': expect.any(String),
      'single.txt': GOOD,
      'sub/fine.txt': FINE,
    })
    expect(ledgerOf(desk, 'out/deep/copydesk-ledger.jsonl')).toEqual([
      HEADER,
      expect.objectContaining({ledger: 1, path: 'bad.txt', article: 'in/bad.txt', kept: []}),
      expect.objectContaining({ledger: 1, path: 'single.txt', article: 'single.txt', kept: []}),
    ])
    expect(desk.read('in/bad.txt')).toContain('of of')
  })

  it('writes the same bytes twice', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.jsonl': `{"id":1,"text":${JSON.stringify(BAD)}}\n`})
    await desk.run(['fix', 'in', '--output', 'one'])
    await desk.run(['fix', 'in', '--output', 'two'])
    expect(desk.tree('two')).toEqual(desk.tree('one'))
  })

  it('changes nothing more the second time', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.jsonl': `{"id":1,"text":${JSON.stringify(BAD)}}\n`})
    await desk.run(['fix', 'in', '--output', 'one'])
    const again = await desk.run(['fix', 'one', '--output', 'two'])
    expect(again.out).toBe('2 articles, 0 changed (0 edits), no findings left\n')
    expect(desk.read('two/b.jsonl')).toBe(desk.read('one/b.jsonl'))
    expect(ledgerOf(desk, 'two/copydesk-ledger.jsonl')).toEqual([HEADER])
    expect(desk.has('two/one')).toBe(false)
  })

  it('never writes over a ledger with entries', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'fine/b.txt': FINE})
    await desk.run(['fix', ...ONE, 'fine', '--output', 'out'])
    expect((await desk.run(['fix', ...ONE, 'in', '--output', 'out'])).code).toBe(0)
    const before = desk.tree()
    const {code, err} = await desk.run(['fix', ...ONE, 'in', '--output', 'out'])
    expect({code, err}).toEqual({
      code: 2,
      err: 'copydesk: out/copydesk-ledger.jsonl: there is a file with content already, and a ledger is never written over; name another with --ledger, or move this one away\n',
    })
    expect(desk.tree()).toEqual(before)
    expect((await desk.run(['fix', ...ONE, 'in', '--output', 'out', '--no-ledger'])).code).toBe(0)
  })

  it('does not take its own output for input', async () => {
    const desk = newDesk({'a.txt': BAD})
    await desk.run(['fix', ...ONE, '.', '--output', 'out'])
    expect((await desk.run(['fix', ...ONE, '.', '--output', 'out', '--no-ledger'])).code).toBe(0)
    expect(Object.keys(desk.tree('out'))).toEqual(['a.txt', 'copydesk-ledger.jsonl'])
  })
})

describe('fix of records', () => {
  const line = `{"n":1.0,\t"big":9007199254740993 ,"title":"The the \\u00e9nd","text":"Of\\u0020of\\u0020the \\/ of of \\ud83d\\ude00\\n","z":["}"]}`

  it('touches nothing but what it changes', async () => {
    const untouched = '{ "text" : "Fine\\u0021" , "n" : 1e2 }\r\n'
    const desk = newDesk({'in.jsonl': `\ufeff${line}\r\n${untouched}\n${untouched}${line}`})
    expect((await desk.run(['fix', ...ONE, 'in.jsonl', '--output', 'out'])).code).toBe(0)
    const fixed = line.replace('The the', 'The').replace('Of\\u0020of', 'Of').replace('of of', 'of')
    expect(desk.read('out/in.jsonl')).toBe(`\ufeff${fixed}\r\n${untouched}\n${untouched}${fixed}`)
    expect(ledgerOf(desk, 'out/copydesk-ledger.jsonl')).toEqual([
      HEADER,
      expect.objectContaining({path: 'in.jsonl', record: {line: 1, names: {title: 'title', text: 'text'}}, article: 'in.jsonl:1'}),
      expect.objectContaining({path: 'in.jsonl', record: {line: 5, names: {title: 'title', text: 'text'}}, article: 'in.jsonl:5'}),
    ])
  })

  it('cleans standard input to standard output', async () => {
    const desk = newDesk()
    expect(
      await desk.run(['fix', ...ONE, '--stdin-filename', 'x.jsonl'], {stdin: `{"id":"a","text":${JSON.stringify(BAD)}}\n{"text":"x"}`}),
    ).toEqual({
      code: 0,
      out: `{"id":"a","text":${JSON.stringify(GOOD)}}\n{"text":"x"}`,
      err: 'x.jsonl#a  1 edit: repeated-words 1\n\n2 articles, 1 changed (1 edit), no findings left\n',
    })
    expect(desk.tree()).toEqual({})
  })
})

describe('fix of standard input', () => {
  it('writes the clean text to standard output', async () => {
    const desk = newDesk()
    expect(await desk.run(['fix', ...ONE, '-', '--quiet'], {stdin: `\ufeff${BAD}`})).toEqual({
      code: 0,
      out: `\ufeff${GOOD}`,
      err: '<stdin>  1 edit: repeated-words 1\n\n1 article, 1 changed (1 edit), no findings left\n',
    })
    expect(await desk.run(['fix', ...ONE, '-', '--quiet'], {stdin: FINE})).toEqual({code: 0, out: FINE, err: ''})
    expect(await desk.run(['fix', ...ONE, '-'], {stdin: Uint8Array.of(0xff)})).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: <stdin>: invalid UTF-8 at byte 0; convert it to UTF-8 first\n',
    })
    expect((await desk.run(['fix', ...ONE, '-', '--diff'], {stdin: BAD})).out).toContain(
      '-The status of of relations is poor.\n+The status of relations is poor.\n',
    )
  })
})

describe('fix without writing', () => {
  const files = {'a.txt': BAD, 'b.txt': FINE, 'c.jsonl': `{"id":"x","title":"The the","text":${JSON.stringify(BAD)}}\n`}

  it('prints diffs', async () => {
    const desk = newDesk(files)
    const before = desk.tree()
    expect(await desk.run(['fix', ...ONE, '.', '--diff'])).toEqual({
      code: 0,
      out: `--- a/a.txt
+++ b/a.txt
@@ -1 +1 @@
-${BAD}+${GOOD}--- a/c.jsonl#x title
+++ b/c.jsonl#x title
@@ -1 +1 @@
-The the
\\ No newline at end of file
+The
\\ No newline at end of file
--- a/c.jsonl#x
+++ b/c.jsonl#x
@@ -1 +1 @@
-${BAD}+${GOOD}`,
      err: '3 articles, 2 would be changed (3 edits), no findings left\n',
    })
    expect(desk.tree()).toEqual(before)
  })

  it('tells what would change', async () => {
    const desk = newDesk(files)
    const before = desk.tree()
    const out =
      'a.txt  would get 1 edit: repeated-words 1\n\nc.jsonl#x  would get 2 edits: repeated-words 2\n\n3 articles, 2 would be changed (3 edits), no findings left\n'
    expect(await desk.run(['fix', ...ONE, '.', '--dry-run'])).toEqual({code: 0, out, err: ''})
    expect(await desk.run(['fix', ...ONE, '.', '--check'])).toEqual({code: 1, out, err: ''})
    expect(await desk.run(['fix', ...ONE, '.', '--check', '--output', 'out'])).toMatchObject({code: 1, err: ''})
    expect((await desk.run(['fix', ...ONE, 'b.txt', '--check'])).code).toBe(0)
    expect(JSON.parse((await desk.run(['fix', ...ONE, 'a.txt', 'b.txt', '--dry-run', '--format', 'json'])).out)).toEqual([
      {schema: 1, path: 'a.txt', profile: 'none', edits: {'repeated-words': 1}, messages: []},
      {schema: 1, path: 'b.txt', profile: 'none', edits: {}, messages: []},
    ])
    expect(desk.tree()).toEqual(before)
  })
})

describe('fix of unsafe and other kinds', () => {
  const unsafe = 'It needs infrastructure infrastructure now.\n'

  it('leaves unsafe fixes unless told, and says so with its exit code', async () => {
    const desk = newDesk({'a.txt': unsafe})
    const {code, out} = await desk.run(['fix', ...ONE, 'a.txt', '--output', 'o1'])
    expect({code, same: desk.read('o1/a.txt') === unsafe}).toEqual({code: 1, same: true})
    expect(out).toMatch(/fix --unsafe would mend 1\n$/)
    expect((await desk.run(['fix', ...ONE, 'a.txt', '--output', 'o2', '--fail-on', 'error'])).code).toBe(0)
    expect((await desk.run(['fix', ...ONE, 'a.txt', '--output', 'o3', '--unsafe'])).code).toBe(0)
    expect(desk.read('o3/a.txt')).toBe('It needs infrastructure now.\n')
  })

  it('takes only the kinds it is told', async () => {
    const desk = newDesk({'a.txt': BAD})
    expect((await desk.run(['fix', ...ONE, 'a.txt', '--output', 'o1', '--only', 'style,removal'])).out).toBe(
      '1 article, 0 changed (0 edits), no findings left\n',
    )
    expect((await desk.run(['fix', ...ONE, 'a.txt', '--output', 'o2', '--only', 'repair'])).out).toContain('1 changed')
  })
})

describe('fix in place', () => {
  it('refuses a file with no way back, and does the rest', async () => {
    const desk = newDesk({'a.txt': BAD, 'b.txt': FINE, 'c.jsonl': `{"text":${JSON.stringify(BAD)}}\n`})
    const before = desk.tree()
    const {code, err} = await desk.run(['fix', ...ONE, '.'])
    expect({code, err}).toEqual({code: 2, err: `copydesk: a.txt: ${REFUSED}copydesk: c.jsonl: ${REFUSED}`})
    expect(desk.tree()).toEqual(before)
  })

  it('writes with a ledger, or without one when told so', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'in/b.txt': FINE})
    const inode = statSync(join(desk.root, 'in/b.txt')).ino
    expect((await desk.run(['fix', ...ONE, 'in', '--ledger', 'logs/l.jsonl'])).code).toBe(0)
    expect(desk.tree('in')).toEqual({'a.txt': GOOD, 'b.txt': FINE})
    expect(statSync(join(desk.root, 'in/b.txt')).ino).toBe(inode)
    expect(ledgerOf(desk, 'logs/l.jsonl')).toEqual([HEADER, expect.objectContaining({path: '../in/a.txt', article: 'in/a.txt'})])
    desk.write('in/a.txt', BAD)
    expect((await desk.run(['fix', ...ONE, 'in', '--no-ledger'])).code).toBe(0)
    expect(desk.tree('in')).toEqual({'a.txt': GOOD, 'b.txt': FINE})
  })

  it('needs no ledger where the index of git has the file as it is', async () => {
    const desk = newDesk({
      'tracked.txt': BAD,
      'changed.txt': FINE,
      'staged.txt': FINE,
      'we*rd[1].txt': BAD,
      '..b.txt': BAD,
      'r.jsonl': `{"text":${JSON.stringify(BAD)}}\n`,
    })
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {cwd: desk.root, stdio: 'pipe'})
    git('init', '-q')
    git('add', '.')
    git('commit', '-q', '-m', 'one')
    desk.write('changed.txt', BAD).write('staged.txt', BAD).write('untracked.txt', BAD)
    git('add', 'staged.txt')
    const {code, err} = await desk.run(['fix', ...ONE, '.', '..b.txt'])
    expect({code, err}).toEqual({
      code: 2,
      err: `copydesk: changed.txt: ${REFUSED}copydesk: untracked.txt: ${REFUSED}`,
    })
    expect(desk.tree()).toEqual({
      '..b.txt': GOOD,
      'changed.txt': BAD,
      'r.jsonl': `{"text":${JSON.stringify(GOOD)}}\n`,
      'staged.txt': GOOD,
      'tracked.txt': GOOD,
      'untracked.txt': BAD,
      'we*rd[1].txt': GOOD,
    })
  })

  it('keeps the mode of a file, and a link a link', async () => {
    const desk = newDesk({'real/a.txt': BAD})
    chmodSync(join(desk.root, 'real/a.txt'), 0o640)
    symlinkSync('real/a.txt', join(desk.root, 'link.txt'))
    expect((await desk.run(['fix', ...ONE, 'link.txt', '--no-ledger'])).code).toBe(0)
    expect(desk.read('real/a.txt')).toBe(GOOD)
    expect(statSync(join(desk.root, 'real/a.txt')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(desk.root, 'link.txt')).isSymbolicLink() && readlinkSync(join(desk.root, 'link.txt'))).toBe('real/a.txt')
  })

  it('leaves no half-written files behind', async () => {
    const desk = newDesk({'in/a.txt': BAD, 'out/a.txt/x': 'in the way'})
    const {code, err} = await desk.run(['fix', ...ONE, 'in', '--output', 'out'])
    expect({code, err}).toEqual({code: 2, err: 'copydesk: out/a.txt: is a folder, not a file; name a file\n'})
    expect(Object.keys(desk.tree('out'))).toEqual(['a.txt/x', 'copydesk-ledger.jsonl'])
  })
})
