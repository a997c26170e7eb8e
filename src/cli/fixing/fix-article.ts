import {readArticle} from '../inputs/article.js'
import type {Input} from '../inputs/inputs.js'
import type {Job} from './job.js'

/** Cleans an input that is one article. */
export async function fixArticle(input: Input, job: Job): Promise<void> {
  const {session, run} = job
  const article = await readArticle(input, session)
  const done = job.clean(article, input, {path: input.path})
  const {file, name} = run.target(input)
  if (job.writes) {
    const draft = run.draft(input)
    if (done.ledger !== undefined) {
      await job.guard(input)
      await run.ledger?.append(file, done.ledger)
      await draft?.put(Buffer.from(done.article.text))
    }
    if (draft === undefined) await session.out.write(Buffer.from(done.article.text))
    // A run that goes on takes over what was told when the file was ready.
    await job.tell(article, done, {path: name})
    if (draft !== undefined) await run.commit(draft, input, {rows: 0, rejects: 0})
  } else await job.tell(article, done, {path: name})
}
