import type {Facts} from '../../src/facts/facts.js'
import type {Block} from '../../src/facts/layout.js'
import {wordHashes} from '../../src/kernels/fold.js'
import {WORD} from '../../src/kernels/tokenize.js'
import {blockRemoval, type Removable, removalRule} from '../../src/rule/removal.js'
import type {Rule, Tier} from '../../src/rule/rule.js'
import type {Range} from '../../src/view/view.js'

const anchors = wordHashes('contributed reporting editing writing compiled files information inputs assistance agencies ap afp reuters')

const NAMES = "[\\p{L}\\p{M}\\p{Nd}.’'&,/ -]"
/** "CNN’s Ada Holm and Bo Lind contributed to this report from Vessby." */
const CONTRIBUTED = new RegExp(
  `\\b(?:also )?contributed (?:(?:to|in) (?:this|the) (?:report|story|article|update|post|piece|dispatch)|(?:additional |to |some )?reporting(?: to this (?:report|story|article|update|post))?)(?: (?:from|in) \\p{Lu}${NAMES}{1,60})?[.]?$`,
  'u',
)
/** "(Reporting by Ada Holm; Editing by Bo Lind)", "Additional reporting by …", "With files from …". */
const WORKED =
  /^[-–—([ ]*(?:(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch)(?:,? (?:and|&) (?:additional )?(?:reporting|writing|editing|research))? (?:by|from) (?=\p{Lu})|(?:Reported|Compiled|Edited|Written) (?:by|from) (?=\p{Lu}[^.]{0,60}[;,] (?:[Ee]dit|[Rr]eport|[Ww]rit))|[Ww]ith (?:additional )?(?:information|files|reporting|inputs?|assistance|reports?|contributions?) (?:from|by) (?:the |news )?(?=\p{Lu}|agenc))/u
/** "– AFP", "(Reuters)", "AP" on a line of its own. */
const ALONE =
  /^[-–—([\s]*(?:(?:AP|AFP|Reuters|REUTERS|UPI|Xinhua|PTI|IANS|ANI|dpa|EFE|Agencies|AGENCIES|agencies|Bloomberg|Sputnik|TASS|The Associated Press|Associated Press|Agence France-Presse)(?:\s*[/,&]\s*|$|(?=[)\]])))+[)\]]?\.?$/u

const LONGEST = 45

const SPEAKS = /["“”]|\b(?:said|says|told|tells|added|adds|asked|wrote|writes|tweeted|announced|claimed|claims)\b/

/** Finds credits to agencies and colleagues: a sentence, a bracket or a line of its own. */
function* find(facts: Facts): Generator<Removable> {
  const {tokens, text} = facts
  let done = 0
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] !== WORD || !anchors.has(tokens.hash[index] as number)) continue
    const at = tokens.start[index] as number
    if (at < done) continue
    const number = facts.blockAt(at)
    const block = facts.blocks[number]
    if (block === undefined) continue
    const whole = text.slice(block.start, Math.min(block.end, block.start + 400))
    const short = block.end - block.start <= 400
    let found: {start: number; end: number; tier: Tier} | undefined
    if (
      short &&
      number > 0 &&
      (CONTRIBUTED.test(whole)
        ? countSentences(facts, block) === 1
        : ALONE.test(whole)
          ? number > 2
          : WORKED.test(whole) && countSentences(facts, block) <= 3)
    )
      found = {start: block.start, end: block.end, tier: 'safe'}
    else found = sentenceOf(facts, at, block)
    if (found === undefined) continue
    done = found.end
    yield {...found, removal: removalOf(facts, found, block, number)}
  }
}

function countSentences(facts: Facts, block: Block): number {
  return facts.sentenceAt(block.end - 1) - facts.sentenceAt(block.start) + 1
}

function sentenceOf(facts: Facts, at: number, block: Block): {start: number; end: number; tier: Tier} | undefined {
  const sentence = facts.sentenceAt(at)
  const {start, end} = facts.sentenceRange(sentence)
  if (start <= block.start || end - start > LONGEST * 9) return undefined
  const said = facts.text.slice(start, end)
  // "Holm, who contributed … , said “…”": a sentence that quotes or speaks is the article's own.
  if (SPEAKS.test(said)) return undefined
  const last = end >= block.end
  if (CONTRIBUTED.test(said)) {
    const names = said.slice(0, CONTRIBUTED.exec(said)?.index)
    return {start, end, tier: /[.”"]$/.test(said) && isNames(names) ? 'safe' : 'unsafe'}
  }
  if (!WORKED.test(said)) return undefined
  // "Reporting by the Port Wire found that …" is prose: what stays in lower case tells.
  const rest = said.replace(WORKED, '')
  if (!isNames(rest)) return undefined
  return {start, end, tier: last || /[.)\]]$/.test(said) ? 'safe' : 'unsafe'}
}

const SMALL = new Set(
  'and of the in at for from by with also de da del der di du la le van von bin ibn al el y a writer writers reporter reporters correspondent correspondents journalist journalists editor editors staff producer producers director official news agency agencies editing edited reporting reported writing written additional bureau chief to s'.split(
    ' ',
  ),
)

function isNames(text: string): boolean {
  return text.split(/[\s,;:()/’'–—-]+/u).every((word) => word === '' || !/^\p{Ll}/u.test(word) || SMALL.has(word))
}

function removalOf(facts: Facts, found: Range, block: Block, number: number): Range {
  const {text} = facts
  if (found.start === block.start && found.end === block.end && number > 0) return blockRemoval(facts, number)
  let start = found.start
  while (start > block.start && /\s/.test(text[start - 1] as string)) start--
  return {start, end: found.end}
}

const rule: Rule<Removable> = removalRule({
  id: 'wire-credit',
  summary: 'A credit to an agency or to colleagues ("Reporting by …; editing by …")',
  reads: ['tokens', 'blocks', 'sentences'],
  preset: 'house-style',
  find,
  say: () => ({reason: 'This credits an agency or colleagues, and is no sentence of the article'}),
  title: () => 'Move the credit out of the text',
  zone: () => 'wire-credit',
})

export default rule
