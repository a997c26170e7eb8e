import type {Damage, DamageKind} from './damage.js'

/** Comment forms as common systems print them, line by line. */
const FORMS: ReadonlyArray<readonly string[]> = [
  [
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Comment *',
    'Name *',
    'Email *',
    'Website',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Post Comment',
  ],
  [
    'Leave a Reply Cancel reply',
    'Enter your comment here...',
    'Fill in your details below or click an icon to log in:',
    'Email (required) (Address never made public)',
    'Name (required)',
  ],
  [
    'LEAVE A REPLY',
    'Please enter your comment!',
    'Please enter your name here',
    'You have entered an incorrect email address!',
    'Please enter your email address here',
  ],
  ['Be the first to comment', 'Leave a comment', 'Your email address will not be published.'],
  ['No comments yet', 'You must be logged in to post a comment.'],
  ['Post a Comment', '0 Comments', 'Sort by Newest', 'Load more comments'],
]

const appended =
  (joiner: string, within: string): DamageKind['candidates'] =>
  (text) => {
    const end = text.trimEnd().length
    return FORMS.map((form) => put(end, `${joiner}${form.join(within)}`))
  }

const between =
  (gap: RegExp, around: readonly [string, string]): DamageKind['candidates'] =>
  (text) => {
    const places = [...text.matchAll(gap)].map((match) => match.index)
    return FORMS.flatMap((form) => places.map((at) => put(at, `${around[0]}${form.join(around[1])}`)))
  }

function put(at: number, text: string): Damage {
  return {start: at, end: at, text, seen: {start: 0, end: text.length}}
}

const flat = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

const kind = (name: string, candidates: DamageKind['candidates'], prepare?: DamageKind['prepare']): DamageKind => ({
  rule: 'comment-form',
  name,
  most: 1,
  candidates,
  ...(prepare === undefined ? {} : {prepare}),
})

/** The words of a comment form, on lines of their own and run into the text. */
export const commentForm: readonly DamageKind[] = [
  kind('lines at the end', appended('\n', '\n')),
  kind('paragraphs at the end', appended('\n\n', '\n\n')),
  kind('lines between paragraphs', between(/(?<=\.)\n+(?=\p{Lu})/gu, ['\n', '\n'])),
  kind('run into the last paragraph', appended(' ', ' ')),
  kind('at the end of flat text', appended(' ', ' '), flat),
  kind('inside flat text', between(/(?<=\p{Ll}{2}\.) (?=\p{Lu}\p{Ll}+ )/gu, [' ', ' ']), flat),
]
