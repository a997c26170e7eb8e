import type {Nodes, Root} from 'nlcst'
import {Facts} from '../facts/facts.js'
import {LITERAL, tokenize} from '../kernels/tokenize.js'
import {alignLeaves, type Leaf} from '../view/leaves.js'
import {CODE, plainView, type View} from '../view/view.js'
import {factsOf} from './parser.js'

/** The facts of a tree: those from which our own parser built it, or new ones of a foreign tree's view. */
export function factsFor(tree: Root, source: string): Facts {
  return factsOf(tree) ?? new Facts(viewOf(tree, source), 'text')
}

/**
 * The view of a foreign tree. Where its leaves are the source, it is the source itself; the text of a
 * tree made from Markdown or HTML is located in the source leaf by leaf, since the positions of such
 * trees are wrong after every entity, escape and continuation line.
 */
function viewOf(tree: Root, source: string): View {
  if (isSource(tree, source)) return plainView(source)
  // Only blank lines part the paragraphs of a host format, and furniture is never cut out of one that we do not know.
  return {...alignLeaves(source, leavesOf(tree)), removal: 'blocks', hostBlocks: []}
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

/**
 * The leaves of a tree in order, with blank lines between paragraphs that have none (trees made from HTML).
 * Code and the like, and what stands between paragraphs, belongs to the host format and is opaque.
 */
function* leavesOf(tree: Root): Generator<Leaf> {
  let breaks = 2
  const visit = function* (node: Nodes, parent?: Nodes): Generator<Leaf> {
    if ('value' in node) {
      const space = node.type === 'WhiteSpaceNode'
      const between = space && parent === tree
      breaks = space ? breaks + countBreaks(node.value) : 0
      const value = isCode(node) ? CODE : space && !between ? collapsed(node.value) : node.value
      yield {value, start: node.position?.start.offset, end: node.position?.end.offset, opaque: between || node.type === 'SourceNode'}
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

/** White space within a paragraph: indentation is the host format's, and so are blank lines, which HTML allows there. */
function collapsed(space: string): string {
  const breaks = /[^ \t\r\n]/.test(space) ? 0 : countBreaks(space)
  return breaks === 0 ? space : breaks > 1 ? ' ' : '\n'
}

function countBreaks(space: string): number {
  return space.match(/\r\n|\n|\r/g)?.length ?? 0
}
