/**
 * Named lists of a phrase file: a line `{network} = facebook|twitter|x` makes `{network}` stand for
 * `(facebook|twitter|x)` on the lines after it, so that forty phrases need not repeat the names. In: a phrase file
 * with such lines; out: one without them, as `parsePhrases` reads it.
 */
export function writeOutLists(source: string): string {
  const lists = new Map<string, string>()
  const lines: string[] = []
  for (const line of source.split('\n')) {
    const [, name, words] = /^(\{\w+\})\s*=\s*(.+?)\s*$/.exec(line) ?? []
    if (name !== undefined && words !== undefined) lists.set(name, `(${words})`)
    else lines.push(line.startsWith('#') ? line : line.replace(/\{\w+\}/g, (slot) => lists.get(slot) ?? slot))
  }
  return lines.join('\n')
}
