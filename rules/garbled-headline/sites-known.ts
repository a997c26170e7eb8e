import names from './sites.js'

/** How surely a name is a site's: `ordinary` is a word of the language too. */
export type Standing = 'sure' | 'ordinary'

let known: Map<string, Standing> | undefined

/** What is compared of a site's name: its letters and figures in lower case. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The same without an article. */
function siteKey(name: string): string {
  return keyOf(name.replace(/^the\s+/i, ''))
}

/** How a name stands in the list of sites; `undefined` when it does not. An article more or less makes no other site. */
export function knownSite(name: string): Standing | undefined {
  if (known === undefined) {
    known = new Map()
    for (const line of names.split('\n'))
      if (line !== '' && !line.startsWith('#')) {
        const ordinary = line.startsWith('~')
        known.set(keyOf(line), ordinary ? 'ordinary' : 'sure')
      }
  }
  return known.get(keyOf(name)) ?? known.get(siteKey(name)) ?? known.get(`the${keyOf(name)}`)
}

const SCHEME = /^(?:https?:\/\/)?(?:www\d?\.)?/i
const HOST = /^[\w-]+(?:\.[\w-]+)+/

/** Public bodies are quoted in headlines by the name that their sites have ("… - OSCE"). */
const PUBLIC = /\.(?:gov|mil|int|edu|gob|gouv)(?:\.\w\w)?$/i

/** Letters of a host's label that a longer name may end in: "thelastharbour.example" for "Vessby's Last Harbour". */
const LONG_KEY = 12
/** The least length of a name that the name of a section may follow: "bbc", "cnn". */
const SHORT_KEY = 3

/**
 * Whether a name is the source's: `source` is a site's name ("Fox News", "freedom-daily") or its address
 * ("http://eaglerising.com"), a name may have a section behind it ("CNN Politics").
 */
export function isOfSource(name: string, source: string | undefined, isSection: (word: string) => boolean): boolean {
  if (source === undefined || source.trim() === '') return false
  const plain = source.trim().replace(SCHEME, '')
  const host = HOST.exec(plain)?.[0]
  const key = siteKey(name)
  if (key === '') return false
  if (host === undefined) return fits(siteKey(source))
  if (PUBLIC.test(host)) return false
  const labels = host.split('.').slice(0, -1)
  const label = labels.reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return [siteKey(host), siteKey(label), siteKey(label).replace(/^the/, '')].some(fits)

  function fits(of: string): boolean {
    if (of === key) return true
    if (host !== undefined && of.length >= LONG_KEY && key.endsWith(of)) return true
    if (of.length < SHORT_KEY || !key.startsWith(of)) return false
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
    let head = ''
    for (let at = 0; at < words.length; at++) {
      head += siteKey(words[at] as string)
      if (head === of) return words.slice(at + 1).every(isSection)
    }
    return false
  }
}
