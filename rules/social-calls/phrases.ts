// Made by "npm run generate" from phrases.txt.
const text: string = `# Calls to follow, like, share, join and comment, share bars and share counts, as news sites print them.
# How a line is written is told in src/rule/table.ts and in the README. {network} stands for one of these:
{network} = facebook|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|telegram|whatsapp|threads|bluesky|mastodon|flipboard|reddit|tumblr|snapchat|vk|viber|gab|parler|mewe|google|google plus|google news|stumbleupon|messenger|social media|bbc sounds|sounds|soundcloud|itunes|spotify
{piece} = article|story|post|page|video|news|report|content|blog|entry|column|gallery|podcast|link

# Follow us
! follow us
! follow us on
! follow us:
! follow us (here|now|today|online)
!! follow us on {network}
!! follow us on our {network} (page|account|channel)
!! follow us at {handle}
!! follow us on {handle}
! follow us {handle}
!! follow us on {network} {handle}
!! follow us on {network} at {handle}
!! follow us on {network} for (more|the latest|breaking) (updates|news|stories)
!! follow us on {network} for (more|the latest) {name} (updates|news|stories)
!! follow us on {network} to (stay|keep|get) {name} updated
! follow us on {network} {rest}
! follow us and {rest}
!! like us on {network}
! like us on {network} {rest}
like us
!! find us on {network}
! find us on
! find us on {network} {rest}
!! join us on {network}
!! (follow|join|like|find|connect with) us on (facebook|twitter|instagram|x|youtube|linkedin) and (facebook|twitter|instagram|x|youtube|linkedin)
!! follow (him|her|them|me) on (facebook|twitter|instagram|x) and (facebook|twitter|instagram|x)
!! go to {handle} for more news from the african continent
! like (him|her|them|me) on {network} [here]
! join us on {network} {rest}
!! connect with us on {network}
! connect with us
! connect with {name} on {network}
! stay connected
! stay connected with us
stay in touch
keep in touch
get connected
get social
!! follow (him|her|them|me|the author|the writer|the reporter) on {network}
!! follow (him|her|them|me|the author|the writer|the reporter) on {network} {handle}
!! follow (him|her|them|me|the author|the writer|the reporter) on {network} at {handle}
!! follow (him|her|them|me|the author|the writer|the reporter) on {network} here
!! follow (him|her|them|me|the author|the writer|the reporter) at {handle}
!! follow (him|her|them|me|the author|the writer|the reporter) {handle}
!! follow (him|her|them|me) on {handle}
!! follow {name} on {network} {handle}
!! follow {name} on {network} at {handle}
! follow {name} on {network}
! follow bbc {name} on {network}
!! follow on {network} at {handle} and send tips to {handle}
!! follow {name} on {network} at {handle} and send tips to {handle}
!! like {name} on facebook follow {name} on twitter
!! join {name} {name} and share this {piece} now
!! follow on {network} {handle}
!! follow on {network} at {handle}
! follow on {network}
! follow {handle}
! follow {handle} on {network}
! follow {name} at {handle}
!! you can follow (him|her|them|me|us) on {network}
!! you can follow (him|her|them|me|us) on {network} {handle}
!! you can follow (him|her|them|me|us) on {network} at {handle}
!! you can (also|now) follow (him|her|them|me|us) on {network}
!! you can follow {name} on {network} {handle}
!! you can follow {name} on {network} at {handle}
! you can follow {name} on {network}
!! you can find (him|her|them|me|us) on {network}
!! you can find (him|her|them|me|us) on {network} {handle}
!! find (him|her|them|me) on {network} {handle}
!! find (him|her|them|me) on {network} at {handle}
!! (he|she) tweets (at|as|from) {handle}
!! (he|she) tweets {handle}
! (tweet|tweets|twitter|facebook|instagram|youtube): {handle}
! tweet (me|us|him|her) at {handle}
! tweet (me|us|him|her) {handle}
! on twitter {handle}
! on twitter: {handle}
! follow {name} for (more|updates|news)
follow {name}
follow
following
!! visit (our|us on) {network} page
! visit our {network} (page|channel|account)
! check out our {network} (page|channel|account)
! visit us on {network}
! watch us on {network}
! follow our {network} (page|channel|account)
! follow our {network} (page|channel|account) {rest}
! follow our (coverage|page|pages|channel|channels|account|accounts|social media)
!! for more (news|stories|updates|information|content) follow us on {network}
!! for more {name} (news|stories|updates|content) follow us on {network}
!! for more {name} from {name} follow us on {network}
!! for more {name} {name} from {name} follow us on {network}
!! for more {name} {name} {name} from {name} follow us on {network}
!! for more {name} {name} {name} {name} from {name} follow us on {network}
!! for more {name} {name} follow us on {network}
!! for (latest|the latest|all the latest|breaking) {name} follow us on {network}
!! for (latest|the latest|all the latest|breaking) {name} {name} follow us on {network}
!! for (latest|the latest|all the latest|more) updates (follow|like) us on {network}
! subscribe to our {network} channel
!! subscribe to our {network} channel
! subscribe to our {network} channel {rest}
! subscribe on {network}
! subscribe to (our|my|the) channel
! subscribe to us on {network}
! hit the subscribe button
! we are on {network}
! we're on {network}
! we're also on {network}
!! listen to highlights from {name} on bbc sounds catch up with {rest}
! listen to (the best of|highlights from) {name} on sounds and follow {name} on {network}
! listen to (the best of|highlights from) {name} {name} on sounds and follow {name} on {network}
! follow us on {network} {handle} on {network} at {name} or on {network} at {name}
! follow us on {network} on {network} {handle} or on {network} at {name}
!! send your story ideas to us on email or via whatsapp on {number} {number} {number}
!! send your story ideas to {handle} or via whatsapp on {number} {number} {number}
!! send your story ideas to {handle} or whatsapp us on {number} {number} {number}
!! send your story ideas to {handle} or whatsapp us on {number} {number}
!! email {handle} or whatsapp {number} {number} {number}
!! join in on the conversation {rest}
# More networks after a call, and the words that join them
formerly twitter
formerly known as twitter
x formerly twitter
x formerly known as twitter
on x formerly twitter
on x formerly known as twitter
{network}
{network} {handle}
{network} at {handle}
{network}: {handle}
and {network}
and {network} {handle}
and {network} at {handle}
or {network}
or {network} {handle}
on {network}
on {network} {handle}
on {network} at {handle}
and on {network}
and on {network} {handle}
and on {network} at {handle}
or on {network}
or on {network} {handle}
or on {network} at {handle}
also on {network}
at {handle}
and {handle}
or {handle}
and (like|follow) us on {network}
and (like|follow) us
and follow (him|her|them|me) on {network}
and follow (him|her|them|me) on {network} {handle}
or follow (him|her|them|me|us) on {network}
or follow (him|her|them|me|us) on {network} {handle}
or follow us on {network}
and subscribe to our {network} channel
for more (updates|news|stories)
for the latest (updates|news|stories)
for updates

# Like
!! like our {network} page
!! like our page on {network}
! like our page
! like our {network} page {rest}
! like our page {rest}
! like this page
! like this page for {rest}
! please like and share
! please like and share {rest}
! like share and subscribe
! like comment share
! like comment and share
! like {name} on {network}
! like this {piece}
!! like this story share it with a friend
! like this story
! like this article
! did you like this {piece}
! liked this {piece}
! enjoy this {piece}
! enjoyed this {piece}
! enjoyed reading this {piece}
! if you (like|liked|enjoy|enjoyed) this {piece} (please|then|why not|you can|be sure to) {rest}
! if you (like|liked|enjoy|enjoyed) this {piece} (share|follow|like|subscribe|sign|tweet|consider|join) {rest}
! if you found this {piece} (useful|helpful|interesting) {rest}
! don't forget to (like|follow|subscribe|share) {rest}
! remember to (like|follow|subscribe|share) {rest}
!! like this: like loading
! like loading
like loading
! like this:
like
likes
dislike
loved it

# Share
! share this
! share this:
! share this {piece}
! share the {piece}
! share our {piece}
! share {piece}
! share this {piece} (now|today|please|everywhere)
! share with (friends|your friends|your friends and family|friends and family|others|everyone|everyone you know|your network|a friend)
! share it with (friends|your friends|your friends and family|friends and family|others|everyone|everyone you know|your network|a friend)
! and share this {piece} now
share it
! share it on {network}
share it now
share now
share here
! share to {network}
! share on
! share on {network}
! share via {network}
! share via
! share (via|by|with) (email|e mail|sms|text|link)
! share with {network}
! share in {network}
! share at {network}
! share {network}
! share (link|url|selection|image|bar|buttons|tools|options|options:)
! share or save
! share a link
! share (and|or) comment
! share or comment on this article
! share or comment on this article:
! share or comment on this article: {rest}
! share print
! share tweet
! share tweet share
! share tweet pin
! share tweet email
! share (print|email) {piece}
share more
! share {number}
! share your {piece} with {rest}
! please share
! please share with {rest}
! please share this (post|article|story|video|page|everywhere|widely)
!! share (this|if) {rest}
!! share this {piece} {rest}
!! share this (on|with|via|everywhere|now|if) {rest}
!! please share this {piece} {rest}
!! please share this (on|with|via|everywhere|now|if) {rest}
!! please share this {rest}
!! let us know in the comments {rest}
!! let us know in the comments
!! like and share {rest}
!! please share this {rest}
!! (make|be) sure to (share|like|follow) (this|us|our|on|it) {rest}
!! please (like|share|follow) (our|us|and) {rest}
!! (do|don't) forget to (share|like|follow|subscribe) {rest}
! help us spread the word
spread the word
spread the love
spread the news
! get the word out share {rest}
pass it on
pass this on
tell a friend
tell your friends
! tell your friends {rest}
! email a friend
! e mail a friend
! send to a friend
! send this to a friend
! send to friend
! recommend this {piece}
! recommend on {network}
! recommend this {piece} to a friend
! email this {piece}
! e mail this {piece}
! email this {piece} to a friend
! email to a friend
! (print|save|bookmark|tweet|pin|rate|clip|flag|embed|forward) this
! (print|save|bookmark|tweet|pin|rate|clip|flag|embed|forward) this {piece}
! (print|save|email) (article|story|page|post)
! tweet (it|this|that|about this)
! tweet on {network}
! tweet to {handle}
! post on {network}
! post to {network}
! post this
! save to {network}
! add to {network}
! pin it
! pin it on {network}
! blog this
! blogthis
! digg this
! digg it
! stumble it
! reblog
! plus one
! submit to {network}
! send to {network}
! send via {network}
! send by email
! send via email
! open in {network}
! (opens|opening) in (new|a new) (window|tab)
!! click to (share|tweet|email|print|pin|save) {name} opens in (new|a new) (window|tab)
!! click to (share|tweet|email|print|pin|save) {name} {name} opens in (new|a new) (window|tab)
!! click to share on {network}
! click to share this {piece}
! click to (share|tweet|email|print|pin)
! click to share via email
! click to email [this] [a] [link] to a friend
! click here to share
! click here to share {rest}
! click to copy
! click to copy link
! click the (share|like|follow) button
! use the (share|sharing) (button|buttons|tools) {rest}
! copy link
! copy this link
! copy the link
! copy url
! copy link to clipboard
! copied to clipboard
! copied
! link copied
! link copied to clipboard
! url copied
! copy shortcut
! short link
! shortlink
! permalink
! view more sharing options
! more sharing options
! sharing options
! share options
! show more sharing options
! show share options
! hide share options
! close share
! close share panel
! close sharing options
! open share drawer
! toggle share
! share page
! share this page
! share this with
! these are external links and will open in a new window
! read more about sharing
! about sharing
! about sharing image copyright
! share on social media
! share on social networks
! share your thoughts on social media
! social sharing
! social share
sharing is caring
! total shares
! shares
! share this story share
! think your friends would be interested
! think your friends would be interested share this story
! what your friends are reading
! recommended by your friends
share
shared
sharing
social
tweet
tweets
retweet
retweets
email
e mail
mail
sms
text
text message
print
pdf
save
embed
copy
link
url
linkedin
pin
flip
plus
more
more options
close
comment
comments
comments {number}
{number} comments
{number} comment
submit
send
via
via email
via e mail
sign in with {network}
log in with {network}
now
friends
email link
share
by email
with friends
email sms
google plus one
messenger
facebook twitter
view comments
leave a comment
add a comment
# Share counts
! {number} shares
! {number} share
! {number} total shares
! shares {number}
! {number} shares share
! {number} shares share this {piece}
! {number} (tweets|retweets|pins|plus ones)
! {number} facebook shares
! {number} {number} shares
! {number} {number} retweets {number} {number} likes
! {number} retweets {number} likes
{number} likes
{number} like
{number} views
{number} view
{number} followers
{number} reactions
{number} votes
k shares
k

# Talk to us, have your say
what do you think
what do you think:
what do you think about (this|that|it|this story|this article|this whole mess|the story|the news)
what do you think of (this|that|it|this story|this article|the story|the news)
! what do you think (tell|let|share|sound|leave|join|comment|post|weigh|drop|write|email) {rest}
! what do you think about this {rest}
what are your thoughts
what are your thoughts on (this|that|it|this story|this article)
what's your (take|opinion|view|reaction)
! what's your (take|opinion|view|reaction) {rest}
! do you agree (tell|let|share|sound|leave|join|comment|post|weigh|drop|write|email) {rest}
do you agree or disagree
do you agree with this
do you agree with {name}
! have your say
! have your say in the comments
! have your say in the comments below
! have your say {rest}
! join the conversation
! join the conversation (below|here|now|on) 
! join the conversation {rest}
! join the discussion
! join the discussion {rest}
! join the debate
! join the debate {rest}
! start a conversation
! start the conversation
! continue the conversation
! be part of the conversation
! add your voice
! add your voice to the conversation
weigh in
! weigh in below
! sound off
! sound off below
! sound off in the comments
! sound off in the comments [section] below
! tell us what you think
! tell us your (thoughts|view|views|opinion|opinions|story|stories)
! tell us your (thoughts|view|views|opinion|opinions|story|stories) {rest}
! tell us in the comments
! tell us in the comments [section] below
! tell us what you think {rest}
tell us about it
tell us more
! tell us below
let us know
! let us know what you think
! let us know your (thoughts|view|views|opinion|opinions)
! let us know your (thoughts|view|views|opinion|opinions) {rest}
! let us know what you think {rest}
!! let us know (what|your) {name} in the comments
!! let us know (what|your) {name} in the comments [section] below
!! let us know what you (think|thought) in the comments [section] below
! let us know on {network} {rest}
!! let's hear it in the comments
let's hear it
!! let me know in the comments
!! let me know in the comments [section] below
!! let me know what you think in the comments [section] below
! let me know what you think
! let me know what you think {rest}
!! share your (thoughts|opinion|opinions|views|comments|experiences|experience|stories|story) in the comments
!! share your (thoughts|opinion|opinions|views|comments|experiences|experience|stories|story) in the comments [section] below
!! share your (thoughts|opinion|opinions|views|comments) with us
!! share your (thoughts|opinion|opinions|views|comments) with us in the comments [section] below
! share your (thoughts|opinion|opinions|views|comments)
! share your (thoughts|opinion|opinions|views|comments|experiences|experience|stories|story) (below|here|now|with us|on) {rest}
! share your (thoughts|opinion|opinions|views|comments|experiences|experience|stories|story) (below|here|now)
!! share your (experiences|experience|story|stories) by emailing {handle}
!! leave your (thoughts|opinion|opinions|views|comments|comment) in the comments [section] below
!! leave a comment below
!! leave us a comment below
! leave us a comment
!! leave your comments below
! leave your thoughts below
!! comment below
! comment below {rest}
! comment and share
! comment on this {piece}
! comment on this
! comment with your thoughts
!! post your (thoughts|comments) below
! post your (thoughts|comments)
! (discuss|debate) this {piece}
discuss
! discuss this {piece} {rest}
discuss below
! drop us a (line|note|comment)
! drop us a (line|note|comment) {rest}
! drop (a|your) comment {rest}
! we want to hear from you
! we want to hear from you {rest}
! we'd love to hear from you
! we'd love to hear from you {rest}
! we'd love to hear your (thoughts|opinion|opinions|views|comments)
! we would love to hear from you
! we want to hear your (thoughts|opinion|opinions|views|story|stories)
! we want to know what you think
! your (thoughts|opinion|opinions|views|comments) (matter|matters|count|counts)
your thoughts
thoughts
agree or disagree
have an opinion
have something to say
! got something to say
got an opinion
! have a story to share
got a story
! got a story to tell
! got a story for us
! got a story for us {rest}
! do you have a story
! do you have a story for us
! do you have a story {rest}
! have you been affected by {name} {rest}
! are you affected by {name} {rest}
! send us your (thoughts|comments|views|opinions|photos|pictures|videos|questions|stories|tips)
! send us your (thoughts|comments|views|opinions|photos|pictures|videos|questions|stories|tips) {rest}
! send your (thoughts|comments|views|opinions|photos|pictures|videos|questions|story ideas|stories|tips) to {handle}
!! send your story ideas to {handle}
!! you can also send story ideas to {handle}
!! you can also send story ideas to {handle} (and|or) via whatsapp to {number} {number} {number}
!! (got|have) a story email {handle} or whatsapp [us] [on] {number} {number} {number}
!! if you have a story suggestion email {handle}
! have a story for us email {name}
!! (scroll down to comment|scroll down and comment|comment) below
! send us a (tip|message|note|letter)
! send us a (tip|message|note|letter) {rest}
!! send (tips|story tips|news tips) to {handle}
! tweet us {handle}
! tweet us your {rest}
! use (the|our) hashtag {handle}
! use (the|our) hashtag {handle} {rest}
! using (the|our) hashtag {handle}
! join in {handle}
! tweet using {handle}
! hashtag {handle}
! tag us {rest}
below
click on this link
in the comments
in the comments [section] below
on (our|the) {network} page
and let us know what you think
and tell us what you think
and share your thoughts
and share your thoughts in the comments

# Groups and channels
!! join our {network} (group|channel|community|page)
!! join our (whatsapp|telegram) (list|broadcast|chat)
!! join our (whatsapp|telegram|facebook) (group|channel|community|page) (for|to get|to receive) {name} (news|updates|alerts|stories)
! join our {network} (group|channel|community|page) {rest}
!! join us on our {network} (group|channel|page)
!! join (the|our) {name} {network} (group|channel|community)
! join (the|our) {name} {network} (group|channel|community) {rest}
!! subscribe to our {network} (group|channel|page)
! subscribe to (the|our) {name} {network} channel
! subscribe to {name} on {network}
!! follow our {network} channel
!! follow {name} {network} channel
!! follow the {name} channel on {network}
!! follow {name} channel on {network}
!! click here to join our {network} (group|channel|community|page)
! click here to join {rest}
!! click here to follow (us|our) {name}
!! click here to follow {name} on {network}
! click here to follow {rest}
! click to join {rest}
! click to follow us {rest}
!! get (the latest|breaking|our) (news|updates|stories) on (your phone|your mobile|whatsapp|telegram|messenger)
! get (the latest|breaking|our) {name} on (whatsapp|telegram|messenger) {rest}
! get our latest news on {network}
! chat with us (on|in) {network}
! chat with us (on|in) {network} {rest}
! message us on {network}
! message us on {network} {rest}
! whatsapp us {rest}
! whatsapp {number}
! contact us on whatsapp {rest}
! send us a whatsapp {rest}
! we are now on (telegram|whatsapp|viber)
! we're now on (telegram|whatsapp|viber)
! join our community
! join our community {rest}
! join our mailing list
! join our group
! join our channel
join the community
! join our online community
become a fan
! become a fan on {network}
click on this link
click here
click the link
click this link
`

export default text
