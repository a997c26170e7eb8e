import type {Nodes as Hast} from 'hast'
import type {Nodes as Mdast} from 'mdast'
import type {Range} from './view.js'

/**
 * Where the comments of a host text stand that may speak to the desk, in source order. They are taken from the tree, so
 * that what looks like one inside code or a script is none. Only texts that name the desk are looked through.
 * @param base what is added to the tree's offsets
 */
export function commentsOf(tree: Hast | Mdast, source: string, base: number): Range[] {
  const found: Range[] = []
  const visit = (node: Hast | Mdast): void => {
    const {start, end} = node.position ?? {}
    if ((node.type === 'comment' || node.type === 'html') && start?.offset !== undefined && end?.offset !== undefined) {
      // An HTML block of Markdown may hold several, and tags beside them.
      for (const match of source.slice(base + start.offset, base + end.offset).matchAll(/<!--[\s\S]*?-->/g)) {
        const at = base + start.offset + match.index
        found.push({start: at, end: at + match[0].length})
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  if (source.includes('copydesk-')) visit(tree)
  return found
}
