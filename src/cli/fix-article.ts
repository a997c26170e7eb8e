import {readArticle} from './article.js'
import {Draft} from './draft.js'
import type {Job} from './fix.js'
import type {Input} from './inputs.js'

/** Cleans an input that is one article. */
export async function fixArticle(input: Input, job: Job): Promise<void> {
  const {session, ledger} = job
  const article = await readArticle(input, session.io.stdin)
  const done = job.clean(article, input, input.path)
  const {file, name} = job.target(input)
  if (job.writes) {
    const draft = input.file === undefined ? undefined : new Draft(name, file, input.file)
    if (done.ledger !== undefined) {
      await job.guard(input)
      await ledger?.append(file, done.ledger)
      await draft?.put(Buffer.from(done.article.text))
    }
    if (draft === undefined) await session.out.write(done.article.text)
    else await draft.commit()
  }
  await job.tell(article, done, {path: name})
}
