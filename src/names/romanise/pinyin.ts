/**
 * Syllables of Mandarin in Pinyin and in Wade-Giles, both without tones.
 */

/** Finals that follow each initial. */
const TABLE: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
}

const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  p: "p'",
  d: 't',
  t: "t'",
  g: 'k',
  k: "k'",
  j: 'ch',
  q: "ch'",
  x: 'hs',
  zh: 'ch',
  ch: "ch'",
  r: 'j',
  z: 'ts',
  c: "ts'",
}

/** Wade-Giles spellings of one Pinyin syllable; an aspirate keeps its apostrophe. */
function wadeGiles(initial: string, final: string): string[] {
  const head = INITIALS[initial] ?? initial
  if (final === 'i' && /^(?:zh|ch|sh|r)$/.test(initial)) return [`${head}ih`]
  if (final === 'i' && /^[zcs]$/.test(initial)) return initial === 's' ? ['ssu', 'szu'] : [`${head.replace('ts', 'tz')}u`, `${head}u`]
  if (initial === 'y')
    return [{e: 'yeh', i: 'i', an: 'yen', ong: 'yung', ue: 'yueh', ou: 'yu'}[final] ?? `y${final}`, ...(final === 'i' ? ['yi'] : [])]
  if (initial === '' && final === 'er') return ['erh']
  const tail = {ie: 'ieh', ue: 'ueh', ian: 'ien', iong: 'iung', ong: 'ung'}[final] ?? final
  if (final === 'uo' && !/^(?:g|k|h|sh)$/.test(initial)) return [`${head}o`]
  if (final === 'e' && /^[gkh]$/.test(initial)) return [`${head}o`, `${head}e`]
  if (final === 'e') return [`${head}e`, `${head}eh`]
  if (final === 'ui' && /^[gk]$/.test(initial)) return [`${head}uei`]
  return [head + tail]
}

/** Pinyin syllables. */
const PINYIN = new Set<string>()
/** Pinyin syllables by their Wade-Giles spelling, with its apostrophe and without. */
const WADE = new Map<string, string[]>()

for (const [initial, finals] of Object.entries(TABLE)) {
  for (const final of finals.split(' ')) {
    const syllable = initial + final
    PINYIN.add(syllable)
    for (const form of wadeGiles(initial, final)) {
      for (const key of new Set([form, form.replace("'", '')])) {
        const known = WADE.get(key)
        if (known) known.push(syllable)
        else WADE.set(key, [syllable])
      }
    }
  }
}
for (const syllable of ['lv', 'nv']) PINYIN.add(syllable)

export const isPinyin = (syllable: string): boolean => PINYIN.has(syllable)

/** What a Wade-Giles syllable, with or without its apostrophe, can be in Pinyin. */
export const pinyinOfWade = (syllable: string): readonly string[] => WADE.get(syllable) ?? []

/** All ways to part a word into at most `most` syllables of `known`. */
export function syllables(word: string, most: number, known: (syllable: string) => boolean): string[][] {
  const found: string[][] = []
  const walk = (from: number, sofar: string[]): void => {
    if (from === word.length) {
      found.push(sofar)
      return
    }
    if (sofar.length === most || found.length >= 8) return
    for (let to = Math.min(word.length, from + 7); to > from; to--) {
      const syllable = word.slice(from, to)
      if (known(syllable)) walk(to, [...sofar, syllable])
    }
  }
  if (word.length <= 7 * most) walk(0, [])
  return found
}

const surnames =
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao
 cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou
 xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang qiao lai gong wen pang lan tao hong
 an ni niu xing lei mo xi yue ji ge bi lv lyu mi mu bo pu qi qu rao ruan shan shang shu si tong tu weng xiang xin xuan you yun zang zhan zhen zhuang zhuo zu zuo
 dou diao gan geng guan gui hua huo ji jian jie jing ju kuang kuai le leng liang ling lou luan man min nie ning ou ouyang sima zhuge pei ping bian bei bing che chi chu cong
 dang di e fei gai gu ha hai hang heng huan hui la lao lian nan nong nuo pi qiang qing que rong ru sa sang sha she sheng shui shuai suo tai teng wo xi xian yong yuan zai ze zhai zhi zong chai chan chong`
    .trim()
    .split(/\s+/)

/** Family names of China in Pinyin. */
export const CHINESE_FAMILIES: ReadonlySet<string> = new Set(surnames)
