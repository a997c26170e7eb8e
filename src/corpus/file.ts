import {nothing, type Observations, parts} from './observations.js'

/** Version of the file as a whole; a part has its own. */
const PROFILE_VERSION = 1

/** How the first line of every profile begins. */
const PROFILE_HEAD = '{"profile":'

/** A profile that cannot be read, with what is wrong with it. */
export class ProfileProblem extends Error {
  override readonly name = 'ProfileProblem'
}

/**
 * Observations as the text of a profile file: a line that says what it is, then a line of JSON for each
 * part. Equal observations give equal bytes.
 * @example
 * ```ts
 * import {formatProfile, nothing, parseProfile} from 'copydesk'
 *
 * const file = formatProfile(nothing())
 * formatProfile(parseProfile(file)) === file // true
 * ```
 */
export function formatProfile(observations: Observations): string {
  const lines = [`${PROFILE_HEAD}${PROFILE_VERSION},"parts":${JSON.stringify(parts.map(({name}) => name))}}`]
  for (const part of parts) {
    const data = part.format(observations[part.name as keyof Observations])
    lines.push(JSON.stringify({part: part.name, version: part.version, ...data}))
  }
  return `${lines.join('\n')}\n`
}

/**
 * Reads the text of a profile file.
 * @throws ProfileProblem where it is none, or one of another version
 * @example
 * ```ts
 * import {decide, formatProfile, observe, parseProfile} from 'copydesk'
 *
 * const file = formatProfile(observe({id: 'a1', text: 'The ferry sails at noon.'}))
 * decide(parseProfile(file)).articles // 1
 * ```
 */
export function parseProfile(text: string): Observations {
  const [head, ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const header = parsed(head ?? '')
  if (typeof header?.profile !== 'number') throw new ProfileProblem('is no profile of copydesk')
  if (header.profile !== PROFILE_VERSION)
    throw new ProfileProblem(`is a profile of version ${header.profile}, and this copydesk reads version ${PROFILE_VERSION}`)
  const observations: Record<string, unknown> = {...nothing()}
  const missing = new Set(parts.map(({name}) => name))
  for (const line of lines) {
    const data = parsed(line)
    const part = parts.find(({name}) => name === data?.part)
    if (data === undefined || part === undefined || !missing.delete(part.name))
      throw new ProfileProblem('is broken: a line is no part of a profile')
    if (data.version !== part.version)
      throw new ProfileProblem(`holds ${part.name} of version ${String(data.version)}, and this copydesk reads version ${part.version}`)
    try {
      observations[part.name] = part.parse(data)
    } catch (error) {
      if (error instanceof RangeError) throw new ProfileProblem(`is broken: ${error.message}`)
      throw error
    }
  }
  if (missing.size > 0) throw new ProfileProblem(`is broken: ${[...missing].join(', ')} missing`)
  return observations as unknown as Observations
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
