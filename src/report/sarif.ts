import type * as Sarif from 'sarif'
import type {Finding} from '../rule/finding.js'
import type {AnyRule, Severity} from '../rule/rule.js'
import type {Lines} from '../view/lines.js'
import type {Range} from '../view/view.js'
import {jsonText} from './commands.js'
import {type Accepted, type ArticleReport, fieldName, linesOf, nameOf, type Reporter} from './report.js'
import {visible} from './visible.js'

export interface SarifOptions {
  readonly version: string
  /** The rules that run, hosted plugins among them. */
  readonly rules: readonly AnyRule[]
  /** The folder in which relative paths lie, as a `file:` URL that ends in a slash. */
  readonly root: string
  /** What a rule's page says of it in Markdown, by the rule's id. */
  readonly pages?: ReadonlyMap<string, string>
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const SITE = 'https://www.npmjs.com/package/copydesk'
const LEVEL: Readonly<Record<Severity, Sarif.Result.level>> = {error: 'error', warning: 'warning', info: 'note'}
/** The name of the folder in which relative paths lie, as tools know it. */
const BASE = '%SRCROOT%'

/** SARIF 2.1.0 for code scanning: one run, one result a line, written as they come. */
export function sarif(options: SarifOptions): Reporter {
  const {rules, root} = options
  const indices = new Map(rules.map(({id}, index) => [id, index]))
  let gap = '\n'
  return {
    begin() {
      const driver: Sarif.ToolComponent = {
        name: 'copydesk',
        version: options.version,
        semanticVersion: options.version,
        informationUri: SITE,
        rules: rules.map((rule) => descriptor(rule, options)),
      }
      const run: Omit<Sarif.Run, 'results' | 'invocations'> = {
        tool: {driver},
        originalUriBaseIds: {[BASE]: {uri: root}},
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        defaultEncoding: 'utf-8',
      }
      return `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[${jsonText(run).slice(0, -1)},"results":[`
    },
    article(report) {
      const lines = linesOf(report)
      const all: Array<{finding: Finding; accepted?: Accepted}> = [
        ...report.findings.map((finding) => ({finding})),
        ...(report.accepted ?? []).map((accepted) => ({finding: accepted.finding, accepted})),
      ]
      let out = ''
      for (const {finding, accepted} of all) {
        const index = indices.get(finding.rule)
        const result: Sarif.Result = {
          ruleId: finding.rule,
          ...(index === undefined ? {} : {ruleIndex: index}),
          ...resultOf(finding, lines(finding.field), report, root),
          ...(accepted === undefined ? {} : suppressed(accepted)),
        }
        out += gap + jsonText(result)
        gap = ',\n'
      }
      return out
    },
    end(_totals, problems = []) {
      const invocation: Sarif.Invocation = {
        executionSuccessful: problems.length === 0,
        ...(problems.length === 0
          ? {}
          : {toolExecutionNotifications: problems.map((text) => ({level: 'error' as const, message: {text: message(text)}}))}),
      }
      return `\n],"invocations":[${jsonText(invocation)}]}]}\n`
    },
  }
}

function descriptor({id, summary, severity, preset, fixes}: AnyRule, {version, pages}: SarifOptions): Sarif.ReportingDescriptor {
  const page = pages?.get(id)
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: summary},
    ...(page === undefined
      ? {help: {text: summary}}
      : {help: {text: page, markdown: page}, helpUri: `https://unpkg.com/copydesk@${version}/rules/${id}/rule.md`}),
    defaultConfiguration: {level: LEVEL[severity]},
    properties: {preset, ...(fixes === undefined ? {} : {tier: fixes.tier, kinds: fixes.kinds})},
  }
}

function resultOf(finding: Finding, lines: Lines, report: ArticleReport, root: string): Omit<Sarif.Result, 'ruleId'> {
  const {severity, reason, note, fix, fingerprint, evidence = [], field} = finding
  const artifactLocation = locationOf(report.path, root)
  const isFile = report.line === undefined
  const source = report.sources[field] ?? ''
  const place = lines.point(finding.start)
  const said = [reason, ...(note === undefined ? [] : [note]), ...evidence.map(({kind, text}) => `${kind}: ${text}`)]
  return {
    level: LEVEL[severity],
    message: {text: message(said.join('\n'))},
    locations: [
      {
        physicalLocation: {artifactLocation, region: isFile ? regionOf(finding, lines, source) : {startLine: report.line as number}},
        ...(isFile ? {} : {logicalLocations: [memberOf(finding, report)]}),
      },
    ],
    partialFingerprints: {'copydesk/v1': fingerprint},
    ...(evidence.length === 0
      ? {}
      : {
          relatedLocations: evidence.map(({kind, text, article}, id) => ({
            id,
            message: {text: message(`${kind}: ${text}`)},
            ...(article === undefined ? {} : {logicalLocations: [{name: article}]}),
          })),
        }),
    ...(fix !== undefined && isFile && !touchesMark(fix.edits, source)
      ? {
          fixes: [
            {
              description: {text: message(fix.tier === 'safe' ? fix.title : `Unsafe: ${fix.title}`)},
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(edit, lines, source),
                    ...(edit.text === '' ? {} : {insertedContent: {text: edit.text}}),
                  })),
                },
              ],
              properties: {tier: fix.tier, kind: fix.kind},
            },
          ],
        }
      : {}),
    properties: {
      field,
      // Offsets in a record count in its string, of which the file has an escaped form, so they are no region of the file.
      ...(isFile ? {} : {line: place.line, column: place.column, offset: finding.start, length: finding.end - finding.start}),
      ...(fix === undefined || isFile
        ? {}
        : {fix: {tier: fix.tier, kind: fix.kind, title: fix.title, edits: fix.edits.map(({start, end, text}) => ({start, end, text}))}}),
    },
  }
}

function memberOf({field}: Finding, report: ArticleReport): Sarif.LogicalLocation {
  const name = fieldName(report, field)
  return {name, fullyQualifiedName: `${report.id ?? nameOf(report)}/${name}`, kind: 'property'}
}

function suppressed({by, reason}: Accepted): Pick<Sarif.Result, 'suppressions'> {
  const justification = by === 'baseline' ? 'In the baseline' : reason
  return {suppressions: [{kind: 'external', status: 'accepted', ...(justification === undefined ? {} : {justification})}]}
}

/** A byte order mark is no part of the text that SARIF counts in. */
const MARK = '\ufeff'

function touchesMark(edits: readonly Range[], source: string): boolean {
  return source.startsWith(MARK) && edits[0]?.start === 0
}

function regionOf({start, end}: Range, lines: Lines, source: string): Sarif.Region {
  const shift = source.startsWith(MARK) ? 1 : 0
  const from = lines.point(Math.max(start, shift))
  const to = lines.point(Math.max(end, shift))
  const column = (point: {line: number; column: number}): number => point.column - (point.line === 1 ? shift : 0)
  return {
    startLine: from.line,
    startColumn: column(from),
    endLine: to.line,
    endColumn: column(to),
    charOffset: from.offset - shift,
    charLength: to.offset - from.offset,
  }
}

/** A path as a URI: relative to the root, or absolute for what lies outside it. */
function locationOf(path: string, root: string): Sarif.ArtifactLocation {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? ''
  const encoded = drive + path.slice(drive.length).split('/').map(encodeURIComponent).join('/')
  if (drive !== '') return {uri: `file:///${encoded}`}
  return /^(?:\/|\.\.(?:\/|$))/.test(encoded) ? {uri: new URL(encoded, root).href} : {uri: encoded, uriBaseId: BASE}
}

/** A message in which nothing of an article is a link. */
function message(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('](', '] (')
}
