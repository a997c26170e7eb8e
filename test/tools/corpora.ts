/**
 * The shared corpora: real articles that belong to their publishers and are never part of the repository.
 * They lie beside it, or where COPYDESK_CORPORA says; without them the tools do what can be done without.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Article} from '../../src/view/article.js'

/** The repository's root. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** `clean`: edited English, where every finding above info is suspect. `wild`: as scraped. `mt`: machine translations and their references. */
export const GROUPS = ['clean', 'wild', 'mt'] as const
export type Group = (typeof GROUPS)[number]

/** An article that has an identity within its set. */
export type Identified = Article & {readonly id: string}

/** The folder of the corpora; `undefined` where there is none. */
export function corporaFolder(): string | undefined {
  const folder = process.env.COPYDESK_CORPORA ?? join(root, '../shared/data')
  return GROUPS.some((group) => existsSync(join(folder, group))) ? folder : undefined
}

/** Names of the sets (`wild/intl`) that begin with one of the wanted groups or names; all without any. */
export function setNames(folder: string, wanted: readonly string[] = []): string[] {
  const names: string[] = []
  for (const group of GROUPS) {
    if (!existsSync(join(folder, group))) continue
    for (const file of readdirSync(join(folder, group)).sort())
      if (file.endsWith('.jsonl')) names.push(`${group}/${basename(file, '.jsonl')}`)
  }
  return wanted.length === 0 ? names : names.filter((name) => wanted.some((one) => name === one || groupOf(name) === one))
}

export function groupOf(set: string): string {
  return set.slice(0, set.indexOf('/'))
}

/** Reads one set. */
export function readSet(folder: string, name: string): Identified[] {
  const articles: Identified[] = []
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line.trim() === '') return
      const record = JSON.parse(line) as {id?: unknown; source?: unknown; title?: unknown; text?: unknown}
      if (typeof record.id !== 'string' || typeof record.text !== 'string') throw new Error(`${name}.jsonl:${at + 1}: no id or no text`)
      articles.push({
        id: record.id,
        text: record.text,
        ...(typeof record.title === 'string' ? {title: record.title} : {}),
        ...(typeof record.source === 'string' ? {source: record.source} : {}),
      })
    })
  return articles
}

/** Ids of the rules, from the rooms' folders: known without a build. */
export function roomIds(): string[] {
  const rooms = readdirSync(join(root, 'rules'), {withFileTypes: true})
  return rooms.filter((entry) => entry.isDirectory() && existsSync(join(root, 'rules', entry.name, 'rule.ts'))).map((entry) => entry.name)
}

/** Two right articles that the repository holds itself, for whoever has no corpora. */
export function rightFixtures(): Identified[] {
  const folder = join(root, 'fixtures/corpus/articles')
  const names = readdirSync(folder).filter((name) => /^(?:01|08)-.*\.txt$/.test(name))
  return names.sort().map((name) => ({id: name, text: readFileSync(join(folder, name), 'utf8')}))
}
