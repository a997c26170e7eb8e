/** What is wrong with a config, and where. */
export interface ConfigProblem {
  /** Keys and places in lists that lead to the value: `['rules', 'mojibake', 0]`. */
  readonly path: ReadonlyArray<string | number>
  /** One clause, without its full stop. */
  readonly what: string
  readonly remedy: string
}

/** A path of keys as people write it: `rules.social-calls[1].lines`. */
export function pathName(path: ConfigProblem['path']): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('')
}
