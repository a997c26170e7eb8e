// Made by "npm run generate" from the rooms in rules/.
import repeatedWords from '../../rules/repeated-words/rule.js'
import {type RulePlugin, toPlugin} from './adapter.js'

export const retextRepeatedWords: RulePlugin = toPlugin(repeatedWords)
