/**
 * Writes src/lexicon/authority.data.ts: the public figures of src/lexicon/authority/*.yml as one string of JSON.
 * Fails with all problems of all files, where there are any. Runs before each build; the file is never committed.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {authorityFiles, readAuthority} from './authority.js'
import {root} from './corpora.js'

const {people, problems} = readAuthority(authorityFiles())
if (problems.length > 0) {
  console.error(`${problems.join('\n')}\n${problems.length} problems in the name authority`)
  process.exit(1)
}
const json = JSON.stringify(people).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
writeFileSync(
  join(root, 'src/lexicon/authority.data.ts'),
  `// Made by "npm run words" from src/lexicon/authority/*.yml. ${people.length} people.\nexport const AUTHORITY: string =\n  '${json}'\n`,
)
console.log(`${people.length} public figures`)
