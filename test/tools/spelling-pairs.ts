/** The words that British and American English spell differently, found by rules of spelling and checked against both dictionaries. */

/** What the British form has, and what stands there in the American one. */
const RULES: ReadonlyArray<readonly [RegExp, string]> = [
  [/is(?=e|ing|ation|able|e[drs]|m$)/g, 'iz'],
  [/ys(?=e|ing|able)/g, 'yz'],
  [/our/g, 'or'],
  [/ou/g, 'o'],
  [/re(?=$|s$|d$)/g, 'er'],
  [/ring$/g, 'ering'],
  [/ence/g, 'ense'],
  [/ll/g, 'l'],
  [/l(?=$|s$|ment|ful)/g, 'll'],
  [/ae/g, 'e'],
  [/oe/g, 'e'],
  [/ttis/g, 'tis'],
  [/ettor/g, 'etor'],
]

/** Pairs that no rule makes. */
const IRREGULAR = `grey gray, greys grays, greyer grayer, greyed grayed, greying graying, greyish grayish, greyness grayness, ageing aging,
  plough plow, ploughs plows, ploughed plowed, ploughing plowing, ploughshare plowshare, ploughshares plowshares, snowplough snowplow, snowploughs snowplows,
  moustache mustache, moustaches mustaches, moustachioed mustachioed, pyjamas pajamas, pyjama pajama, cosy cozy, cosier cozier, cosiest coziest, cosily cozily,
  cosiness coziness, aluminium aluminum, jewellery jewelry, artefact artifact, artefacts artifacts, 
  manoeuvre maneuver, manoeuvres maneuvers, manoeuvred maneuvered, manoeuvring maneuvering, manoeuvrings maneuverings, manoeuvrable maneuverable,
  manoeuvrability maneuverability, outmanoeuvre outmaneuver, outmanoeuvred outmaneuvered, sceptic skeptic, sceptics skeptics, sceptical skeptical,
  sceptically skeptically, scepticism skepticism, mollusc mollusk, molluscs mollusks, chequebook checkbook, chequebooks checkbooks,
  marvelled marveled, marvelling marveling,
  foetus fetus, foetuses fetuses, foetal fetal, haemorrhagic hemorrhagic, civilisational civilizational`

/**
 * British forms whose American form has other senses in British English too, and the one American form of that kind: "programme"
 * is "program" to an American, while a program may be a computer's to both.
 */
export const oneWay: readonly string[] = `programme>program programmes>programs metre>meter metres>meters tyre>tire tyres>tires cheque>check
  cheques>checks storey>story storeys>stories kerb>curb kerbs>curbs licence>license licences>licenses practise>practice practises>practices
  practised>practiced practising>practicing draught>draft judgement>judgment judgements>judgments judgemental>judgmental
  enquiry>inquiry enquiries>inquiries enquire>inquire enquires>inquires enquired>inquired enquiring>inquiring
  benefitted>benefited benefitting>benefiting focussed>focused focussing>focusing focusses>focuses encyclopaedia>encyclopedia encyclopaedias>encyclopedias gaol>jail
  yoghurt>yogurt yoghurts>yogurts discolouration>discoloration colouration>coloration analyzes>analyses
  aeroplane>airplane aeroplanes>airplanes sulphur>sulfur sulphurous>sulfurous sulphuric>sulfuric sulphate>sulfate sulphates>sulfates
  sulphide>sulfide sulphides>sulfides`.split(/\s+/)

/** Forms that a rule pairs and that are no pair, or are written so in both varieties too: "costumire", Latin plurals. */
const NO_PAIRS = new Set(
  `costumire costumires mantoes novenae trabeculae snowshoed coloureds aeon aeons defenced defencing sepulchring centred matres fayre cardiae patinae oecus honouree honourees manilla prised prises prising prise`.split(
    ' ',
  ),
)

/** Verbs in -ise that neither dictionary has, up to their s; newspapers make them faster than dictionaries. */
const VERBS =
  `weaponi nucleari denucleari radicali deradicali evangeli demoni delegitimi incentivi disincentivi raciali sexuali desexuali carboni
  decarboni corporati strategi mischaracteri traumati retraumati reindustriali deindustriali renationali denationali regionali relativi
  instrumentali fetishi deprioriti reprioriti coloniali decoloni recoloni materiali demateriali remateriali functionali rituali digiti
  demoneti laici publici politici depolitici repolitici militari demilitari remilitari stabili destabili legali normali criminali
  decriminali recriminali centrali decentrali organi reorgani disorgani moderni professionali deprofessionali institutionali
  deinstitutionali commerciali financiali securiti desecuriti balkani finlandi dehumani rehumani personali depersonali globali deglobali
  liberali deliberali privati reprivati collectivi decollectivi capitali recapitali undercapitali mobili demobili remobili immobili
  essentiali problemati pathologi medicali tribali victimi revictimi scandali sensationali triviali banali marginali stigmati destigmati
  polari depolari lioni catastrophi christiani seculari optimi minimi maximi prioriti moneti islami commoditi`.split(/\s+/)

/** Pairs as "organi|se|ze": what both begin with, the British rest, the American rest. */
export function spellingPairs(
  words: readonly string[],
  isAmerican: (word: string) => boolean,
  isBritish: (word: string) => boolean,
): readonly string[] {
  const pairs = new Map<string, string>(IRREGULAR.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string]))
  for (const word of words) {
    if (!/^[a-z]{4,}$/.test(word) || NO_PAIRS.has(word) || pairs.has(word) || isAmerican(word) || !isBritish(word)) continue
    const other = RULES.flatMap(([british, american]) =>
      [...word.matchAll(british)].map((at) => word.slice(0, at.index) + american + word.slice(at.index + at[0].length)),
    ).find((form) => isAmerican(form) && !isBritish(form))
    if (other !== undefined) pairs.set(word, other)
  }
  const stems = [...pairs.keys()].flatMap((word) => /^(\w{3,}i)s(?:e|ation|ing)$/.exec(word)?.[1] ?? [])
  for (const stem of new Set([...VERBS, ...stems]))
    for (const ending of ['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation']) {
      const word = `${stem}s${ending}`
      if (!isAmerican(word) && !pairs.has(word) && !NO_PAIRS.has(word)) pairs.set(word, `${stem}z${ending}`)
    }
  pairs.set('centred', 'centered')
  return [...pairs].map(([british, american]) => {
    let at = 0
    while (british[at] === american[at]) at++
    return `${british.slice(0, at)}|${british.slice(at)}|${american.slice(at)}`
  })
}
