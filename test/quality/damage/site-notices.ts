import type {DamageKind} from './damage.js'
import {furnitureKinds} from './furniture.js'

/** Notices in wordings that many sites share; names and addresses are made up. */
const FORMS: ReadonlyArray<readonly string[]> = [
  ['Advertisement', 'Story continues below advertisement'],
  ['Sign up for our newsletter', 'Enter your email address', 'Subscribe', 'By signing up you agree to our Privacy Policy.'],
  ['CLICK HERE TO GET THE HARBOUR NEWS APP'],
  ['This website uses cookies to improve your experience.', 'Accept', 'Read more'],
  ['Copyright 2018 The Harbour Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.'],
  ['© 2019 Harbour Times, Inc. All rights reserved.', 'Privacy Policy', 'Terms of Use', 'Contact us'],
  ['Already a subscriber? Log in', 'Subscribe now for unlimited access.'],
  ['Our Standards: The Thomson Reuters Trust Principles.'],
  ['Skip to content', 'Menu', 'Search', 'Sign in'],
  ['Please enable JavaScript to view this page.', '3 min read', 'Print this article'],
  ['Take our poll', 'Vote', 'View results'],
  ['This video can not be played', 'To play this video you need to enable JavaScript in your browser.'],
  ['Get the best stories of the coast delivered to your inbox', 'Email address', 'Sign up', 'No spam. Unsubscribe at any time.'],
]

const INLINE: readonly string[] = [
  'Story continues below advertisement',
  'CLICK HERE TO GET THE HARBOUR NEWS APP',
  'Sign up for our newsletter here.',
  'Advertisement Continue reading the main story',
  '© 2019 Harbour Times, Inc. All rights reserved.',
  'ADVERTISEMENT',
]

/** Notices of the site, on lines of their own and run into the text. */
export const siteNotices: readonly DamageKind[] = furnitureKinds('site-notices', FORMS, INLINE)
