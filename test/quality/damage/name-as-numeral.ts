import {type DamageKind, wherever} from './damage.js'

const SENTENCES =
  'The talks went on until noon.\nUNCLEAR IF HOLM, XI TO MEET\nHolm hopes to see President Xi Lintao. Later Xi Lintao spoke of both.'

/** An article that names a person whose surname is a numeral: put behind the last paragraph, and garbled there. */
const named = (text: string): string => `${text.trimEnd()}\n${SENTENCES}`

/** A surname read as a numeral in a crosshead and in running text. */
export const nameAsNumeral: readonly DamageKind[] = [
  {
    rule: 'name-as-numeral',
    name: 'in a line of capitals',
    most: 1,
    prepare: named,
    candidates: wherever(/XI TO MEET$/gm, () => ({text: 'Eleventh to Meet', seen: {start: 0, end: 8}})),
  },
  {
    rule: 'name-as-numeral',
    name: 'before the given name',
    most: 1,
    prepare: named,
    candidates: wherever(/(?<=Later )Xi(?= Lintao)/g, () => ({text: 'Eleventh'})),
  },
]
