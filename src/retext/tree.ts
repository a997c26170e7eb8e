import type {Nodes, Root} from 'nlcst'
import {type Leaf, alignLeaves} from '../view/align.js'
import {LITERAL, tokenize} from '../kernels/tokenize.js'
import {type View, plainView} from '../view/view.js'
import {factsOf} from './parser.js'

/**
 * The view of a tree. Of our own parser's trees, and of any whose leaves are the source, it is the source
 * itself; the text of a tree made from Markdown or HTML is located in the source leaf by leaf, since
 * the positions of such trees are wrong after every entity, escape and continuation line.
 */
export function viewOf(tree: Root, source: string): View {
  const own = factsOf(tree)
  if (own !== undefined) return own.view
  if (isSource(tree, source)) return plainView(source)
  const leaves = leavesOf(tree)
  // Only blank lines part the paragraphs of a host format, and furniture is never cut out of one that we do not know.
  return {...alignLeaves(source, leaves), removal: 'blocks', hostBlocks: []}
}

/** Whether the leaves are the source, character for character, with no code among them: a tree of plain text. */
function isSource(tree: Root, source: string): boolean {
  let at = 0
  const reads = (node: Nodes): boolean => {
    if ('children' in node) return node.children.every(reads)
    if (!source.startsWith(node.value, at) || isCode(node)) return false
    at += node.value.length
    return true
  }
  return reads(tree) && at === source.length
}

/** Text that is none: of source nodes only addresses are read, as the tokenizer reads them. */
function isCode(node: Nodes): boolean {
  return node.type === 'SourceNode' && !(/^[^\s`]+$/.test(node.value) && tokenize(node.value).kind[0] === LITERAL)
}

// Stands for code in the text that rules read: an address to the tokenizer, so no rule judges or edits it.
const CODE = '#code'

/**
 * The leaves of a tree in order, with blank lines between paragraphs that have none (trees made from HTML).
 * Code and the like, and what stands between paragraphs, belongs to the host format and is opaque.
 */
function* leavesOf(tree: Root): Generator<Leaf> {
  let breaks = 2
  const visit = function* (node: Nodes, parent?: Nodes): Generator<Leaf> {
    if ('value' in node) {
      breaks = node.type === 'WhiteSpaceNode' ? breaks + countBreaks(node.value) : 0
      const opaque = node.type === 'SourceNode' || (node.type === 'WhiteSpaceNode' && parent === tree)
      yield {value: isCode(node) ? CODE : node.value, start: node.position?.start.offset, end: node.position?.end.offset, opaque}
      return
    }
    if (node.type === 'ParagraphNode' && breaks < 2) {
      breaks = 2
      yield {value: '\n\n', opaque: true}
    }
    for (const child of node.children) yield* visit(child, node)
  }
  yield* visit(tree)
}

function countBreaks(space: string): number {
  return space.match(/\r\n|\n|\r/g)?.length ?? 0
}
