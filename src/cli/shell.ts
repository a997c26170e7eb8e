import {visible} from '../report/visible.js'

/** A word as a shell takes it, for commands that messages propose. */
export function quoted(word: string): string {
  return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`
}

/** A command as it can be typed into a shell. */
export function typed(argv: readonly string[]): string {
  return ['copydesk', ...argv].map(quoted).join(' ')
}
