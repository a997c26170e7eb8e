/**
 * With what sound a written word begins, where that is certain; news writes "an hour", "a union", "an MP", "an 11th".
 */

export type InitialSound = 'vowel' | 'consonant'

/** Letters whose names begin with a vowel sound. That of H does so only for those who say "aitch", so it is in neither list. */
const VOWEL_NAMED = /^[AEFILMNORSX]$/
const CONSONANT_NAMED = /^[BCDGJKPQTUVWYZ]$/

/** How the name of a capital letter begins ("an X-ray", "a U-turn"). */
export function soundOfLetter(letter: string): InitialSound | undefined {
  return VOWEL_NAMED.test(letter) ? 'vowel' : CONSONANT_NAMED.test(letter) ? 'consonant' : undefined
}

/** How a figure is read: 8, 11 and 18 begin with a vowel; 1864 may be a year and 1,100 eleven hundred, 0 is read in two ways. */
export function soundOfFigure(figure: string): InitialSound | undefined {
  if (/^8/.test(figure) || /^1[18](?!\d)/.test(figure)) return 'vowel'
  return /^1,?[18]\d\d(?!\d)/.test(figure) || !/^[1-9]/.test(figure) ? undefined : 'consonant'
}

const initialisms = new Set(
  `FA FAA FBI FCA FCC FCDO FCO FDA FDIC FHA FIA FMCG FPV FSA FSB FSO FTC FX IS IT LBC LBJ LCD LDP LG LGBT LGBTQ LGBTQI LLC LNG LPG LPGA LSE LSU
  MBA MBE MBS MDF MEP MFA MI5 MI6 MIT MLA MLB MLS MMA MNP MP MPG MQ MRI MRNA MSF MSNBC MSP MTA MTV MVP NBA NBC NCAA NDA NDP NFL NFT NGO NHL NHS NPR NRA
  NSA NSC NTSB NUJ NUS NWA NYPD NYU RAF RCMP RFID RMB RNA RNC RNLI RPG RSPB RSPCA RSS RTE RV SDF SDP SEC SMS SNP SOE SOS SPD SPLC SS SSD
  STD SUV XML XMPP`.split(/\s+/),
)
const acronyms = new Set(
  `FARC FEMA FIFA LASER MAGA MENA MERS NAFTA NASA NASCAR NASDAQ NATO NIMBY NORAD RADAR RAM REIT SALT SARS SEAL SEATO SETI SONAR SWAT
  UAE UAV UCLA UEFA UFO UHF UI UK UKIP UN UNESCO UNHCR UNICEF UNIFIL UPI UPS US USA USAID USB USC USDA USGS USMC USPS USSR USS UTI UV UX`.split(
    /\s+/,
  ),
)

/**
 * How a word in capitals begins: letter by letter (FBI), as a word (NATO), or, where both begin alike, either (BBC, ISIS).
 * What is often read in full ("a NY court", "a NSW farmer") or in two ways (FAQ, URL) is in neither list.
 */
export function soundOfCapitals(capitals: string): InitialSound | undefined {
  if (initialisms.has(capitals)) return 'vowel'
  if (acronyms.has(capitals)) return 'consonant'
  // "II Corps" is the second.
  if (/^I[IVX]+$/.test(capitals)) return undefined
  if (/^.\d/.test(capitals)) return soundOfLetter(capitals.charAt(0))
  if (/^[BCDGJKPQTVWYZ]/.test(capitals)) return 'consonant'
  // "an EU law", but "a EUROPEAN law"; "a ONE-way street", "a OUI".
  return /^(?:[AI]|E(?!U.|W)|O(?!NE|NCE|U))/.test(capitals) ? 'vowel' : undefined
}

/** "unit", "unique", "use", "uranium", "utility", said with a y; "unionised" has two readings and is in neither list. */
const LONG_U =
  /^(?:uni(?:t(?!al|em|er)|on(?!i[sz]ed)|f[iy]|fo|que|s(?:on|ex)|l(?:at|ev)|c|x$|v[eo]|polar|ped)|unanim|unesco$|uefa$|us(?:e|u|ing$|ab|ag)|ut(?:e[nr]|il|op|ah)|ur(?:a|e|i|o|ug)|uganda|ukr|ubiq)/
/** "unable", "uninhabited", "upper", "ugly", "usher", "urgent", "utter". */
const SHORT_U = /^u(?:n(?!i|ary|a$|o$)|ni(?:m[ap]|n|dent|ll|r)|p|mb|mp|ml|gl|lt|lc|lster|r[bcgns]|tt|tm|dd|sh|zb)/
/** Words with a silent h; "herb", "hotel" and "historic" have it by house style, and those are left alone. */
const SILENT_H = /^(?:hour(?!i)|honest|hono(?:u?r)|heir|hors$)/
/** Words whose first syllable is stressed, before which nobody writes "an". */
const SOUNDED_H =
  /^(?:hu(?:ge|ndred|sband|nt|rdle|rricane|man(?!e|it)|nger|ngry|b$)|ha(?:lf|nd|rd|ppy|rsh|sh|t(?:e|$)|ck|bit$|zard|rbou?r|ul)|he(?:alth|avy|ad|art|licopter|ll|lp|ro$|ctic)|hi(?:dden|gh|ll|nt|re|ring|t$)|ho(?:ax|me|us(?:e|ing)|spital|stage|stile|st$|t$|le|ly|liday|pe|rse|rr(?:or|ible)))/

/**
 * How an English word begins, from its spelling.
 * @param word in lower case
 */
export function soundOfWord(word: string): InitialSound | undefined {
  switch (word.charAt(0)) {
    case 'a':
    case 'i':
      return 'vowel'
    case 'e':
      return /^e[uw]/.test(word) ? 'consonant' : 'vowel'
    case 'o':
      return /^(?:one(?:$|ness|self|time|s$|['’])|once$|oner$)/.test(word)
        ? 'consonant'
        : /^(?:ou[aeiy]|oax|oise)/.test(word)
          ? undefined
          : 'vowel'
    case 'u':
      return LONG_U.test(word) ? 'consonant' : SHORT_U.test(word) ? 'vowel' : undefined
    case 'h':
      return SILENT_H.test(word) ? 'vowel' : SOUNDED_H.test(word) ? 'consonant' : undefined
    case 'y':
      return /^y[aeiou]/.test(word) ? 'consonant' : undefined
    case 'x':
      return /^xe|^xy/.test(word) ? 'consonant' : undefined
    case 'm':
      // "an mpox case", "an mRNA shot".
      return /^m[aeiouy]/.test(word) ? 'consonant' : undefined
    default:
      return /^(?!n[gk])[bcdfgjklnpqrstvwz][^aeiouy]*[aeiouy]/.test(word) ? 'consonant' : undefined
  }
}
