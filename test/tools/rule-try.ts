/**
 * `npm run rule:try <id> <files…>`: what one rule finds in real text, each hit in its context with what
 * the fix would write. Files are texts, Markdown, HTML, or JSONL records with `id`, `title` and `text`.
 */
import {readFileSync} from 'node:fs'
import {catalogue} from '../../rules/index.js'
import {lint} from '../../src/desk.js'
import type {Article} from '../../src/view/article.js'
import {formatOfName, loadFormat} from '../../src/view/formats.js'

const SHOWN = 40
const AROUND = 60

const [id = '', ...files] = process.argv.slice(2)
const rule = catalogue.get(id)
if (rule === undefined || files.length === 0) {
  console.error(
    rule === undefined
      ? `rule:try: no room "${id}"`
      : `rule:try: name the files to try it on, as in "npm run rule:try ${id} fixtures/corpus/articles/*.txt"`,
  )
  process.exit(2)
}
let words = 0
let hits = 0
for (const file of files) {
  for (const article of await articlesOf(file)) {
    words += article.text.split(/\s+/).length
    for (const finding of lint(article, {rules: [rule]})) {
      hits++
      if (hits > SHOWN) continue
      const text = (finding.field === 'title' ? article.title : undefined) ?? article.text
      const shown = `${text.slice(Math.max(0, finding.start - AROUND), finding.start)}⟦${finding.actual}⟧${text.slice(finding.end, finding.end + AROUND)}`
      const fix = finding.fix?.edits
        .map((edit) => `${JSON.stringify(text.slice(edit.start, edit.end))} -> ${JSON.stringify(edit.text)}`)
        .join(', ')
      console.log(`${article.id} ${finding.field} ${finding.start} ${finding.fix === undefined ? 'no fix' : `${finding.fix.tier}: ${fix}`}`)
      console.log(`  ${shown.replace(/\r\n|\r|\n/g, '⏎').replaceAll('\t', '⇥')}`)
    }
  }
}
console.log(
  `${hits} hits in ${words} words, ${((hits / words) * 10_000).toFixed(2)} in 10,000${hits > SHOWN ? `; the first ${SHOWN} are shown` : ''}`,
)

async function articlesOf(file: string): Promise<Article[]> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    console.error(`rule:try: cannot read ${file}; check the path`)
    process.exitCode = 2
    return []
  }
  if (!file.endsWith('.jsonl')) return [{id: file, text, format: await loadFormat(formatOfName(file) ?? 'text')}]
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)
}
