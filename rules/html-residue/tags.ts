/** Names of elements that stand inside a line; all other known ones border a block. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
const BLOCK =
  'address|article|aside|blockquote|body|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul'
const EMBEDDED =
  'amp-img|audio|button|canvas|embed|iframe|img|input|link|meta|noscript|object|option|param|path|picture|script|select|source|style|svg|textarea|track|video'

const LT = '(?:<|&(?:amp;|#38;|#x26;)*(?:lt|LT|#0*60|#x0*3c);)'
const GT = '(?:>|&(?:amp;|#38;|#x26;)*(?:gt|GT|#0*62|#x0*3e);)'
const VALUE =
  '(?:"[^"<>]{0,1000}"|\'[^\'<>]{0,1000}\'|[“”][^“”"<>]{0,1000}[“”"]|&(?:amp;)*(?:quot|#34|#39);[^<>]{0,1000}?&(?:amp;)*(?:quot|#34|#39);|[^\\s<>"\'“”]{1,300})'
const ATTRIBUTE = `\\s{1,20}[a-zA-Z][\\w:.-]{0,40}(?:\\s{0,3}=\\s{0,3}${VALUE})?`

/** A whole tag at the place, its brackets plain or as entities: 1 the slash, 2 the name, 3 the attributes. */
export const TAG = new RegExp(`${LT}(/?)(br|${INLINE}|${BLOCK}|${EMBEDDED})((?:${ATTRIBUTE}){0,30})\\s{0,10}/?${GT}`, 'iy')
export const COMMENT =
  /(?:<|&lt;)!--[\s\S]{0,3000}?--(?:>|&gt;)|(?:\/\/\s?)?(?:<|&lt;)!\[CDATA\[|(?:<|&lt;)!DOCTYPE[^<>]{0,200}(?:>|&gt;)|(?:<|&lt;)\?(?:xml|php)[^<>]{0,300}\?(?:>|&gt;)/iy
export const SCRIPT = /<(script|style|iframe|noscript|svg|object|select|textarea|button)\b[^<>]{0,1000}>[\s\S]{0,20000}?<\/\1\s{0,5}>/iy
/** What is left of a tag whose beginning is lost: `" target="_blank">`. */
export const ATTRIBUTES =
  /["”]?\s{0,3}(?:(?:target|class|rel|href|src|alt|style|width|height|id|title|align|border|srcset|sizes|data-[\w-]{1,40}|aria-[\w-]{1,40})=(?:"[^"<>]{0,1000}"|“[^“”<>]{0,1000}[”"]|'[^'<>]{0,1000}')\s{0,3}){1,20}\/?>/iy
/** A shortcode of WordPress: the opening one with an address or attributes, or a closing one. */
export const SHORTCODE =
  /\[(?:(?:youtube|vimeo|scribd|embed|video|audio|playlist|gallery|caption|soundcloud|instagram|tweet|twitter|facebook|fbvideo|dailymotion|googlemaps|wp_caption|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30})(?: https?:[^\s\]]{4,500}| [a-z_-]{1,30}=[^[\]\n]{1,600}|=[^\s\]]{4,300})\]?|\/(?:embed|video|audio|caption|playlist|soundcloud|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30})\])/iy

const inline = new RegExp(`^(?:${INLINE})$`, 'i')
const block = new RegExp(`^(?:${BLOCK})$`, 'i')
/** Elements whose bare name in angle brackets could be anything: "if a <b> c". */
const SHORT =
  /^(?:a|b|i|u|s|q|var|time|title|link|source|object|label|code|mark|option|table|body|head|main|section|address|button|header|footer|article|picture|video|audio|form|input|path|select)$/i

export type Tag = 'inline' | 'block' | 'break' | 'embedded'

export function kindOf(name: string): Tag {
  if (/^br$/i.test(name)) return 'break'
  return inline.test(name) ? 'inline' : block.test(name) ? 'block' : 'embedded'
}

/** Whether a tag is one for certain: it has attributes with values, or its name alone tells; else its counterpart must be there. */
export function isSure(text: string, slash: string, name: string, attributes: string): boolean {
  if (attributes.includes('=')) return true
  if (attributes.trim() !== '') return false
  if (!SHORT.test(name)) return true
  const other = `${slash === '' ? '/' : ''}${name}`
  return nextOf(text, `<${other}`, 0) >= 0 || nextOf(text, `&lt;${other}`, 0) >= 0
}

let searched = ''
const places = new Map<string, number>()

/** The next place of a string at or after `at`, or -1; asked from left to right it costs one pass over the text. */
export function nextOf(text: string, wanted: string, at: number): number {
  if (text !== searched) {
    searched = text
    places.clear()
  }
  const key = at === 0 ? `0${wanted}` : wanted
  const known = places.get(key)
  if (known !== undefined && (known < 0 || known >= at)) return known
  const found = text.indexOf(wanted, at)
  places.set(key, found)
  return found
}
