import {resolve} from 'node:path'
import {desksOf, settingsFor} from '../config/desk.js'
import {jsonText} from '../report/commands.js'
import {pathFrom} from './inputs/paths.js'
import {type CommonFlags, ruleIds} from './options.js'
import type {Session} from './session.js'
import {setUp} from './setup.js'

/** `copydesk lint --print-config FILE`: what holds for a file, after overrides and options, as JSON. */
export async function printConfig(path: string, given: CommonFlags, session: Session): Promise<number> {
  const {flags, loaded, config} = await setUp(given, session)
  const place = {path: pathFrom(loaded.folder, resolve(session.io.cwd, path))}
  const {presets, rules: wishes, style, tables} = settingsFor(config, place)
  const {rules} = desksOf(config, {only: ruleIds(given.rule)})(place)
  const {$schema: _, overrides, preset: __, rules: ___, style: ____, boilerplate, phrases, plugins, fields, ...rest} = config
  const {textField, titleField, idField, sourceField, authority} = flags
  const {profile = null, decisions = null, baseline = null, suppressions = null, failOn, maxWarnings = null} = flags
  const printed = {
    config: loaded.name ?? null,
    file: place.path,
    ...rest,
    preset: presets,
    rules: Object.fromEntries(
      rules.map(({id, severity}) => {
        const options = wishes.get(id)?.options ?? {}
        return [id, Object.keys(options).length === 0 ? severity : [severity, options]]
      }),
    ),
    style,
    lines: tables?.lines ?? {},
    phrases: tables?.phrases ?? [],
    plugins: [...(plugins ?? []), ...(given.plugin ?? [])].map((plugin) => (typeof plugin === 'string' ? plugin : plugin.name)),
    fields: {text: textField, title: titleField, id: idField, source: sourceField},
    people: authority === false ? false : [...(authority ?? []), ...(flags.people ?? [])],
    profile,
    decisions,
    baseline,
    suppressions,
    failOn,
    maxWarnings,
  }
  await session.out.write(`${jsonText(printed, 2)}\n`)
  return 0
}
