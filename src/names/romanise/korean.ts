/**
 * Korean names: family names in all their spellings, given names of one or two syllables.
 */
import {likenessOf} from '../correspond.js'

const LINES = `
kim gim
lee yi rhee ri li rhie reeh
park pak bak bahk
choi choe chwe
jung chung jeong cheong joung chong
kang gang
cho jo joh
yoon yun youn
jang chang
lim im rim yim
han
shin sin
seo suh so
kwon gwon kweon
hwang
ahn an
song
ryu yoo yu ryoo you lyu
hong
moon mun
roh no noh ro
son sohn
bae pae bai
paik baek paek baik
heo hur huh ho
nam
shim sim
ha hah
jeon chun chon jun
woo u wu
koo ku gu goo
min
na ra rah
ban pan
kwak gwak
cha
bang pang
pyo
hyun hyeon hyon
byun byeon pyon
yang
kong gong
do doh
eom um
won
joo ju chu
ki gi kee
oh o
wang
thae tae
choe
`

const FAMILIES = new Map<string, Set<number>>()
for (const [at, line] of LINES.trim().split('\n').entries()) {
  for (const form of line.split(' ')) {
    const known = FAMILIES.get(form)
    if (known) known.add(at)
    else FAMILIES.set(form, new Set([at]))
  }
}

const SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|sh|[gkntdrlmbpsjh])?(?:yeo|you|yae|woo|wae|wee|yoo|eui|eo|eu|ae|ai|oo|ou|ee|ui|oe|oi|ya|ye|yo|yu|wa|we|wi|wo|ah|oh|uh|[aeiou])(?:ng|ck|[nmlkgpbtr](?![aeiouy]))?'
const SOUND = new RegExp(`^(?:${SYLLABLE}){1,2}$`)

export const isKoreanFamily = (word: string): boolean => FAMILIES.has(word)
export const isKoreanGiven = (word: string): boolean => SOUND.test(word)

export function sharesKoreanFamily(a: string, b: string): boolean {
  const other = FAMILIES.get(b)
  if (other) for (const one of FAMILIES.get(a) ?? []) if (other.has(one)) return true
  return a === b
}

/** 'same', 'unsure' or 'different' for two given names without spaces and hyphens. */
export function likenKoreanGiven(a: string, b: string): 'same' | 'unsure' | 'different' {
  if (a === b) return 'same'
  const likeness = likenessOf(a, b, ['Korean'])
  if (!likeness || likeness.slip) return 'different'
  return likeness.doubts ? 'unsure' : 'same'
}
