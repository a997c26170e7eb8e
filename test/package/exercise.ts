/** A walk through the library, to be done in Node and elsewhere with the same result. */
import {
  type Article,
  Authority,
  builtInPeople,
  catalogue,
  clean,
  compareNames,
  decide,
  formatDecisions,
  formatProfile,
  lint,
  loadFormat,
  merge,
  normalize,
  observe,
  parseAuthority,
  parseDecisions,
  parseProfile,
  restoreField,
  survey,
} from 'copydesk'
import {hostPlugin, retextCopydesk, retextNews} from 'copydesk/retext'
import retextRepeatedWords from 'retext-repeated-words'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

const LEAD = 'PORT CALLIS – The ferry wonâ€™t sail before May, Antony Blinken told the the press.'
const SIGN_UP = 'Sign up for our morning newsletter.'
const TEXTS: Readonly<Record<'text' | 'markdown' | 'html', string>> = {
  text: `${LEAD}\n\nHe spoke of of an “hour for patience”. .\n\nThe goverment said so. 🚢 ${SIGN_UP}\n`,
  markdown: `---\ntitle: Talks of of the day\n---\n\n# Talks\n\n${LEAD}\n\nHe spoke of &amp; *of of* \`the the\` things.\n`,
  html: `<h1>Talks</h1><p>${LEAD}</p><p>A state of &amp; of of <code>the the</code> things.</p>`,
}

/** All results as JSON. */
export async function exercise(): Promise<string> {
  const out: unknown[] = []
  const articles: Article[] = []
  for (const [name, text] of Object.entries(TEXTS))
    articles.push({
      id: name,
      source: 'Vessby Herald',
      title: 'Talks of of the day | Vessby Herald',
      text,
      format: await loadFormat(name as keyof typeof TEXTS),
    })
  const people = {people: [{name: 'Elin Torvane', family: 'Torvane', given: 'Elin', variants: [], source: 'house'}]}
  const authority = new Authority(builtInPeople(), parseAuthority(people, 'people.yml').people)
  const observations = merge(await survey(articles), observe({id: 'other', text: `The pier is closed. ${SIGN_UP}`}))
  const profile = decide(parseProfile(formatProfile(observations)))
  out.push(formatProfile(observations), formatDecisions(profile.names), parseDecisions('decisions: 1\nnames: [{}]', 'names.yml'))
  const plugins = [hostPlugin({name: 'retext-repeated-words', plugin: retextRepeatedWords})]
  const rules = catalogue.preset('strict', 'house-style')
  for (const article of articles) {
    const findings = lint(article, {rules, plugins, profile, authority, style: {spelling: 'en-GB', quoteShape: 'curly'}})
    const {article: cleaned, ledger, ...rest} = normalize(article, {profile, authority, unsafe: true})
    out.push(findings, cleaned.title, cleaned.text, ledger, rest)
    const record = ledger?.fields.text
    out.push(record !== undefined && restoreField(cleaned.text, record) === article.text)
  }
  const {signal} = new AbortController()
  for await (const cleaned of clean(articles, {profile, signal})) out.push(cleaned.copydesk)
  out.push(compareNames('Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'))
  const file = await unified().use(retextNews).use(retextCopydesk).use(retextStringify).process(TEXTS.text)
  out.push(file.messages.map(String), String(file))
  return JSON.stringify(out)
}
