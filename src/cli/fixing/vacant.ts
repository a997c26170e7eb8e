import {stat} from 'node:fs/promises'
import {Failure} from '../problems.js'

/**
 * Throws a `Failure` where a file that the run is to make is there already, with something in it.
 * @param called its option that names it, and who is never written over: `a ledger is`
 * @param isBare whether what is in it is worth nothing
 */
export async function checkVacant(
  name: string,
  file: string,
  called: {readonly option: string; readonly who: string},
  isBare: (size: number) => Promise<boolean> = async () => false,
): Promise<void> {
  const {option, who} = called
  const there = await stat(file).catch(() => undefined)
  if (there?.isDirectory() === true) throw new Failure(name, 'is a folder, not a file', `name a file with ${option}`)
  if (there !== undefined && there.size > 0 && !(await isBare(there.size)))
    throw new Failure(
      name,
      `there is a file with content already, and ${who} never written over`,
      `name another with ${option}, or move this one away`,
    )
}
