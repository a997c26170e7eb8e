/** HTML as an article: the text a reader sees, block by block. Furniture is reported, never removed. */
import type {Element, Nodes, Text} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {alignValue} from './align.js'
import type {Format} from './article.js'
import {commentsOf} from './comments.js'
import {CODE, type Piece, type View} from './view.js'
import {unreadView, ViewWriter} from './writer.js'

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, {fragment: true}).freeze()

/** Elements that flow with the text around them; every other one is a block. */
const INLINE = new Set(
  'a abbr acronym area b bdi bdo big cite code data del dfn em font i img input ins kbd label map mark meta nobr output param picture q rb rp rt ruby s samp slot small source span strike strong sub sup time track tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is no part of the article. */
const SILENT = new Set(
  'audio canvas datalist embed head iframe math noscript object rp script select style svg template textarea title video'.split(' '),
)

export const html: Format = {
  name: 'html',
  read(source) {
    try {
      return readHtml(source)
    } catch {
      // Ten thousand nested elements overflow the stack of the parser or of the walk below.
      return {text: unreadView(source)}
    }
  },
}

function readHtml(source: string): {readonly text: View; readonly title?: View} {
  const base = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const tree = (/<html[\s>]/i.test(source) ? page : fragment).parse(source.slice(base))
  const text = new Flow(source, base)
  const title = new Flow(source, base)

  function visit(node: Nodes): void {
    if (node.type === 'text') text.text(node)
    else if (node.type === 'element') visitElement(node)
    else if (node.type === 'root') visitAll(node.children)
  }

  function visitAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) visit(node)
  }

  function visitElement(element: Element): void {
    const name = element.tagName
    if (name === 'title' && title.empty) {
      for (const child of element.children) if (child.type === 'text') title.text(child)
      title.close()
    } else if (name === 'head') visitAll(element.children.filter((child) => child.type === 'element' && child.tagName === 'title'))
    else if (SILENT.has(name)) return
    else if (name === 'br') text.lineBreak(element)
    else if (name === 'code') text.opaque(element, CODE)
    else if (INLINE.has(name)) visitAll(element.children)
    else {
      text.close()
      if (name === 'pre') text.opaque(element, CODE)
      else visitAll(element.children)
      text.close()
    }
  }

  visit(tree)
  text.close()
  const view: View = {...text.view(), comments: commentsOf(tree, source, base)}
  return title.empty ? {text: view} : {text: view, title: title.view()}
}

type Run = readonly [kind: Piece['kind'], text: string, start: number, end: number]

/** Writes running text with its white space collapsed as a browser shows it: U+00A0 is no white space. */
class Flow {
  readonly #source: string
  readonly #base: number
  readonly #writer: ViewWriter
  /** Line breaks, or one space, that count only if text follows in the same block. */
  #pending: Run[] = []
  #open = false

  constructor(source: string, base: number) {
    this.#source = source
    this.#base = base
    this.#writer = new ViewWriter(source)
  }

  get empty(): boolean {
    return this.#writer.length === 0
  }

  /** Ends the block, if there is one. */
  close(): void {
    this.#pending = []
    this.#open = false
  }

  text(node: Text): void {
    const [start, end] = this.#placeOf(node)
    for (const piece of alignValue(this.#source, start, end, node.value)) {
      let at = piece.sourceStart
      for (const part of node.value.slice(piece.start, piece.end).match(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g) ?? []) {
        const run: Run =
          piece.kind === 'verbatim' ? ['verbatim', part, at, at + part.length] : [piece.kind, part, piece.sourceStart, piece.sourceEnd]
        at += part.length
        if (/[^ \t\n\f\r]/.test(part)) this.#write(run)
        else this.#space(run)
      }
    }
  }

  lineBreak(node: Nodes): void {
    const [start, end] = this.#placeOf(node)
    if (this.#pending.at(-1)?.[1] === ' ') this.#pending.pop()
    this.#pending.push(['unmapped', '\n', start, end])
  }

  /** Text that a finding may point to and an edit may not touch, as one piece. */
  opaque(node: Nodes, text: string): void {
    if (text !== '') this.#write(['unmapped', text, ...this.#placeOf(node)])
  }

  view(): View {
    return {...this.#writer.view(), escape: escapeHtml, removal: 'never'}
  }

  #write(run: Run): void {
    if (!this.#open) this.#writer.separate(run[2])
    else for (const space of this.#pending) this.#writer.write(...space)
    this.#writer.write(...run)
    this.#pending = []
    this.#open = true
  }

  #space([kind, text, start, end]: Run): void {
    const last = this.#pending.at(-1)
    if (last === undefined) this.#pending.push([kind === 'verbatim' && text !== ' ' ? 'decoded' : kind, ' ', start, end])
    // The rest of the same white space, `&#32;` after a line end; behind a tag it stays outside.
    else if (last[1] === ' ' && last[3] === start) this.#pending[this.#pending.length - 1] = ['decoded', ' ', last[2], end]
  }

  #placeOf(node: Nodes): [start: number, end: number] {
    const at = this.#writer.sourceEnd
    const {position} = node
    return position?.start.offset === undefined || position.end.offset === undefined
      ? [at, at]
      : [this.#base + position.start.offset, this.#base + position.end.offset]
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'))
}
