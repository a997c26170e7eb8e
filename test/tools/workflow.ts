/** Prints the commands of the workflow that the README shows, one a line, so that CI runs what people copy. */
import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const [, workflow] = /```yaml\n(# \.github\/workflows\/[\s\S]*?)```/.exec(readme) ?? []
if (workflow === undefined) throw new Error('README.md has no workflow')
const {jobs} = parse(workflow) as {jobs: Record<string, {steps: ReadonlyArray<{run?: string}>}>}
for (const {steps} of Object.values(jobs)) for (const {run} of steps) if (run !== undefined) console.log(run)
