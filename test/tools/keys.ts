/** Answers for a labelling session: single keys of a terminal, or lines of standard input. */
import {stdin, stdout} from 'node:process'
import {createInterface} from 'node:readline/promises'
import colors from 'picocolors'
import type {LabelSession} from '../quality/session.js'

const KEYS = `${['right', 'wrong', 'unsure', 'skip', 'back', 'quit'].map((name) => `${colors.bold(name.charAt(0))}${name.slice(1)}`).join('  ')}  `

/** Asks until the session is done or ended. */
export async function readAnswers(session: LabelSession): Promise<void> {
  if (stdin.isTTY) await readKeys(session)
  else await readLines(session)
}

async function readKeys(session: LabelSession): Promise<void> {
  while (session.question !== undefined) {
    stdout.write(`\n${session.question}\n\n${KEYS}`)
    const key = await nextKey()
    stdout.write(`${key}\n`)
    const problem = session.answer(session.needsReason(key) ? `${key} ${await reason()}` : key)
    if (problem !== undefined) stdout.write(`${colors.yellow(problem)}\n`)
  }
}

async function readLines(session: LabelSession): Promise<void> {
  const lines = createInterface({input: stdin})
  const show = (): void => {
    if (session.question !== undefined) stdout.write(`\n${session.question}\n`)
  }
  show()
  for await (const line of lines) {
    const problem = session.answer(line.trim())
    if (problem === undefined) show()
    else stdout.write(`${problem}\n`)
    if (session.question === undefined) break
  }
  lines.close()
}

function nextKey(): Promise<string> {
  stdin.setRawMode(true)
  stdin.resume()
  return new Promise((resolve) => {
    stdin.once('data', (bytes: Buffer) => {
      stdin.setRawMode(false)
      stdin.pause()
      const key = bytes.toString('utf8').toLowerCase()
      // In raw mode Ctrl-C and Ctrl-D are keys; what is labelled so far is kept.
      resolve(key === '\u0003' || key === '\u0004' ? 'q' : key.replace(/[^a-z]/g, '?').slice(0, 1))
    })
  })
}

async function reason(): Promise<string> {
  const line = createInterface({input: stdin, output: stdout})
  const text = await line.question('why? ')
  line.close()
  return text.trim()
}
