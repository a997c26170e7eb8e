/**
 * Parts of the world by the adjective that newspapers of other languages call a country by ("the Asian country"), with
 * the countries that they stand for in the news: `adjectives|short English names`.
 */
const REGIONS = `
Asian|Afghanistan,Bangladesh,Cambodia,China,India,Indonesia,Japan,Kazakhstan,Malaysia,Mongolia,Myanmar,Nepal,North Korea,Pakistan,Philippines,Singapore,South Korea,Sri Lanka,Taiwan,Thailand,Vietnam
Eurasian|Russia,Turkey
European|Austria,Belgium,Bulgaria,Croatia,Czech Republic,Denmark,Finland,France,Germany,Greece,Hungary,Ireland,Italy,Netherlands,Norway,Poland,Portugal,Romania,Serbia,Slovakia,Slovenia,Spain,Sweden,Switzerland,Ukraine,United Kingdom
African|Algeria,Angola,Cameroon,DR Congo,Egypt,Ethiopia,Ghana,Kenya,Libya,Mali,Morocco,Mozambique,Niger,Nigeria,Rwanda,Senegal,Somalia,South Africa,Sudan,Tanzania,Tunisia,Uganda,Zambia,Zimbabwe
North American|United States
American|United States
Latin American,South American|Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Paraguay,Peru,Uruguay,Venezuela,Mexico,Cuba,Nicaragua,Guatemala,Honduras
Arab|Egypt,Iraq,Jordan,Kuwait,Lebanon,Libya,Morocco,Oman,Qatar,Saudi Arabia,Syria,Tunisia,United Arab Emirates,Yemen
Iberian|Portugal,Spain
Persian|Iran
Slavic|Poland,Russia,Ukraine,Belarus,Serbia`

const byAdjective = new Map<string, readonly string[]>()
for (const line of REGIONS.trim().split('\n')) {
  const [adjectives = '', countries = ''] = line.split('|')
  for (const adjective of adjectives.split(',')) byAdjective.set(adjective.toLowerCase(), countries.split(','))
}

/** Countries that the adjective of a part of the world may stand for; none where it is not known. */
export function countriesOf(adjective: string): readonly string[] {
  return byAdjective.get(adjective.toLowerCase()) ?? []
}
