/**
 * The matches of a global pattern that matches no empty string. `matchAll` copies its pattern at every call, and V8 now and
 * then runs the copies in its interpreter: over whole texts that took four times as long.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match === null) return
    // Kept here, for the same pattern may be asked elsewhere before the next match is wanted.
    from = match.index + match[0].length
    yield match
  }
}
