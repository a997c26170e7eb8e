// Made by "npm run generate" from others.txt.
const text: string = `# Lines below a list of links that are furniture of another kind, and end the list.
! leave a (reply|comment) {rest}
! leave a (reply|comment)
! cancel reply
! post (a|your) comment
! add (a|your) comment
! (join|be the first to join) the (conversation|discussion)
! (comments|comment|no comments|view comments|show comments)
! your email address will not be published {rest}
! your email address will not be published
! required fields are marked
! save my name {rest}
! (name|email|website) [email] [website]
! join our {rest}
! join us on {rest}
! (follow|like|find) us on {rest}
! follow us
! (subscribe|sign up) (to|for|here|now|today) {rest}
! (subscribe|sign up) [here] [now] [today]
! share this [article] [story] [post]
! share (on|via) {rest}
! download (our|the) {rest}
! copyright {rest}
! all rights reserved
! advertisement
! submit
`

export default text
