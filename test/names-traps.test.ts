import {describe, expect, it} from 'vitest'
import {lint, normalize} from '../src/desk.js'

const NAMES = new Set(['name-variants', 'name-order', 'merged-names'])

/** What the rules on names say of a text, and the text after all their fixes, the unsafe ones too. */
function judged(text: string): {found: string[]; fixed: string} {
  const found = lint({text}).filter(({rule}) => NAMES.has(rule))
  return {found: found.map(({actual, reason}) => `${actual}: ${reason}`), fixed: normalize({text}, {unsafe: true}).article.text}
}

/** Right texts that tempt to take two people for one, or a name for a slip. */
const traps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Chen Gang the researcher beside Qin Gang the minister': {
    'at an institute': `Foreign Minister Qin Gang met Antony Blinken on Sunday. Chen Gang, a researcher at the Institute of Harbour Studies, called the visit useful. Chen said that more talks would follow.`,
    'of an institute': `“It was a good talk,” said Chen Gang of the Institute of Harbour Studies. Chinese Foreign Minister Qin Gang met his guest on Sunday. Chen was pleased.`,
    'from an institute': `Antony Blinken met Qin Gang on Sunday. Chen Gang from the Vessby Institute said Blinken looked tired. Chen teaches history there.`,
    'a title before the name': `Researcher Chen Gang praised the visit of Antony Blinken. Qin Gang, the Chinese foreign minister, did not speak. Chen has written a book about such visits.`,
    'an article before the title': `Antony Blinken met Qin Gang on Sunday. The historian Chen Gang told reporters that Blinken had asked good questions. Chen did not stay long.`,
    'who studies, with the guest in the sentence': `Chen Gang, who studies US policy, said Blinken's visit was overdue. Foreign Minister Qin Gang met Antony Blinken on Sunday. Chen said more talks would follow.`,
    'who teaches, with the guest in the sentence': `Antony Blinken met Qin Gang on Sunday. According to Chen Gang, who teaches history in Vessby, Blinken was well prepared. Chen has met Blinken twice.`,
    'with an age': `Antony Blinken met Qin Gang on Sunday. “Blinken smiled at us,” said Chen Gang, 54. Chen had waited at the gate since noon.`,
    'a student who is named': `Antony Blinken met Qin Gang on Sunday. A student named Chen Gang asked Blinken about visas. Chen is in her second year.`,
    'a driver of the guest': `Antony Blinken met Qin Gang on Sunday. Blinken's driver Chen Gang waited outside. Chen kept the engine warm.`,
    'a deputy director': `Antony Blinken met Qin Gang on Sunday. Chen Gang, deputy director of the institute, told reporters that Blinken had been brief. Chen left at noon.`,
    'an interpreter': `Antony Blinken met Qin Gang on Sunday. Chen Gang, an interpreter, sat between Qin and Blinken. Chen took notes.`,
  },
  'the real Chen Gang alone': {
    'a businessman': `Chen Gang, chairman of the harbour bank, resigned on Friday. Chen had led the bank since 2015. Nobody knows who will follow Chen.`,
    'an athlete': `The swimmer Chen Gang won in Vessby on Sunday. Chen beat his rival by a second. It was the third win for Chen this year.`,
    'with the guest elsewhere': `Chen Gang sells bicycles in Vessby. Chen says that spring is the best time to buy. Antony Blinken passed the shop on Sunday, and Blinken waved.`,
    'with the guest in the sentence': `Chen Gang and Antony Blinken talked about bicycles at the fair in Vessby. Chen has sold bicycles for ten years. Blinken rode one.`,
    'a party secretary': `Chen Gang, the party secretary of Guangxi, received Antony Blinken. Qin Gang stood beside them. Chen spoke first.`,
    'a deputy minister': `Chinese Deputy Foreign Minister Chen Gang opened the fair. Chen thanked the town. China's deputy foreign minister, Chen Gang, then left.`,
  },
  'names one letter apart': {
    'Wang Yi and Wang Ye': `Foreign Minister Wang Yi listened to the lawmaker Wang Ye. Wang Ye smiled, and Wang Yi left. Photo: Wang Ye`,
    'Hillary Benn the teacher': `Hillary Benn, a teacher in Vessby, taught music. Benn said the pupils sang well. Hilary Benn sent a letter from London.`,
    'Stephen Miller and Stephen Millar': `Stephen Miller and Stephen Millar met at the fair. Millar laughed. Miller did not.`,
    'two rivals': `Martin Brennan won on Sunday. Brennan beat Brannan by a shot. Brennan left early, and Brennan slept well.`,
    'Karim Khan and Kareem Khan in one sentence': `Karim Khan and Kareem Khan met at the fair. Khan clapped.`,
  },
  'one family': {
    'George W. and Jeb Bush': `George W. Bush and Jeb Bush came to the fair. Bush stayed until noon. Jeb Bush sang, and George W. Bush danced.`,
    'George H.W. and George W. Bush': `George H.W. Bush lost in 1992. His son, George W. Bush, won eight years later. The older Bush wept, and the younger Bush laughed.`,
    'George Bush by his short name': `US President George Bush visited Vessby with his father, George H.W. Bush. Bush gave a speech in the harbour. Laura Bush listened.`,
    'Bill and Hillary Clinton': `Bill Clinton and Hillary Clinton danced at the fair. Clinton laughed. Chelsea Clinton took a picture, and Mrs. Clinton waved.`,
    'Emine Erdogan': `Emine Erdogan opened the fair in Vessby. Recep Tayyip Erdogan cut the ribbon. Mrs. Erdogan thanked the mayor, and Erdogan sang.`,
    'Kim Jong Il, Kim Jong Un, Kim Yo Jong': `Kim Jong Il began the parade. His son Kim Jong Un watched it for years. Kim Yo Jong stood behind him. Kim waved.`,
    'father and son al-Assad': `Hafez al-Assad ruled until 2000. His son Bashar al-Assad followed. Assad had been an eye doctor. Asma al-Assad, his wife, fell ill.`,
    'Lee Kuan Yew and Lee Hsien Loong': `Lee Kuan Yew was prime minister of Singapore for thirty years. His son Lee Hsien Loong, prime minister too, left in 2024. Lee was tired.`,
    'a nephew of the same name': `Antony Blinken's nephew, Anthony Blinken, studies law in Vessby. Both like boats. The nephew said that exams are hard.`,
    'the Kennedys by their short names': `US Attorney General Robert Kennedy advised his brother, US President John Kennedy. Robert Kennedy was the younger of the two. Ted Kennedy was younger still.`,
  },
  'others who bear the name': {
    'a priest Zelinsky': `The Rev. Paul Zelinsky blessed the boats. President Volodymyr Zelensky sent a letter. Zelinsky read it aloud, and Zelensky thanked him.`,
    'Father Zelinsky': `Father Zelinsky blessed the boats in Vessby. President Zelensky sent a letter to the town. Zelinsky read it aloud.`,
    'Robert Muller the baker': `Robert Muller, a baker in Vessby, read about the special counsel, Robert Mueller. Muller said the report was long. Mueller had worked on it for two years.`,
    'Robert Muller alone': `Robert Muller bakes bread in Vessby. Muller opens at six. His daughter, Anna Muller, drives the van.`,
    'the poet Ginsberg': `The poets Kerouac and Ginsberg met in a bar in Vessby. Ginsberg read for an hour. The crowd liked Ginsberg.`,
    'the town of Durban': `The ship sailed to Durban in May. In Durban the crew rested, and Durban officials sent fruit. Then it left Durban.`,
    'the farmer Gingerich': `Mr. Gingerich keeps cows near Vessby. Gingerich sells milk at the market. Mrs. Gingerich makes cheese.`,
    'Dr. Barret': `Dr. Barret treated the patients. Barret said they were well. Judge Amy Coney Barrett was not among them.`,
    'Mr. Emmanuel': `Mr. Emmanuel runs the bakery. Mr. Emmanuel said that flour is dear. The mayor of Chicago, Rahm Emanuel, bought a loaf.`,
    'Yang Yang': `Yang Yang won the race in Vessby. Yang thanked her coach. The coach had raced against Yang years ago.`,
    'a namesake by the same office in another country': `Singapore's Foreign Minister Chen Gang met Antony Blinken in Vessby. Chen gave a dinner. Blinken thanked Chen.`,
    'the Canadian actor Steven Harper': `The Canadian actor Steven Harper opened the fair. Harper said that he was glad. Prime Minister Stephen Harper sent a letter.`,
  },
  'one office, one after the other': {
    'Qin Gang and Wang Yi': `Foreign Minister Qin Gang left office in July. Foreign Minister Wang Yi took his place. Qin had served for half a year, and Wang had served before.`,
    'Antony Blinken and Marco Rubio': `Secretary of State Antony Blinken left in January. Secretary of State Marco Rubio followed. Blinken wished Rubio well.`,
    'two of one family name': `South Korean President Kim Young-sam left in 1998. South Korean President Kim Dae-jung followed. Kim won a prize.`,
  },
  'right all the same': {
    'another spelling of an Arabic name': `Palestinian Prime Minister Mohammed Mustafa met Iraqi Foreign Minister Fouad Hussein. Mustafa spoke first. Lebanese Prime Minister Hasan Diab listened.`,
    'a predecessor of the same family name': `US President Andrew Johnson took the oath in 1865. Johnson was from Tennessee. US Defense Secretary Thomas Gates served a century later.`,
    'house style': `Volodymyr Zelenskiy spoke. Zelenskiy left at noon. Recep Tayyip Erdoğan stayed, and Erdoğan sang.`,
  },
  'two names side by side': {
    'a pair before a noun': `Joe Biden and Benjamin Netanyahu spoke on Sunday. Biden said no, Netanyahu yes. A Biden Netanyahu call followed, and the Biden Netanyahu quarrel went on.`,
    'a caption': `Angela Merkel and Emmanuel Macron met in Vessby. Merkel spoke first, and Macron agreed. Photo: Merkel Macron. Both left at noon.`,
  },
  'what is called after a person': {
    'a street and a school': `The Vessby council renamed Robert Muller Street. The Anthony Blinken School of Music stands there. Chen Gang Road begins behind it.`,
    'a company': `Chen Gang Shipping Co. has two boats in Vessby. The company bought a third from Muller & Sons. Barret and Sons built it.`,
    'an airport': `The plane left John Kennedy Airport at noon. It landed at George Bush Airport in the evening. The crew slept at the Reagan Hotel.`,
  },
  'given names in their place': {
    'William Lai': `William Lai spoke first. President Lai thanked the guests. The Biden-Lai call was short.`,
    'William Lai and Xi Jinping': `Xi Jinping said nothing of William Lai. Mr Lai, who is president of Taiwan, spoke first. Mr Xi listened.`,
    'Vietnamese by the given name': `Nguyen Phu Trong met Joe Biden in Hanoi. Trong thanked him. The Biden-Trong meeting ended early.`,
    'Cambodians by the given name': `Hun Sen led Cambodia for years. His son, Hun Manet, met Joe Biden. Prime Minister Manet thanked him, and the Biden-Manet talks were short.`,
    'a bus driver Gang': `Qin Gang met Antony Blinken. Mr Gang, who drove the bus, waited outside; Peter Gang has driven it for years.`,
  },
}

for (const [kind, texts] of Object.entries(traps)) {
  describe(kind, () => {
    it.each(Object.entries(texts))('%s', (_, text) => {
      expect(judged(text)).toEqual({found: [], fixed: text})
    })
  })
}

describe('the wrong one of two like names', () => {
  it('Anthony Albanese keeps his, Antony Blinken gets his back', () => {
    const {article} = normalize({text: `Anthony Albanese met Anthony Blinken in Vessby. Blinken thanked Anthony Albanese. Albanese waved.`})
    expect(article.text).toBe(`Anthony Albanese met Antony Blinken in Vessby. Blinken thanked Anthony Albanese. Albanese waved.`)
  })

  it('the minister is put right where the office stands beside the name, the researcher elsewhere is not', () => {
    const {article} = normalize({
      text: `Chinese Foreign Minister Chen Gang met Antony Blinken. Chen smiled. Wang Gang, a researcher, was glad.`,
    })
    expect(article.text).toBe(`Chinese Foreign Minister Qin Gang met Antony Blinken. Qin smiled. Wang Gang, a researcher, was glad.`)
  })
})
