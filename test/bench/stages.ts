/** How fast each stage is by itself, beside a loop that does nothing but look at every character. */
import {Buffer} from 'node:buffer'
import type {Facts} from '../../src/facts/facts.js'
import type {Range} from '../../src/view/view.js'
import {type Built, importBuilt} from '../tools/built.js'
import type {Sample} from './texts.js'
import {medianTime, speed} from './time.js'

export interface Stage {
  readonly name: string
  readonly speed: number
  /** How many times the loop's time it takes. */
  readonly ratio: number
}

/** The limit: every code unit of every text, added up so that the loop cannot be dropped. */
export function charCodePass(texts: readonly string[]): number {
  let sum = 0
  for (const text of texts) {
    const length = text.length
    for (let at = 0; at < length; at++) sum = (sum + text.charCodeAt(at)) | 0
  }
  return sum
}

/** Times all stages. Each fact is computed from given tokens and blocks, each rule from given facts, so that nothing counts twice. */
export async function timeStages({articles, bytes}: Sample, {desk, rules, facts, view, tokens}: Built): Promise<Stage[]> {
  const [decode, layout, sentences, quotations, zones, language] = await Promise.all([
    importBuilt<typeof import('../../src/view/decode.js')>('src/view/decode.js'),
    importBuilt<typeof import('../../src/facts/layout.js')>('src/facts/layout.js'),
    importBuilt<typeof import('../../src/facts/sentences.js')>('src/facts/sentences.js'),
    importBuilt<typeof import('../../src/facts/quotations.js')>('src/facts/quotations.js'),
    importBuilt<typeof import('../../src/facts/zones.js')>('src/facts/zones.js'),
    importBuilt<typeof import('../../src/facts/language.js')>('src/facts/language.js'),
  ])
  const texts = articles.map((article) => article.text)
  const files = texts.map((text) => Buffer.from(text))
  const prepared = texts.map((text) => computeAll(new facts.Facts(view.plainView(text), 'text')))
  const limit = medianTime(() => charCodePass(texts))
  const stage = (name: string, work: () => unknown): Stage => {
    const time = medianTime(work)
    return {name, speed: speed(bytes, time), ratio: time / limit}
  }
  const each = (name: string, work: (one: Facts) => unknown): Stage =>
    stage(name, () => {
      for (const one of prepared) work(one)
    })
  return [
    {name: 'charCodeAt loop', speed: speed(bytes, limit), ratio: 1},
    stage('decode UTF-8', () => {
      for (const file of files) decode.decodeUtf8(file)
    }),
    each('tokens', (one) => tokens.tokenize(one.text)),
    each('fact: layout', (one) => layout.judgeLayout(one.text, one.tokens)),
    each('fact: blocks', (one) => layout.partBlocks(one.tokens, one.layout === 'hard-wrapped')),
    each('fact: sentences', (one) => sentences.partSentences(one.text, one.tokens, one.blocks)),
    each('fact: quotations', (one) => quotations.findQuotations(one.text, one.tokens, one.blocks)),
    each('fact: zones', (one) => zones.findZones(one.text, one.tokens, one.blocks, 'text')),
    each('fact: languages', (one) => language.judgeLanguages(one.text, one.tokens, one.blocks)),
    ...rules.catalogue.rules.map((rule) =>
      each(`rule: ${rule.id}`, (one) => {
        let found = 0
        for (const state of rule.find(one) as Iterable<Range>) found += state.start
        return found
      }),
    ),
    stage('lint, whole', () => {
      for (const article of articles) desk.lint(article)
    }),
    stage('normalize, whole', () => {
      for (const article of articles) desk.normalize(article)
    }),
  ]
}

/** Asks for every fact, so that all are there. */
export function computeAll(facts: Facts): Facts {
  void [facts.tokens, facts.layout, facts.blocks, facts.sentences, facts.quotations, facts.zones, facts.languages]
  return facts
}
