/**
 * `npm run rule:new <id>`: makes a room that passes its tests, and registers it. The room finds the
 * placeholder word "lorem", doubled or not; its author replaces that piece by piece.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const id = process.argv[2] ?? ''
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  console.error('rule:new: give the room a name in small letters and hyphens that names the defect, as in "npm run rule:new stray-commas"')
  process.exit(2)
}
const room = fileURLToPath(new URL(`../../rules/${id}/`, import.meta.url))
if (existsSync(room)) {
  console.error(`rule:new: rules/${id} exists already; choose another name or work on that room`)
  process.exit(2)
}

const rule = `import type {Facts} from '../../src/facts/facts.js'
import type {Rule} from '../../src/rule/rule.js'

/** What \`find\` hands to \`say\` and \`fix\`: the place, and whatever they need to know of it. */
interface State {
  readonly start: number
  readonly end: number
}

/** Says where. Read facts (tokens, sentences, blocks, quotations, zones), never a tree; offsets are UTF-16 code units. */
function* find({text}: Facts): Generator<State> {
  for (const match of text.matchAll(/\\blorem\\b/g)) yield {start: match.index, end: match.index + match[0].length}
}

const rule: Rule<State> = {
  id: '${id}',
  summary: 'A placeholder word ("lorem")',
  rank: 'words',
  reads: [],
  fixes: {tier: 'unsafe', kinds: ['repair']},
  severity: 'warning',
  preset: 'recommended',
  inQuotations: false,
  inForeign: false,
  find,
  say: () => ({reason: 'A placeholder word was left in the text'}),
  fix: ({start, end}) => ({tier: 'unsafe', kind: 'repair', title: 'Write "ipsum"', edits: [{start, end, text: 'ipsum'}]}),
}

export default rule
`

const page = `# ${id}

A placeholder word ("lorem").

## Why

What damages articles in this way, and what a reader loses by it.

## Examples

### The placeholder in a sentence (made up)

\`\`\`bad unsafe
The ferry sails at ⟦lorem⟧ from the old port.
\`\`\`

\`\`\`fixed
The ferry sails at ipsum from the old port.
\`\`\`

## Near misses

### A word that contains it (made up)

\`\`\`silent
The floremont is a street in the old port.
\`\`\`

## Fix safety

Why the fix is right wherever it is offered, or why it is not safe.

## Known misses

### The placeholder in capitals (made up)

\`\`\`missed
The ferry sails at LOREM.
\`\`\`

## Sources

What was read to write the rule, and how much of it.
`

mkdirSync(room, {recursive: true})
writeFileSync(`${room}rule.ts`, rule)
writeFileSync(`${room}rule.md`, page)
execFileSync('npx', ['tsx', fileURLToPath(new URL('generate.ts', import.meta.url))], {stdio: 'inherit'})
console.log(`rules/${id}: rule.ts and rule.md are made and registered.
  npm run rule ${id}              runs the examples of rule.md
  npm run rule:try ${id} FILES    shows what it finds in real text
  npm run label ${id}             records your verdicts on a sample of its hits`)
