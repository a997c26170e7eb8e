import type {Damage, DamageKind} from './damage.js'

/** Furniture put into a right text: lines of their own at the head, at the end and between paragraphs, and run into the text. */
export function furnitureKinds(rule: string, forms: ReadonlyArray<readonly string[]>, inline: readonly string[]): readonly DamageKind[] {
  const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
    rule,
    name,
    most: 1,
    candidates,
    ...(prepare === undefined ? {} : {prepare}),
  })
  const at = (places: (text: string) => number[], before: string, after: string, within: string) => (text: string) =>
    forms.flatMap((form) => places(text).map((place) => put(place, before + form.join(within) + after, before.length, after.length)))
  const end = (text: string): number[] => [text.trimEnd().length]
  const afterFirst = (text: string): number[] => {
    const first = text.indexOf('\n')
    return first < 0 ? [] : [first]
  }
  return [
    kind('lines at the end', at(end, '\n', '', '\n')),
    kind('paragraphs at the end', at(end, '\n\n', '', '\n\n')),
    kind('lines below the headline', at(afterFirst, '\n', '', '\n')),
    kind('lines between paragraphs', at(matches(/(?<=\.)\n(?=\p{Lu})/gu), '\n', '', '\n')),
    kind('at the end of flat text', at(end, ' ', '', ' '), flat),
    kind(
      'inside flat text',
      (text) =>
        matches(/(?<=\p{Ll}{2}\.) (?=\p{Lu}\p{Ll}+ )/gu)(text).flatMap((place) => inline.map((call) => put(place, ` ${call}`, 1, 0))),
      flat,
    ),
  ]
}

function matches(pattern: RegExp): (text: string) => number[] {
  return (text) => [...text.matchAll(pattern)].map(({index}) => index)
}

function put(at: number, text: string, before: number, after: number): Damage {
  return {start: at, end: at, text, seen: {start: before, end: text.length - after}}
}

const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
