import {plainView, reportOnly, type View} from './view.js'

/** The parts of an article that hold text. */
export type Field = 'title' | 'text'

/**
 * How the source text of an article is read. One source may hold both fields (the front matter title of
 * Markdown); the map of each view says where its characters stand.
 */
export interface Format {
  readonly name: 'text' | 'markdown' | 'html'
  /** Reads a source; never throws, whatever the text. */
  read(source: string): {readonly text: View; readonly title?: View}
}

/** One text with its identity: a file, or one record of a JSONL file. */
export interface Article {
  /** Identity within the corpus: a path or a record's id. */
  readonly id?: string | undefined
  /** Where it was published; rules that learn by source read it. */
  readonly source?: string | undefined
  readonly title?: string | undefined
  readonly text: string
  /** Whether the text is a file of its own and not the string of a record. */
  readonly isFile?: boolean | undefined
  /** Plain text when absent; see `loadFormat` for the others. */
  readonly format?: Format | undefined
}

/** The views of an article's fields, title first. */
export function viewsOf(article: Article): Array<{readonly field: Field; readonly view: View}> {
  const {format} = article
  const read = format && format.name !== 'text' ? format.read(article.text) : {text: plainView(article.text, article.isFile)}
  // A title that lies inside the text's own source (front matter, <title>) is judged but never edited there.
  const title = article.title === undefined ? read.title && reportOnly(read.title) : plainView(article.title)
  return title === undefined
    ? [{field: 'text', view: read.text}]
    : [
        {field: 'title', view: title},
        {field: 'text', view: read.text},
      ]
}
