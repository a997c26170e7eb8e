import {type DamageKind, wherever} from './damage.js'

/** Keeps the capitals of the office that a match had. */
function like(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) : text
}

const US = /(?<![-–/]|\b(?:and|or) )\b(?<country>US|U\.S\.|American|America[’']s|United States[’']) (?:former |deputy )?/u.source

/** Offices as other languages call them. */
export const titleMismatch: readonly DamageKind[] = [
  {
    rule: 'title-mismatch',
    name: 'secretary of state made foreign minister',
    candidates: wherever(new RegExp(`${US}(?<office>[Ss]ecretary of [Ss]tate)\\b(?! [Ff]or\\b)`, 'gu'), ({0: whole, groups}) => {
      const {office = ''} = groups as {office: string}
      return {text: whole.replace(office, like(office, 'foreign minister'))}
    }),
  },
  {
    rule: 'title-mismatch',
    name: 'defense secretary made defense minister',
    candidates: wherever(new RegExp(`${US}(?<office>[Dd]efen[cs]e [Ss]ecretary)\\b`, 'gu'), ({0: whole, groups}) => {
      const {office = ''} = groups as {office: string}
      return {text: whole.replace(office, like(office, 'defense minister'))}
    }),
  },
  {
    rule: 'title-mismatch',
    name: 'State Department made foreign ministry',
    candidates: wherever(new RegExp(`${US}State Department\\b`, 'gu'), ({0: whole}) => ({
      text: whole.replace('State Department', 'Foreign Ministry'),
    })),
  },
  {
    rule: 'title-mismatch',
    name: 'German chancellor made prime minister',
    candidates: wherever(/(?<=\bGerman )[Cc]hancellor\b/gu, ([office]) => ({text: like(office, 'prime minister')})),
  },
  {
    rule: 'title-mismatch',
    name: 'foreign minister made secretary of state',
    candidates: wherever(/(?<=\b(?:Chinese|Russian|Israeli|Iranian|Turkish|Lebanese) )[Ff]oreign [Mm]inister\b/gu, ([office]) => ({
      text: like(office, 'secretary of state').replace(' Of ', ' of '),
    })),
  },
]
