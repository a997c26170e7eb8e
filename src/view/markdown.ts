/** Markdown as an article: text blocks in order, furniture removable block by block, the title from front matter. */
import type {Nodes, Parents} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isScalar, parseDocument} from 'yaml'
import {ViewWriter, alignValue, unreadView} from './align.js'
import type {Format} from './article.js'
import type {HostBlock, Piece, Range, View} from './view.js'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze()

export const markdown: Format = {
  name: 'markdown',
  read(source) {
    try {
      return readMarkdown(source)
    } catch {
      // Ten thousand nested lists overflow the stack of the parser or of the walk below.
      return {text: unreadView(source)}
    }
  },
}

/** A piece of a block before its place in the view is known. */
interface Run {
  readonly kind: Piece['kind']
  readonly text: string
  readonly start: number
  readonly end: number
}

function readMarkdown(source: string): {readonly text: View; readonly title?: View} {
  // micromark drops the byte order mark and counts from behind it.
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree = processor.parse(source.slice(base))
  const placeOf = (node: Nodes): Range => ({start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0)})
  const writer = new ViewWriter(source)
  const hostBlocks: HostBlock[] = []

  /**
   * Writes the text of a node. True when the text begins and ends with the node, so that removing one is
   * removing the other: not so for a list item that ends in code.
   */
  function write(node: Nodes, afterBlank: boolean): boolean {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return writeBlock(node)
    if (!('children' in node) || node.children.length === 0) return false
    let blank = afterBlank
    const whole = node.children.map((child, index) => {
      const before = node.children[index - 1]
      blank = before === undefined ? blank : hasBlankLine(source, placeOf(before).end, placeOf(child).start)
      const start = writer.nextBlock
      const at = hostBlocks.length
      const all = write(child, child.type === 'list' ? blank : true)
      const extent = all ? removable(node, index, blank) : undefined
      // Before the blocks inside it: `removalInSource` reads the start off the first block and the end off the last.
      if (extent !== undefined) hostBlocks.splice(at, 0, {start, end: writer.length, sourceStart: extent.start, sourceEnd: extent.end})
      return all
    })
    return whole[0] === true && whole.at(-1) === true
  }

  function writeBlock(node: Parents): boolean {
    const runs: Run[] = []
    inline(node, runs, false)
    trimEnd(runs)
    if (runs.length === 0) return false
    writer.separate((runs[0] as Run).start)
    for (const run of runs) writer.write(run.kind, run.text, run.start, run.end)
    return true
  }

  /** Collects the text inside a block; `locked` where the text is at once an address or a label. */
  function inline(parent: Parents, runs: Run[], locked: boolean): void {
    for (const node of parent.children) {
      const {start, end} = placeOf(node)
      const lineBreak = node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
      if (lineBreak) runs.push({kind: 'unmapped', text: '\n', start, end})
      else if (node.type === 'inlineCode') runs.push({kind: 'unmapped', text: node.value, start, end})
      else if (node.type === 'text' && locked) runs.push({kind: 'unmapped', text: node.value, start, end})
      else if (node.type === 'text') {
        const made = alignValue(source, start, end, node.value).map(({kind, ...piece}) => ({kind, text: node.value.slice(piece.start, piece.end), start: piece.sourceStart, end: piece.sourceEnd}))
        // `one ![](x) two` has one space for the reader; `![](x) Caption` begins with its first word.
        if (/(?:^|[ \t\n])$/.test(runs.at(-1)?.text ?? '')) trimStart(made)
        runs.push(...made)
      } else if ('children' in node) inline(node, runs, locked || isLabel(node))
    }
  }

  /** `[name]` and `[name][]` name their definition and `<http://…>` its address: an edit there would break the link. */
  function isLabel(node: Parents): boolean {
    return (node.type === 'linkReference' && node.referenceType !== 'full') || (node.type === 'link' && source[placeOf(node).start] === '<')
  }

  /**
   * What goes when a block is removed: the gap before it and itself, or itself and the gap behind it where
   * it is the first. `undefined` where what is left would be read anew.
   */
  function removable(parent: Parents, index: number, afterBlank: boolean): Range | undefined {
    const siblings: readonly Nodes[] = parent.children
    const before = siblings[index - 1]
    const next = siblings[index + 1]
    const own = placeOf(siblings[index] as Nodes)
    let end = own.end
    while (source[end] === ' ' || source[end] === '\t') end++
    // Indented code behind a list is a paragraph of its last item.
    if (next?.type === 'code' && isIndented(next)) return undefined
    if (before === undefined) {
      if (next === undefined) return parent.type === 'root' ? {start: own.start, end} : undefined
      // The bullet stands before the first paragraph; `---` at the top opens front matter; `2.` goes on with the paragraph it touches.
      if (parent.type === 'listItem' || (parent.type === 'root' && next.type === 'thematicBreak')) return undefined
      if (parent.type === 'list' && parent.ordered && !afterBlank) return undefined
      return {start: own.start, end: placeOf(next).start}
    }
    if (parent.type !== 'list' && next !== undefined && !hasBlankLine(source, own.end, placeOf(next).start) && !interrupts(next)) return undefined
    // HTML ends at a blank line only.
    return {start: before.type === 'html' ? own.start : placeOf(before).end, end}
  }

  function isIndented(node: Nodes): boolean {
    return !/[`~]/.test(source[placeOf(node).start] ?? '')
  }

  /** Whether a block is read the same when it follows a paragraph without a blank line. */
  function interrupts(node: Nodes): boolean {
    if (node.type === 'list') return !node.ordered || node.start === 1
    return node.type === 'blockquote' || node.type === 'code' || (node.type === 'heading' && source[placeOf(node).start] === '#')
  }

  write(tree, true)
  const text: View = {...writer.view(), escape, removal: 'blocks', hostBlocks}
  const first = tree.children[0]
  const title = first?.type === 'yaml' ? titleOf(source, placeOf(first)) : undefined
  return title === undefined ? {text} : {text, title}
}

/** The front matter title: a finding may point into the YAML, an edit may not touch it. */
function titleOf(source: string, place: Range): View | undefined {
  const lines = source.slice(place.start, place.end)
  const from = /^.*(?:\r\n|\r|\n)/.exec(lines)?.[0].length ?? 0
  const yaml = lines.slice(from, Math.max(from, lines.lastIndexOf('---')))
  const document = parseDocument(yaml, {logLevel: 'silent', prettyErrors: false})
  if (document.errors.length > 0) return undefined
  const node = document.has('title') ? document.get('title', true) : undefined
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '' || !node.range) return undefined
  const writer = new ViewWriter(source)
  writer.write('unmapped', node.value, place.start + from + node.range[0], place.start + from + node.range[1])
  return {...writer.view(), removal: 'never'}
}

/** Writes plain text as Markdown; a line start that reads as a bullet or a heading is the caller's care. */
function escape(text: string): string {
  return text.replace(/[*_[\]<`\\]|&(?=[#A-Za-z]|$)/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`))
}

function hasBlankLine(source: string, from: number, to: number): boolean {
  return /(?:\r\n|\r|\n)[ \t>]*[\r\n]/.test(source.slice(from, to))
}

function trimStart(runs: Run[]): void {
  for (let run = runs[0]; run !== undefined; run = runs[0]) {
    const text = run.text.replace(/^[ \t\r\n]+/, '')
    if (text !== '') {
      if (run.kind === 'verbatim') runs[0] = {...run, text, start: run.end - text.length}
      return
    }
    runs.shift()
  }
}

function trimEnd(runs: Run[]): void {
  for (let run = runs.at(-1); run !== undefined; run = runs.at(-1)) {
    const text = run.text.replace(/[ \t\r\n]+$/, '')
    if (text !== '') {
      if (run.kind === 'verbatim') runs[runs.length - 1] = {...run, text, end: run.start + text.length}
      return
    }
    runs.pop()
  }
}
