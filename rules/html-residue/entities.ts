import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {CP1252} from '../../src/kernels/codepages.js'

const AMP = '(?:amp;|#0*38;|#x0*26;)*'
/** An entity with its semicolon, escaped any number of times. */
export const ENTITY = new RegExp(`&${AMP}(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});`, 'y')
// What browsers decode without a semicolon, and the marks that writers of feeds cut off most; never before "=", which is an address.
export const OPEN = new RegExp(
  `&${AMP}(?:#\\d{2,5}(?!\\d)|(?:nbsp|quot|amp|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|eacute|apos)(?![a-z0-9=])|(?:nbsp)(?=[A-Z]))`,
  'y',
)
/** An entity that a tokenizer or a translator has taken apart: `& quot;`, `&amp ;`, `& # 39 ;`. */
export const APART =
  /& ?(?:amp ?; ?)?(?:# ?(?:34|38|39|160|8211|8212|8216|8217|8220|8221|8230)|quot|amp|apos|nbsp|lt|gt|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip) ?;/y

/** What an entity stands for, read until nothing is escaped any more; `undefined` where it stands for nothing. */
export function decodeEntity(source: string): string | undefined {
  const name = source
    .replace(/\s/g, '')
    .replace(/^&(?:(?:amp|#0*38|#x0*26);?)*(?=[#a-zA-Z])/i, '')
    .replace(/;$/, '')
  if (name === '') return '&'
  if (name[0] !== '#') {
    const known = decodeNamedCharacterReference(name)
    return known === false ? undefined : known
  }
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  // Browsers read 128 to 159 as cp1252: `&#146;` is an apostrophe.
  if (point >= 0x80 && point < 0xa0) return CP1252[point - 0x80]
  if (!(point === 9 || point === 10 || (point >= 32 && point <= 0x10ffff)) || point === 127 || (point >= 0xd800 && point < 0xe000))
    return undefined
  return String.fromCodePoint(point)
}
