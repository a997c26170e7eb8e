import type {Range} from '../../src/view/view.js'
import {knownSite} from './sites-known.js'

/** What a whole title is, where it is no headline. */
export type Stock = 'error-page' | 'page-name' | 'address' | 'date' | 'template' | 'figures' | 'site'

const ERROR_PAGES =
  /^(?:(?:error|http error|http)?\s*[:–-]?\s*(?:40[0-9]|410|429|50[0-4]|52[0-9])(?:\s*[:–-]?\s*(?:not found|page not found|forbidden|unauthorized|gone|error|error page|file not found|bad request|bad gateway|access denied|internal server error|service (?:temporarily )?unavailable|gateway time-?out|too many requests|\(not found\)|: page not found))?|(?:sorry,? )?(?:the )?page (?:you requested |you were looking for )?(?:(?:was |could )?not (?:be )?found|cannot be found|unavailable|not available|does not exist|doesn[’']t exist|missing)|not found|file not found|article not found|forbidden|access (?:to this page has been )?denied|internal server error|server error|bad gateway|service unavailable|gateway time-?out|just a moment|attention required!?(?: \| cloudflare)?|one moment,? please|please wait|checking your browser(?: before accessing.*)?|(?:are you )?(?:a )?(?:human|robot)\?|are you a robot|robot check|security check|captcha|bot verification|verify (?:you are|you're) (?:a )?human|account suspended|domain (?:name )?for sale|this domain (?:name )?is for sale|website (?:is )?(?:currently )?unavailable|site not found|(?:site )?under (?:construction|maintenance)|maintenance mode|redirecting|loading|oops!?|an error (?:has )?occurred|application error|request (?:blocked|rejected)|you have been blocked|pardon our interruption|429 too many requests|database error|fatal error|content not available|content unavailable|video unavailable|video (?:is )?not available|subscribe to (?:read|continue)|unsupported browser|javascript is (?:disabled|required)|enable javascript)[.…!]*$/i

const PAGE_NAMES =
  /^(?:home|homepage|home page|untitled|untitled document|untitled page|untitled article|no title|\(no title\)|no headline|title|page title|headline|article|articles|article page|index|index page|main page|front page|default|new page|null|undefined|none|nan|n\/a|\[object object\]|test|test page|news|latest news|breaking news|top news|blog|blog post|blog posts|search|search results|archive|archives|category|print|print version|login|log in|sign in|sign up|register|subscribe|subscription|cookies?|cookie policy|privacy policy|terms of (?:use|service)|contact(?: us)?|about(?: us)?|site ?map|menu|site navigation|skip to (?:main )?content|read more|share|video|videos|photos|gallery|live|opinion|opinions|politics|world|business|sport|sports)[.…!]*$/i

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+\.(?:html?|php|aspx?|pdf|docx?|jpe?g|png|txt)$|^Microsoft Word - \S.*$/i

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?'
const TIME = '(?:,?\\s+(?:at\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*(?:gmt|utc|et|est|edt|bst|z))?)?'
const DATE = new RegExp(
  `^(?:published:?\\s+|updated:?\\s+|posted(?: on)?:?\\s+)?${DAY}(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})${TIME}$`,
  'i',
)

// A placeholder that nobody filled in: "{{title}}", "%%title%%", "[post_title]", "<%= title %>".
const TEMPLATE = /^(?:\{\{[^{}]*\}\}|%{1,2}[\w.]+%{1,2}|\[\w*title\w*\]|<%=?[^%]*%>|\$\{[^{}]*\}|#\w*title\w*#)$/i

/** Words of a title that are a site's name and nothing else; shorter ones are words of the language. */
export function stockOf(text: string, {start, end}: Range, isSource: (name: string) => boolean): Stock | undefined {
  const title = text.slice(start, end)
  // None of the forms is longer.
  if (title.length > 60) return /^https?:\/\/\S+$/i.test(title) ? 'address' : undefined
  if (ERROR_PAGES.test(title)) return 'error-page'
  if (PAGE_NAMES.test(title)) return 'page-name'
  if (ADDRESS.test(title)) return 'address'
  if (DATE.test(title)) return 'date'
  if (TEMPLATE.test(title)) return 'template'
  if (!/\p{L}/u.test(title)) return 'figures'
  const words = title.split(/\s+/).length
  // "Yahoo" or "Hurricane" may be a headline; "The Port Times" of a list of sites is not.
  if ((knownSite(title) === 'sure' && (words > 1 || title.includes('.'))) || (isSource(title) && words > 1)) return 'site'
  return undefined
}

/** What a page's menu leaves before a headline: a link for screen readers, the path to the page. */
const NAVIGATION =
  /^(?:(?:skip to (?:main )?content|site navigation|toggle navigation|main navigation|main menu)[\s|:»›–-]+(?=\p{Lu})|home\s*[»›>/]\s*(?:[\p{L}\p{N} &'’-]{2,30}\s*[»›>/]\s*){0,4}(?=\p{L}))/iu

/** Where the navigation before a headline ends; the start where there is none. */
export function navigationEnd(text: string, {start, end}: Range): number {
  return start + (NAVIGATION.exec(text.slice(start, Math.min(end, start + 160)))?.[0].length ?? 0)
}
