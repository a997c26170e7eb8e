import type {Facts} from '../../src/facts/facts.js'
import {findGarbled, type Garbled} from '../../src/kernels/mojibake.js'
import type {Rule} from '../../src/rule/rule.js'

const shown = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are to be shown.
    /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (char) => `\\u{${char.charCodeAt(0).toString(16)}}`,
  )

/** `90Â` is one number to the tokenizer, and numbers are replaced as a whole or not at all. */
function withNumber(text: string, one: Garbled): Garbled {
  if (one.text === undefined || one.end === one.start || !LETTER.test(text[one.start] as string)) return one
  const head = /\p{Nd}[\p{L}\p{M}\p{Nd}.,:]*$/u.exec(text.slice(Math.max(0, one.start - 30), one.start))?.[0]
  if (head === undefined) return one
  const last = LETTER.test(text[one.end - 1] as string)
  const tail = last ? (/^[\p{L}\p{M}\p{Nd}]*/u.exec(text.slice(one.end, one.end + 30))?.[0] ?? '') : ''
  return {...one, start: one.start - head.length, end: one.end + tail.length, text: head + one.text + tail}
}

const LETTER = /[\p{L}\p{M}\p{Nd}]/u

const rule: Rule<Garbled> = {
  id: 'mojibake',
  summary: 'Letters and marks that were read in the wrong encoding ("donâ€™t", "JosÃ©")',
  rank: 'encoding',
  reads: [],
  fixes: {tier: 'safe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: true,
  inForeign: true,
  find: ({text}: Facts) => findGarbled(text).map((one) => withNumber(text, one)),
  say({start, end, text, certainty, lossy}, facts) {
    const damaged = shown(facts.text.slice(start, end))
    if (text === undefined)
      return {
        reason: `"${damaged}" is left of a character that was read in the wrong encoding`,
        note: 'Bytes of it are lost, and more than one character could have stood here.',
      }
    const next = facts.text[end] ?? ''
    const isSpace = text === ' ' || text === '\u00a0' || (text === '' && (next === '' || /[\s"”).,]/.test(next)))
    const reason = isSpace
      ? `"${damaged}" is left of a space that was read in the wrong encoding`
      : text === ''
        ? `"${damaged}" was put before "${shown(next)}" by reading it in the wrong encoding`
        : `"${damaged}" is "${shown(text)}" read in the wrong encoding`
    return lossy && certainty !== 'certain' ? {reason, note: 'Bytes of it are lost; the words around it suggest the reading.'} : {reason}
  },
  fix({start, end, text, certainty}) {
    if (text === undefined || certainty === 'unknown') return undefined
    return {
      tier: certainty === 'certain' ? 'safe' : 'unsafe',
      kind: 'repair',
      title: 'Decode it as it was written',
      edits: [{start, end, text}],
    }
  },
}

export default rule
