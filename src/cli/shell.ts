import {visible} from '../report/visible.js'

/** A word as a shell takes it, for commands that messages propose. */
export function quoted(word: string): string {
  if (/^[\w./@%+=:,-]+$/.test(word)) return word
  if (visible(word) === word) return `'${word.replaceAll("'", "'\\''")}'`
  // What cannot be shown is written by its bytes, which bash and zsh understand.
  const bytes = [...word].map((character) =>
    visible(character) === character
      ? character.replace(/[\\']/, '\\$&')
      : [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  return `$'${bytes.join('')}'`
}

/** A command as it can be typed into a shell. */
export function typed(argv: readonly string[]): string {
  return ['copydesk', ...argv].map(quoted).join(' ')
}
