/**
 * What a newsroom's style guide prescribes. What is absent is not prescribed: then a rule of style
 * goes by the majority of the article, or is silent.
 */
export interface HouseStyle {
  /** The variety whose spelling is used: "organize, center" or "organise, centre". */
  readonly spelling?: 'en-US' | 'en-GB' | undefined
  /** Comma and full stop before the closing mark (US), or before it only where they belong to the words quoted (UK). */
  readonly quotePunctuation?: 'inside' | 'logical' | undefined
  /** The marks of a quotation; those of a quotation in it are the others. */
  readonly quoteMarks?: 'double' | 'single' | undefined
  /** “Typographic” or "typewriter" marks. */
  readonly quoteShape?: 'curly' | 'straight' | undefined
  /** The comma before the "and" of a list: "one, two, and three". */
  readonly serialComma?: 'always' | 'never' | undefined
  /** Titles of office that stand for a person, without a name: "the secretary of state", "the Secretary of State". */
  readonly titleCase?: 'lower' | 'upper' | undefined
  /** What parts paragraphs: an empty line, or the end of a line alone. */
  readonly paragraphs?: 'blank-line' | 'line' | undefined
}

/** What each setting may be. */
export const STYLE_CHOICES = {
  spelling: ['en-US', 'en-GB'],
  quotePunctuation: ['inside', 'logical'],
  quoteMarks: ['double', 'single'],
  quoteShape: ['curly', 'straight'],
  serialComma: ['always', 'never'],
  titleCase: ['lower', 'upper'],
  paragraphs: ['blank-line', 'line'],
} as const satisfies {readonly [Setting in keyof HouseStyle]-?: readonly NonNullable<HouseStyle[Setting]>[]}

/**
 * A style with what follows from its spelling: American style guides agree on the stop before the closing mark and on
 * small letters for titles away from a name (not on the serial comma); British ones on neither.
 */
export function completed(style: HouseStyle): HouseStyle {
  if (style.spelling !== 'en-US') return style
  return {...style, quotePunctuation: style.quotePunctuation ?? 'inside', titleCase: style.titleCase ?? 'lower'}
}

/** The style of nobody: nothing is prescribed. */
export const NO_STYLE: HouseStyle = Object.freeze({})
