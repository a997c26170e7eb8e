/** How a variant stands to the person's name; see `Variant`. */
export const VARIANT_TYPES = ['misspelling', 'romanisation', 'confusion', 'former-name', 'not-this-person'] as const
export type VariantType = (typeof VARIANT_TYPES)[number]

/** Which part of a name stands first in running English text. */
export type NameOrder = 'given-first' | 'family-first'

/** An office that a person holds or held. */
export interface Office {
  /** In lower case and in its commonest English form: "foreign minister", "secretary of state". */
  readonly title: string
  /** Short English name of the country ("China", "United States"), or of the organisation ("United Nations"). */
  readonly country?: string
  /** First and last year, where they are known. */
  readonly from?: number
  readonly to?: number
}

/**
 * Another form of a name.
 * - `misspelling`: nobody bears it ("Zelenksy"); it may always be put right.
 * - `romanisation`: another spelling that is right ("Zelenskyy"); a matter of house style.
 * - `confusion`: others bear it ("Chen Gang" for Qin Gang); it needs proof that this person is meant.
 * - `former-name`: the person's own, from another time.
 * - `not-this-person`: near in spelling, somebody else ("Wang Ye" beside Wang Yi).
 */
export interface Variant {
  /** The whole name, or one word where only the family name is written so. */
  readonly form: string
  readonly type: VariantType
  readonly source: string
}

/** One public figure. */
export interface AuthorityPerson {
  /** The canonical form, as running text writes it in full. */
  readonly name: string
  /** The part that stands for the person at later mentions; absent for those of one name. */
  readonly family?: string
  readonly given?: string
  readonly order: NameOrder
  readonly offices: readonly Office[]
  readonly variants: readonly Variant[]
  readonly source: string
}
