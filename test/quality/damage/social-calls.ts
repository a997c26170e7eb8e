import type {DamageKind} from './damage.js'
import {furnitureKinds} from './furniture.js'

/** Calls and share bars in wordings that many sites share; names and addresses are made up. */
const FORMS: ReadonlyArray<readonly string[]> = [
  [
    'Share this:',
    'Click to share on Twitter (Opens in new window)',
    'Click to share on Facebook (Opens in new window)',
    'Like this:',
    'Like Loading...',
  ],
  ['Share this article', 'Share on Facebook', 'Share on Twitter', 'Share via Email'],
  ['Join our WhatsApp group', 'Join our Telegram channel, click on this link'],
  ['Follow us on Twitter @harbourtimes and on Instagram at @harbourtimes'],
  ['1.4k SHARES', 'Facebook', 'Twitter', 'Pinterest', 'Email'],
  ['What do you think? Tell us in the comments below.', 'Follow Maria Ruiz on Twitter: @mruiz_news'],
  ['Like our Facebook page', 'Subscribe to our YouTube channel for more videos'],
  ['For more news from the coast, follow us on Facebook, Twitter and Instagram.'],
  ['Please share this story if you think the harbour should stay open.'],
  [
    'Copy link',
    'Share this with',
    'Email',
    'Facebook',
    'Messenger',
    'Copy this link',
    'These are external links and will open in a new window',
  ],
]

const INLINE: readonly string[] = [
  'Follow us on Twitter.',
  'Let us know in the comments below.',
  'Share this story on Facebook and Twitter and tell us what you think.',
  'Join our Telegram channel.',
  'You can follow him on Twitter @mruiz_news.',
  'Like us on Facebook and follow us on Twitter.',
]

/** Calls to follow and share, on lines of their own and run into the text. */
export const socialCalls: readonly DamageKind[] = furnitureKinds('social-calls', FORMS, INLINE)
