/**
 * copydesk for unified: a parser of news text, each rule as a retext plugin, and all of them at once.
 */
export {
  type CopydeskData,
  type CopydeskMessage,
  type CopydeskOptions,
  copydeskPreset,
  type RuleOptions,
  type RulePlugin,
  retextCopydesk,
  toPlugin,
} from './adapter.js'
export {type HostedPlugin, hostPlugin} from './host.js'
export {retextNews} from './parser.js'
export * from './plugins.js'
