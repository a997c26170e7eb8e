import {type DamageKind, wherever} from './damage.js'

/** Straight marks and apostrophes curled by what stands before them. */
export function curled(text: string): string {
  return text
    .replace(/(^|[\s([—])"(?=\S)/gm, '$1“')
    .replaceAll('"', '”')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** The same words without a line end. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

const kind = (name: string, pattern: RegExp, side: 'opening' | 'closing', prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'unbalanced-quotes',
  name,
  // The other mark of the quotation is what shows the loss, wherever the lost one stood.
  candidates: wherever(pattern, ([whole]) => ({text: side === 'opening' ? whole.slice(1) : whole.slice(0, -1)})),
  ...(prepare === undefined ? {} : {prepare}),
})

const CURLY = /“[^“”\n]{8,300}”/g
const STRAIGHT = /(?<=^|[ (])"[^"\n]{8,300}"(?=[ .,;]|$)/gm
const SPOKEN = /“[^“”\n]{8,300},”(?= (?:he|she|\p{Lu}\p{L}+) sa(?:id|ys)\b)/gu

/** A quotation that loses one of its marks. */
export const unbalancedQuotes: readonly DamageKind[] = [
  kind('closing mark taken out', CURLY, 'closing', curled),
  kind('closing mark taken out before the speaker', SPOKEN, 'closing', curled),
  kind('opening mark taken out', CURLY, 'opening', curled),
  kind('straight closing mark taken out', STRAIGHT, 'closing'),
  kind('straight opening mark taken out', STRAIGHT, 'opening'),
  kind('closing mark taken out of flat text', CURLY, 'closing', (text) => flat(curled(text))),
  kind('closing mark taken out before the speaker, in flat text', SPOKEN, 'closing', (text) => flat(curled(text))),
  kind('opening mark taken out of flat text', CURLY, 'opening', (text) => flat(curled(text))),
]
