import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Guard} from '../../src/report/commands.js'

const guarded = (...pieces: readonly string[]): string => {
  const guard = new Guard()
  return pieces.map((piece) => guard.pass(piece)).join('')
}

/** Whether a runner would obey a line: after it has cut the text at `\n` and `\r` and trimmed blanks. */
function holdsCommand(text: string): boolean {
  return text.split(/[\n\r]/).some((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['))
}

describe('what GitHub’s runner would obey', () => {
  it('is shown, and only that', () => {
    expect(guarded('a\n::error::b\n  ::add-mask::c\r::d ::e\n')).toBe('a\n\\u{3a}:error::b\n  \\u{3a}:add-mask::c\r\\u{3a}:d ::e\n')
    expect(guarded('\u00a0\u0085::a\n\u001b[31m::b')).toBe('\u00a0\u0085\\u{3a}:a\n\u001b[31m\\u{3a}:b')
    expect(guarded('a ##[error]b\n##[c]')).toBe('a ##\\u{5b}error]b\n##\\u{5b}c]')
    expect(guarded('a :: b\n# [x] ##\n: c\n')).toBe('a :: b\n# [x] ##\n: c\n')
    expect(guarded('')).toBe('')
  })

  it('is seen over the pieces of a stream', () => {
    expect(guarded('  ', '::a\n', '::b', '::c\n')).toBe('  \\u{3a}:a\n\\u{3a}:b::c\n')
    expect(guarded('a', '::b\n')).toBe('a::b\n')
    expect(guarded(' :', ':a')).toBe(' \\u{3a}:a')
    expect(guarded('a#', '#[b]')).toBe('a\\u{23}#[b]')
  })

  it('is gone from any text in any pieces', () => {
    const piece = fc.constantFrom(':', '::', ' ', '\t', '\n', '\r', '#', '##', '[', ']', 'a', '\u00a0', '\u0085', '\u2028', '\u001b[1m')
    fc.assert(
      fc.property(fc.array(fc.array(piece).map((parts) => parts.join(''))), (pieces) => {
        const out = guarded(...pieces)
        expect(holdsCommand(out)).toBe(false)
        expect(out.replaceAll('\\u{3a}', ':').replaceAll('\\u{5b}', '[').replaceAll('\\u{23}', '#')).toBe(pieces.join(''))
      }),
    )
  })

  it('takes time in proportion to blank lines', () => {
    expect(guarded('\n \u2028'.repeat(200_000)).length).toBe(600_000)
  })
})
