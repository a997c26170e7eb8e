import {relative, resolve} from 'node:path'
import {configure, settingsFor} from '../config/desk.js'
import {jsonText} from '../report/commands.js'
import {slashed} from './inputs/inputs.js'
import {type CommonFlags, ruleIds, withFlags} from './options.js'
import type {Session} from './session.js'
import {setUp} from './setup.js'

/** `copydesk lint --print-config FILE`: what holds for a file, after overrides and options, as JSON. */
export async function printConfig(path: string, given: CommonFlags, session: Session): Promise<number> {
  const {flags, loaded} = await setUp(given, session)
  const config = withFlags(given, loaded.config)
  const place = {path: slashed(relative(loaded.folder, resolve(session.io.cwd, path)))}
  const {presets, rules: wishes, style, tables} = settingsFor(config, place)
  const {rules} = configure(config, ruleIds(given.rule))(place)
  const {$schema: _, overrides, preset: __, rules: ___, style: ____, boilerplate, phrases, plugins, fields, ...rest} = config
  const {textField, titleField, idField, sourceField, failOn, profile, decisions, authority} = flags
  const settled = {
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
    people: authority === false ? false : (authority ?? []),
    profile: profile ?? null,
    decisions: decisions ?? null,
    failOn,
  }
  await session.out.write(`${jsonText(settled, 2)}\n`)
  return 0
}
