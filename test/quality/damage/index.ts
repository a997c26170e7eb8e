import {commentForm} from './comment-form.js'
import type {DamageKind} from './damage.js'
import {gluedWords} from './glued-words.js'
import {repeatedWords} from './repeated-words.js'
import {strayFullStop} from './stray-full-stop.js'

/** Every kind of damage; a room that can be tested so adds its own. */
export const damageKinds: readonly DamageKind[] = [...commentForm, ...gluedWords, ...repeatedWords, ...strayFullStop]
