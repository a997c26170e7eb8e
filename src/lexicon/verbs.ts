import {hashWord} from '../kernels/fold.js'

/** `base` urge, `3s` urges, `past` urged (preterite and participle), `ing` urging, `v` all of them. */
export type VerbForm = 'base' | '3s' | 'past' | 'ing' | 'v'
export const VERB_FORMS: readonly VerbForm[] = ['base', '3s', 'past', 'ing', 'v']

/** `lemma:preterite,participle`; where the two are one, it is written once. */
const IRREGULAR = `
arise:arose,arisen awake:awoke,awoken be:was,were,been bear:bore,borne beat:beat,beaten become:became,become begin:began,begun bend:bent bind:bound
bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred bring:brought build:built burn:burned,burnt burst:burst buy:bought cast:cast
catch:caught choose:chose,chosen cling:clung come:came,come cost:cost creep:crept cut:cut deal:dealt dig:dug do:did,done draw:drew,drawn
dream:dreamed,dreamt drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown
forbid:forbade,forbidden forecast:forecast foresee:foresaw,foreseen forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got,gotten
give:gave,given go:went,gone grow:grew,grown hang:hung,hanged have:had hear:heard hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept know:knew,known
lay:laid lead:led learn:learned,learnt leave:left lend:lent let:let lie:lay,lain light:lit,lighted lose:lost make:made mean:meant meet:met
mislead:misled mistake:mistook,mistaken overcome:overcame,overcome overthrow:overthrew,overthrown pay:paid put:put quit:quit read:read ride:rode,ridden
ring:rang,rung rise:rose,risen run:ran,run say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken shed:shed shine:shone
shoot:shot show:showed,shown shrink:shrank,shrunk shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid speak:spoke,spoken speed:sped
spend:spent spin:spun split:split spread:spread spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck strike:struck,stricken strive:strove,striven
swear:swore,sworn sweep:swept swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown
undergo:underwent,undergone understand:understood undertake:undertook,undertaken uphold:upheld wake:woke,woken wear:wore,worn weep:wept win:won
withdraw:withdrew,withdrawn withstand:withstood write:wrote,written`

const irregular = new Map(
  IRREGULAR.trim()
    .split(/\s+/)
    .map((line) => line.split(':') as [string, string])
    .map(([lemma, past]) => [lemma, past.split(',')]),
)

const SPECIAL: Readonly<Record<string, Partial<Record<VerbForm, readonly string[]>>>> = {
  be: {base: ['be'], '3s': ['is', 'are', 'am'], ing: ['being']},
  have: {'3s': ['has']},
}

/** The last consonant is doubled behind one stressed vowel: "stopped", "permitted", but "visited". */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|admit|commit|permit|submit|occur|refer|prefer|confer|regret|compel|expel|begin|forget|upset|equip|omit|transmit|deter)$/

/** Words of a lemma in one of its forms, in lower case. */
export function verbForms(lemma: string, form: VerbForm): readonly string[] {
  if (form === 'v') return [...new Set(VERB_FORMS.flatMap((one) => (one === 'v' ? [] : verbForms(lemma, one))))]
  const special = SPECIAL[lemma]?.[form]
  if (special !== undefined) return special
  if (form === 'base') return [lemma]
  if (form === '3s') return [/(?:[sxz]|[cs]h|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, '$1ie').concat('s')]
  const stem = DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma
  if (form === 'ing') return [/ie$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : `${/[^eoy]e$/.test(stem) ? stem.slice(0, -1) : stem}ing`]
  return irregular.get(lemma) ?? [/e$/.test(stem) ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, '$1i')}ed`]
}

/** Preterites and participles that do not end in "-ed", asked by word hash. */
export const irregularPasts: ReadonlySet<number> = new Set(
  [...irregular].flatMap(([lemma, pasts]) =>
    pasts.filter((past) => past !== lemma && !/^(?:lay|found|left|saw|lit|read)$/.test(past)).map((past) => hashWord(past)),
  ),
)
