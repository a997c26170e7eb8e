import {type DamageKind, wherever} from './damage.js'

const kind = (name: string, candidates: DamageKind['candidates']): DamageKind => ({rule: 'html-residue', name, candidates})

/** Markup put into right text, escaped once or twice. */
export const htmlResidue: readonly DamageKind[] = [
  kind(
    'quotation mark as entity',
    wherever(/"/g, () => ({text: '&quot;'})),
  ),
  kind(
    'apostrophe as entity',
    wherever(/(?<=\p{L})'(?=\p{L})/gu, () => ({text: '&#039;'})),
  ),
  kind(
    'escaped twice',
    wherever(/"/g, () => ({text: '&amp;quot;'})),
  ),
  kind(
    'space as entity',
    wherever(/(?<=\p{Ll}{3}) (?=\p{Ll}{3})/gu, () => ({text: '&nbsp;'})),
  ),
  kind(
    'letter as entity',
    wherever(/[éñöü]/gu, ([text]) => ({text: `&#${text.charCodeAt(0)};`})),
  ),
  kind(
    'strong around a word',
    wherever(/(?<= )\p{Ll}{4,}(?= )/gu, ([text]) => ({text: `<strong>${text}</strong>`})),
  ),
  kind(
    'escaped tags around a word',
    wherever(/(?<= )\p{Ll}{4,}(?= )/gu, ([text]) => ({text: `&lt;em&gt;${text}&lt;/em&gt;`})),
  ),
  kind(
    'paragraph tag at a line',
    wherever(/(?<=\n)(?=\p{Lu}\p{Ll})/gu, () => ({text: '<p>'})),
  ),
  kind(
    'comment',
    wherever(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => ({text: ' <!-- more --> '})),
  ),
]
