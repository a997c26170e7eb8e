/** An office or a body that a country lacks. */
export interface Lack {
  /** What it has in its place, as running text writes it in lower case; absent where nothing answers to it. */
  readonly has?: string
  /** What is known, for the reader: a sentence. */
  readonly says: string
  /**
   * Used loosely by right texts ("the French defence secretary"), or had at another time: said at info, unless the
   * article itself gives the same person the right office.
   */
  readonly loose: boolean
}

const table = new Map<string, Map<string, Lack>>()

function lack(countries: string, office: string, has: string | undefined, says: (country: string) => string, loose = false): void {
  for (const country of countries.split(',').map((name) => name.trim())) {
    const offices = table.get(country) ?? new Map<string, Lack>()
    table.set(country, offices)
    offices.set(office, {...(has === undefined ? {} : {has}), says: says(country), loose})
  }
}

const US = 'United States'
const american = (has: string) => (): string => `The United States has no ministers; its office is called ${has}.`
lack(US, 'foreign minister', 'secretary of state', american('secretary of state'))
lack(US, 'foreign secretary', 'secretary of state', american('secretary of state'))
lack(US, 'defense minister', 'defense secretary', american('secretary of defense'))
lack(US, 'finance minister', 'treasury secretary', american('secretary of the treasury'))
lack(US, 'justice minister', 'attorney general', american('attorney general'))
lack(US, 'trade minister', undefined, american('secretary of commerce, or trade representative'))
lack(US, 'commerce minister', 'commerce secretary', american('secretary of commerce'))
lack(US, 'energy minister', 'energy secretary', american('secretary of energy'))
lack(US, 'agriculture minister', 'agriculture secretary', american('secretary of agriculture'))
lack(US, 'health minister', 'health secretary', american('secretary of health and human services'))
lack(US, 'education minister', 'education secretary', american('secretary of education'))
lack(US, 'homeland security minister', 'homeland security secretary', american('secretary of homeland security'))
lack(US, 'labor minister', 'labor secretary', american('secretary of labor'))
lack(US, 'transport minister', 'transportation secretary', american('secretary of transportation'))
lack(US, 'transportation minister', 'transportation secretary', american('secretary of transportation'))
lack(US, 'economy minister', undefined, american('secretary of the treasury, or of commerce'))
lack(
  US,
  'interior minister',
  undefined,
  () =>
    'The United States has no ministers; its interior secretary runs the public lands, and homeland security has a secretary of its own.',
)
lack(US, 'home secretary', undefined, () => 'The United States has a secretary of homeland security, and no home secretary.')
lack(US, 'prime minister', undefined, () => 'The United States has a president and no prime minister.')
const department = (has: string) => (): string => `The United States has departments and no ministries; its own is the ${has}.`
lack(US, 'foreign ministry', 'State Department', department('State Department'))
lack(US, 'defense ministry', 'Defense Department', department('Defense Department'))
lack(US, 'finance ministry', 'Treasury Department', department('Treasury Department'))
lack(US, 'justice ministry', 'Justice Department', department('Justice Department'))
lack(US, 'interior ministry', undefined, department('Interior Department, which runs the public lands, or Homeland Security'))
lack(US, 'trade ministry', 'Commerce Department', department('Commerce Department'))
lack(US, 'commerce ministry', 'Commerce Department', department('Commerce Department'))
lack(US, 'energy ministry', 'Energy Department', department('Energy Department'))

const foreign = (country: string): string => `${country} has a foreign minister and no secretary of state.`
// Left out are those with junior ministers or state secretaries of that name: most of Europe, Britain, Canada, Indonesia, Malaysia.
lack(
  'China, North Korea, South Korea, Israel, Iran, Turkey, Saudi Arabia, Egypt, Pakistan, Syria, Iraq, Lebanon, Jordan, Australia, New Zealand, Taiwan, Russia, Qatar',
  'secretary of state',
  'foreign minister',
  foreign,
)
// Germany had a foreign secretary of the Empire; India, Pakistan, Bangladesh, Nepal, Sri Lanka and the Philippines have one.
lack(
  'China, North Korea, South Korea, Israel, Iran, Turkey, Saudi Arabia, Egypt, Japan, Russia, Ukraine, France, Italy, Spain, Poland',
  'foreign secretary',
  'foreign minister',
  (country) => `${country} has a foreign minister and no foreign secretary.`,
  true,
)
lack(
  'China, Israel, Iran, Turkey, Russia, Ukraine, France, Italy, Germany, Spain, Poland, Japan, India, South Korea, Canada, Australia',
  'defense secretary',
  'defense minister',
  (country) => `${country} has a defense minister and no secretary of defense.`,
  true,
)
const body = (country: string): string => `${country} has a foreign ministry; the State Department is American.`
lack(
  'China, North Korea, South Korea, Israel, Iran, Turkey, Saudi Arabia, Egypt, Syria, Iraq, Russia, Ukraine, France, Japan, Qatar',
  'state department',
  'Foreign Ministry',
  body,
)
lack('United Kingdom', 'state department', 'Foreign Office', () => 'Britain has a Foreign Office; the State Department is American.')

const head = (country: string): string => `${country} has a president who heads the government, and no prime minister.`
lack(
  'Mexico, Argentina, Chile, Colombia, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Dominican Republic',
  'prime minister',
  'president',
  head,
)
lack('Switzerland', 'prime minister', 'president', () => 'Switzerland has a president of the Confederation and no prime minister.')
lack('Germany, Austria', 'prime minister', 'chancellor', (country) => `${country} has a chancellor and no prime minister.`)
lack('Brazil, Indonesia, Philippines, Nigeria, Ghana, Cyprus', 'prime minister', 'president', head, true)

// "canciller", "chanceler": the foreign minister.
const canciller = (country: string): string =>
  `${country} has no chancellor; in Spanish and Portuguese the word for one is that for a foreign minister.`
lack(
  'Mexico, Argentina, Chile, Colombia, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Guatemala, Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Dominican Republic, Cuba, Peru, Brazil',
  'chancellor',
  'foreign minister',
  canciller,
)
lack(
  'Spain, Russia, China, Iran, Turkey, Israel, Ukraine, Italy, France, Japan',
  'chancellor',
  'foreign minister',
  (country) => `${country} has no chancellor.`,
  true,
)

// Turkey, Kenya and South Africa are left out of those before, since they had prime ministers until 2018, 2013 and 1984.
// A company, a club and a league have presidents of every nation: said at info.
lack(
  'United Kingdom, Spain, Canada, Australia, New Zealand, Denmark, Sweden, Norway, Netherlands, Belgium, Japan, Jordan, Morocco, Saudi Arabia, Kuwait, Thailand, Malaysia, Cambodia',
  'president',
  'prime minister',
  (country) => `${country} has a monarch and a prime minister, and no president.`,
  true,
)
lack('NATO', 'president', 'secretary general', () => 'NATO has a secretary general and no president.', true)
lack('NATO, United Nations', 'general secretary', 'secretary general', (name) => `${name} has a secretary general.`, true)

/** What a country lacks by this name, if it is known to lack it. */
export function lackOf(country: string, office: string): Lack | undefined {
  return table.get(country)?.get(office)
}
