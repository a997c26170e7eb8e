import type {Format} from './article.js'
import {plainView} from './view.js'

const text: Format = {name: 'text', read: (source) => ({text: plainView(source)})}

/**
 * The reader of a format; the parsers of Markdown and HTML are loaded when first asked for.
 * @example
 * ```ts
 * import {loadFormat, normalize} from 'copydesk'
 *
 * const text = '<p>The state of of <code>of of</code> things.</p>'
 * normalize({text, format: await loadFormat('html')}).article.text // '<p>The state of <code>of of</code> things.</p>'
 * ```
 */
export async function loadFormat(name: Format['name']): Promise<Format> {
  if (name === 'markdown') return (await import('./markdown.js')).markdown
  if (name === 'html') return (await import('./html.js')).html
  return text
}

/**
 * The format that a file name's extension stands for, whatever its case; `undefined` for any other.
 * @example
 * ```ts
 * import {formatOfName} from 'copydesk'
 *
 * formatOfName('talks.MD') // 'markdown'
 * formatOfName('talks.pdf') // undefined
 * ```
 */
export function formatOfName(filename: string): Format['name'] | undefined {
  const extension = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase()
  if (extension === 'txt' || extension === 'text') return 'text'
  if (extension === 'md' || extension === 'markdown') return 'markdown'
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html'
  return undefined
}
