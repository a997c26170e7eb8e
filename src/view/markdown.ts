/** Markdown as an article: text blocks in order, furniture removable block by block, the title from front matter. */
import type {Nodes, Parents} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {isScalar, parseDocument} from 'yaml'
import {alignValue} from './align.js'
import type {Format} from './article.js'
import {commentsOf} from './comments.js'
import {CODE, type HostBlock, type Piece, type Range, reportOnly, type View} from './view.js'
import {unreadView, ViewWriter} from './writer.js'

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

/** A removable block; blocks of one container bear the same number, and only those may be removed together. */
interface Block extends HostBlock {
  readonly container: number
}

/** How a block begins: right behind a bullet, behind a blank line (or at the start), or on the line after another block. */
type Lead = 'bullet' | 'blank' | 'line'

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
  const hostBlocks: Block[] = []
  let containers = 0

  /**
   * Writes the text of a node. True when the text begins and ends with the node, so that removing one is
   * removing the other: not so for a list item that ends in code. `follower` is what comes after it.
   */
  function write(node: Nodes, lead: Lead, follower?: Nodes): boolean {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return writeBlock(node)
    if (!('children' in node) || node.children.length === 0) return false
    const container = containers++
    const whole = node.children.map((child, index) => {
      const before = node.children[index - 1]
      const after = node.children[index + 1] ?? follower
      const start = writer.nextBlock
      const at = hostBlocks.length
      const own =
        before === undefined
          ? leadOfFirst(node, lead)
          : !isIndentedCode(before) && hasBlankLine(endOf(before), placeOf(child).start)
            ? 'blank'
            : 'line'
      const all = write(child, own, after)
      const extent = all ? removable(node, index, lead, after) : undefined
      // Before the blocks inside it, which may begin with it.
      if (extent !== undefined)
        hostBlocks.splice(at, 0, {start, end: writer.length, sourceStart: extent.start, sourceEnd: extent.end, container})
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
      else if (node.type === 'inlineCode') runs.push({kind: 'unmapped', text: CODE, start, end})
      else if (node.type === 'text' && locked) runs.push({kind: 'unmapped', text: node.value, start, end})
      else if (node.type === 'text') {
        const made = alignValue(source, start, end, node.value).map(({kind, ...piece}) => ({
          kind,
          text: node.value.slice(piece.start, piece.end),
          start: piece.sourceStart,
          end: piece.sourceEnd,
        }))
        // `one ![](x) two` has one space for the reader; `![](x) Caption` begins with its first word.
        if (/(?:^|[ \t\n])$/.test(runs.at(-1)?.text ?? '')) trimStart(made)
        for (const run of made) runs.push(run)
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
  function removable(parent: Parents, index: number, lead: Lead, after: Nodes | undefined): Range | undefined {
    const siblings: readonly Nodes[] = parent.children
    const before = siblings[index - 1]
    const next = siblings[index + 1]
    const self = siblings[index] as Nodes
    const start = placeOf(self).start
    const own = endOf(self)
    let end = own
    while (source[end] === ' ' || source[end] === '\t') end++
    // Indented code behind a list is a paragraph of its last item.
    if (after !== undefined && isIndentedCode(after)) return undefined
    // Behind the last paragraph of a list item or a quotation, a line without a mark goes on with it.
    const apart =
      after === undefined || (parent.type === 'list' && next !== undefined) || hasBlankLine(own, placeOf(after).start) || interrupts(after)
    if (!apart) return undefined
    if (before === undefined) {
      if (next === undefined) return parent.type === 'root' ? {start, end} : undefined
      // What follows a bullet must not begin with blank lines; `2.` on the line after a paragraph is its text; `---` at the top opens front matter.
      if (parent.type === 'listItem' || (parent.type === 'list' && lead !== 'blank')) return undefined
      if (parent.type === 'root' ? next.type === 'thematicBreak' : next.type === 'list' && !interrupts(next)) return undefined
      return {start, end: placeOf(next).start}
    }
    // micromark reads `10.` behind indented code as text.
    if (isIndentedCode(before)) return undefined
    // HTML ends at a blank line only.
    return {start: before.type === 'html' ? start : endOf(before), end}
  }

  /** Where the last line of a block ends: micromark takes the marks of the next line (`> `) into a quotation within a quotation. */
  function endOf(node: Nodes): number {
    const {start, end} = placeOf(node)
    let last = end
    while (last > start && /[ \t>\r\n]/.test(source[last - 1] ?? '')) last--
    const lineEnd = source.slice(last, end).search(/[\r\n]/)
    return lineEnd < 0 ? end : last + lineEnd
  }

  function hasBlankLine(from: number, to: number): boolean {
    return /(?:\r\n|\r(?!\n)|\n)[ \t>]*[\r\n]/.test(source.slice(from, to))
  }

  function isIndentedCode(node: Nodes): boolean {
    return node.type === 'code' && !/[`~]/.test(source[placeOf(node).start] ?? '')
  }

  /** Whether a block is read the same on the line after any other; a quotation would go on with one before it. */
  function interrupts(node: Nodes): boolean {
    if (node.type === 'list') {
      // micromark reads no second mark in `- 10. text` on the line after a paragraph.
      const first = node.children[0]?.children[0]
      const plain =
        (first?.type === 'paragraph' || first?.type === 'heading') && !/^(?:\d+[.)]|[-+*])\s/.test(source.slice(placeOf(first).start))
      return plain && (!node.ordered || node.start === 1)
    }
    return node.type === 'listItem' || node.type === 'code' || (node.type === 'heading' && source[placeOf(node).start] === '#')
  }

  write(tree, 'blank')
  const comments = commentsOf(tree, source, base)
  const text: View = {...writer.view(), escape: escapeMarkdown, removal: 'blocks', hostBlocks, comments}
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
  return reportOnly(writer.view())
}

function leadOfFirst(parent: Nodes, lead: Lead): Lead {
  return parent.type === 'listItem' ? 'bullet' : parent.type === 'list' ? lead : 'blank'
}

/** Writes plain text as Markdown; a line start that reads as a bullet or a heading is the caller's care. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_[\]<`\\]|&(?=[#A-Za-z]|$)/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`))
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
