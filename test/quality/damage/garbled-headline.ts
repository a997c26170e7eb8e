import {type DamageKind, wherever} from './damage.js'

/** A headline on the first line, above a line of running text. */
const HEADLINE = /^(?<line>\p{Lu}[^\n|.!?]{15,90}[\p{L}\p{N}])(?=\n+\p{Lu}[^\n]{100,})/gu

const behind = (added: string) =>
  wherever(HEADLINE, ({0: line}) => ({text: line + added, seen: {start: line.length, end: (line + added).length}}))

/** What sites and scrapers do to headlines. */
export const garbledHeadline: readonly DamageKind[] = [
  {rule: 'garbled-headline', name: 'site behind a bar', most: 1, candidates: behind(' | CNN Politics')},
  {rule: 'garbled-headline', name: 'site behind a dash', most: 1, candidates: behind(' - BBC News')},
  {rule: 'garbled-headline', name: 'section and site', most: 1, candidates: behind(' | World news | The Guardian')},
  {rule: 'garbled-headline', name: 'unknown paper', most: 1, candidates: behind(' | Vessby Herald')},
  {rule: 'garbled-headline', name: 'cut', most: 1, candidates: behind(' and')},
]
