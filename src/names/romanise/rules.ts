/**
 * Letters that stand for one another where names are written in Latin letters.
 */

/** The script or usage that a correspondence comes from. */
export type Origin = 'Cyrillic' | 'Arabic' | 'marks' | 'spelling' | 'Japanese' | 'Korean'

export interface Correspondence {
  readonly a: string
  readonly b: string
  readonly origin: Origin
  /** 0 where one name is meant, 1 where two names may be. */
  readonly doubt: 0 | 1
  readonly place: 'any' | 'start' | 'end' | 'inside'
}

/** Lines of `place letters letters …`, all of a line standing for one another. */
function read(origin: Origin, doubt: 0 | 1, lines: string): Correspondence[] {
  const rules: Correspondence[] = []
  for (const line of lines.trim().split('\n')) {
    const [place, ...forms] = line.trim().split(/\s+/) as [Correspondence['place'], ...string[]]
    const letters = forms.map((form) => (form === '-' ? '' : form))
    for (const [at, a] of letters.entries()) for (const b of letters.slice(at + 1)) rules.push({a, b, origin, doubt, place})
  }
  return rules
}

/** Zelensky, Zelenskyy, Zelenskiy; Yeltsin, Eltsin, Jelzin; Gorbachev, Gorbachov, Gorbatschow; Chruschtschow. */
const CYRILLIC = read(
  'Cyrillic',
  0,
  `
any ye e je ie
any yo e jo io
any yo o
any yu iu ju u
any ya ia ja iya a
any y i j
any y iy yi yy ii ij iyi
any i iy ii yi ij ji iyi
any ey ei ej
any ay ai aj
any oy oi oj
any ui uy uj
any zh j z sch sj
any zh dj dzh j
any kh h ch
any x kh
any ks x
any ch tch tsch cz tj tsj c
any sh sch sz s
any shch sch schtsch sc szcz
any ts tz z c cz
any v w f
end v ff f w
any u ou oe
any chev chov
any shev shov
any zhev zhov
any ck k
any ss s
any nn n
any ll l
any dm dim
any ius yus
any sk sc
any ch tsj
any ov of
any aya aia aja
any iya ia ja
any iu yo
any dzh j
any a aa
any vic vich
`,
)

/** One letter of Cyrillic is "h" from Ukrainian and "g" from Russian: Honcharenko, Goncharenko; Serhiiv, Sergiev. */
const CYRILLIC_TONGUES = read(
  'Cyrillic',
  1,
  `
any h g
end iiv iev yev ev
end iv ev ov
`,
)

/** Hussein, Husayn; Qaddafi, Gaddafi; Haniya, Haniyeh; Khamenei, Khamenei; Nasrallah, Nasrollah. */
const ARABIC = read(
  'Arabic',
  0,
  `
any k q kh
any q g gh
any k g kh
any allah ollah ullah alla ulla olla
any kh h
any gh g
any dh d
any dd dh
any dh z th
any th t
any th s
any c k
any j dj
any j g
any j c
any sh ch s
any ch j
any w v ou
any w u
any f ph
any ou u oo o
any ee i ie
any ei ai ay ey aye
any ai a e
any ay a e
any i y iy yy
any iya ia iyya iyah iyeh ieh iyyah ya
any aw au ow ou
any aw ew
any aou au aw
any a aa
any i e
any a e
any u o
any ae a
any ae ai
any aee ai aei ayi
any ae aye
any ui uwi
any ah a eh e
end ah a eh e
any bb b
any dd d
any ff f
any jj j
any kk k
any ll l
any mm m
any nn n
any rr r
any ss s
any tt t
any yy y
any zz z
any i yi
any ulla ollah ullah
any eddin uddin aldin
any iyev iev
any ahm ahma
any hm hem
any ham hm
any mm m
any kr kir kar
any hr her
`,
)

/** Jürgen, Juergen, Jurgen; Djuričič, Djuricic. */
const MARKS = read(
  'marks',
  0,
  `
any oe o
any ue u
any ae a
any aa a
any ss sz
`,
)

/** Two of one letter and a single one, everywhere. */
const SPELLING = read(
  'spelling',
  1,
  `
any c k
any ck k c
any cks x
any ph f
any y i
any ie y
end ie y ey i
end - e
end e -
any th t
any ei ie
any w v
any kh k
any sh sch
any ch tch
any tz ts
any j y
any z s
any ks x
any ee ea
any eu yu
any ai ay
any ei ey
any gh g
any mc mac
any son sen
any sson son
any tt t
any ll l
any ss s
any nn n
any rr r
any mm m
any ff f
any pp p
any bb b
any dd d
any gg g
any zz z
any cc c
any kk k
start i j
start ge je
start gi ji
inside h -
end h -
`,
)

const JAPANESE = read(
  'Japanese',
  0,
  `
any ou o oh oo
any uu u
any ye e
any yuu yu
`,
)

/** Kim Jong Un, Kim Jong-eun; Moon Jae-in, Mun Jae In; McCune-Reischauer, the Revised Romanisation and usage. */
const KOREAN = [
  ...read(
    'Korean',
    0,
    `
any eo o
any eo u
any eu u
any yeo you yu yo
any yeo ye
any yo you
any oo u ou
any woo u wu
any ee i
any ui ee hui hee i
any hui hee hi
any uk ook
any ae ai ay
any wo weo
any wee wi ui
any g k
any d t
any b p
any j ch
any r l
any sh s
any oh o
any ah a
any uh eo u
any ng ngg
any n nn
any yeon yun youn
any kyu gyu
any hyun hyeon hyon
any hye hae
any ei e
any y i
`,
  ),
  ...read('Korean', 1, 'any u o'),
]

export const RULES: Readonly<Record<Origin, readonly Correspondence[]>> = {
  Cyrillic: [...CYRILLIC, ...CYRILLIC_TONGUES],
  Arabic: ARABIC,
  marks: MARKS,
  spelling: SPELLING,
  Japanese: JAPANESE,
  Korean: KOREAN,
}
