/**
 * Measures the quality of the rules on the shared corpora and writes test/quality/report.json.
 *
 *   npm run quality                       all tables, and the report
 *   npm run quality -- --rule ID …        some rules only; writes no report
 *   npm run quality -- --list LIST        the places behind a number: wrong, unlabelled (clean text, above info), lost;
 *                                         of damage put into right texts: missed, partly, harmed
 *   npm run quality -- --check            is the committed report fresh and free of wrong safe fixes? needs no corpora
 */
import {parseArgs} from 'node:util'
import {inject, injectionTexts, scoresOf} from '../quality/injection.js'
import {type Label, type LabelFiles, readLabels, strayLabels} from '../quality/labels.js'
import {fieldKey, measure} from '../quality/measure.js'
import {LISTS, type List, listOutcomes, listPlaces} from '../quality/places.js'
import {checkReport, judgeHits, makeReport, REPORT, writeReport, wrongSafe} from '../quality/report.js'
import {alarmsTable, groupWords, hitsTable, injectionTable, labelsTable, precisionTable, wordsTable} from '../quality/tables.js'
import {type Built, loadBuilt} from './built.js'
import {corporaFolder, readSet, roomIds, setNames} from './corpora.js'
import {qualityDigest} from './digest.js'

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}

async function main(): Promise<void> {
  const {values} = parseArgs({options: {check: {type: 'boolean'}, rule: {type: 'string', multiple: true}, list: {type: 'string'}}})
  const labels = readLabels(new Set(roomIds()))
  if (values.check === true) {
    const problems = checkReport(qualityDigest(), labels)
    if (problems.length === 0) console.log(`${REPORT} is fresh, and no safe fix is labelled wrong`)
    return fail(problems)
  }
  if (values.list !== undefined && !LISTS.includes(values.list as List)) return fail([`--list takes ${LISTS.join(', ')}`])
  const built = await loadBuilt()
  const all = built.rules.catalogue.rules.map((rule) => rule.id)
  const strange = values.rule?.find((id) => !all.includes(id))
  if (strange !== undefined) return fail([`there is no rule "${strange}"; did you mean "${built.rules.catalogue.nearest(strange)}"?`])
  const rules = all.filter((id) => values.rule?.includes(id) ?? true)
  fail(labels.problems)
  const list = values.list as List | undefined
  if (list === 'missed' || list === 'partly' || list === 'harmed')
    return print(listOutcomes(inject(injectionTexts(), new Set(rules), built), list))
  const folder = corporaFolder()
  if (folder === undefined) return withoutCorpora(rules, labels, built)
  withCorpora(folder, rules, labels, built, list, values.rule === undefined)
}

function withCorpora(
  folder: string,
  rules: readonly string[],
  labels: LabelFiles,
  built: Built,
  list: List | undefined,
  whole: boolean,
): void {
  const measured = measure(folder, setNames(folder), new Set(rules), built)
  const stray = strayLabels(labels, (label) =>
    measured.words.has(label.set) ? measured.lengths.get(fieldKey(label)) : Number.POSITIVE_INFINITY,
  )
  fail(stray)
  const judged = judgeHits(measured, labels, rules)
  if (list !== undefined) {
    print(listPlaces(judged, list, textFinder(folder)))
    return
  }
  const enabled = new Set(built.rules.catalogue.recommended().map((rule) => rule.id))
  const scores = scoresOf(inject(injectionTexts(), new Set(rules), built))
  const report = makeReport(qualityDigest(), measured, judged, enabled, scores)
  section('The corpora', wordsTable(report))
  section(`Findings per 10,000 words, above info and info (words: ${groupWords(measured)})`, hitsTable(report, measured))
  section(
    'Findings per 10,000 words by fix, and how many of n labelled ones are right (unsure counts against; "at least": one-sided 95 % bound)',
    precisionTable(report, measured, judged),
  )
  section('Findings above info in clean text; false alarms are those that are wrong or not labelled', alarmsTable(report))
  section('Labels', labelsTable(report))
  section('Damage put into right texts', injectionTable(scores))
  if (whole && labels.problems.length + stray.length === 0) {
    writeReport(report)
    console.log(`${REPORT} is written.`)
  } else console.log(`${REPORT} is not written: ${whole ? 'labels are malformed' : 'not all rules were measured'}.`)
  fail(wrongSafe(report))
}

/** What can be done without the corpora: the report's own check, and damage put into the right texts of the repository. */
function withoutCorpora(rules: readonly string[], labels: LabelFiles, built: Built): void {
  console.log('The shared corpora are absent (../shared/data, or COPYDESK_CORPORA): only what needs none is measured.\n')
  section('Damage put into the right texts of fixtures/corpus', injectionTable(scoresOf(inject(injectionTexts(), new Set(rules), built))))
  for (const problem of checkReport(qualityDigest(), {...labels, problems: []})) console.log(`note: ${problem}`)
}

function textFinder(folder: string): (label: Label) => string | undefined {
  const read = new Map<string, ReturnType<typeof readSet>>()
  return ({set, article, field}) => {
    const articles = read.get(set) ?? readSet(folder, set)
    read.set(set, articles)
    return articles.find((one) => one.id === article)?.[field]
  }
}

function section(title: string, body: string): void {
  console.log(`${title}\n\n${body}\n`)
}

function print(places: readonly string[]): void {
  for (const place of places) console.log(place)
  console.log(`${places.length} places`)
}

await main()
