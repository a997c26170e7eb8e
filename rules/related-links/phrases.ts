// Made by "npm run generate" from phrases.txt.
const text: string = `# The words that announce links to other articles. The marks are explained in src/rule/table.ts.

# Headings of lists
!> related (news|stories|articles|content|coverage|links|posts|topics|reading|videos|reports|items|headlines)
!> related [to this] (story|article|topic)
!> RELATED COVERAGE
!> more [related] (stories|articles|headlines)
!> more (stories|articles|news|headlines) (from|on|by|in|about) {name}
!> more from {name}
!> more on {name}
!> more in {name}
!> more by {name}
!> more on this (story|topic|subject)
!> more like this
!> more top stories
!> more coverage
!> (other|similar|popular|latest|recent|featured|suggested|recommended|trending) (stories|articles|posts|reads|headlines|videos)
!> other news
!> latest (news|headlines) (from|in|on) {name}
!> latest market news
!> most (popular|read|viewed|shared|watched|commented|discussed|recent) [(stories|articles|now|today|news|posts|this week|videos|in {name})]
!> top stories [(today|now|this week|from {name})]
!> trending [now] (on|in|at) {name}
!> trending now
!> trending today
!> trending stories
!> you (may|might) [also] (like|enjoy|be interested in|have missed|want to read)
!> you (may|might) also be interested in
!> you (may|might) [also] like these
!> recommended (for you|stories|articles|reading|by {name}|from {name}|content|posts|videos)
!> we recommend
!> recommended
!> also (read|see|in the news|in this section|of interest)
!> (see|read) also
!> further reading
!> suggested (reading|articles|posts|stories)
!> read this next
!> read next
!> what to read next
!> up next
!> next up
!> don't miss
!> in case you missed it
!> (editor's|editors') (picks|pick|choice)
!> staff picks
!> must (read|reads|see|watch)
!> (from|around) the web
!> promoted (stories|links|content|by {name})
!> sponsored (stories|links|content|by {name})
!> from our (partners|sponsors|network)
!> paid (content|partner content|post)
!> content from our partners
!> (stories|articles) you (may|might) [also] (like|have missed|be interested in)
!> people (also|are) (read|reading|also read)
!> readers also (liked|read|enjoyed)
!> popular (now|today|this week|on {name}|in {name}|posts|stories|articles)
!> more great (stories|reads) [from {name}]
!> more must reads [from {name}]
!> keep reading
!> this week's top stories
!> related {number} (stories|articles)
!> {number} (related|more) (stories|articles)
!> read more (about|on)
!> read more (stories|articles|news|coverage) [(on|from|about|at|in) {name}]
> related
> trending
> popular
> sponsored
> promoted
> recommended reading
> more news
> latest news
> top news
> breaking news
> in the news
> also read
> watch
> more stories
> explore more

# Single links on a line of their own; the headline follows on the same line or the next
!> related (article|video|gallery|story|card|live story|podcast|audio|link|content)
!! related (article|video|gallery|card|live story) {rest}
!! RELATED: {rest}
!! READ MORE: {rest}
!! SEE ALSO: {rest}
!! READ ALSO: {rest}
!! ALSO READ: {rest}
!! (MORE|WATCH|LISTEN|READ): {rest}
!! (see|read|watch) also: {rest}
!! also read: {rest}
!! read more: {rest}
!! related: {rest}
!! also on rt com {rest}
!! just watched {rest}
! related: {rest}
! related (article|articles|story|stories|video|coverage|news|reading|content|post|posts|link|links): {rest}
! RELATED {rest}
! (read|see) more: {rest}
! more: {rest}
! read: {rest}
! read also: {rest}
! read now: {rest}
! read next: {rest}
! (read|see|also) (also|see|read|read|watch): {rest}
! also (read|see|watch|on): {rest}
! also on {handle} {rest}
! watch: {rest}
! watch now: {rest}
! watch (live|more|also|video|next): {rest}
! listen: {rest}
! listen (now|also|to|here): {rest}
! more on {name}: {rest}
! more here: {rest}
! must (read|see|watch): {rest}
! don't miss: {rest}
! trending: {rest}
! popular: {rest}
! recommended: {rest}
! further reading: {rest}
! next (article|story|post|page|up|in {name}): {rest}
! (previous|prev) (article|story|post|page): {rest}
! (next|previous|prev) (article|story|post|page)
! up next: {rest}
! you may [also] like: {rest}
! in case you missed it: {rest}
! editors' picks: {rest}
! editor's pick: {rest}
! from the archives: {rest}
! from our partners: {rest}
! sponsored: {rest}
! promoted: {rest}
! opinion: read {rest}
! in pictures: {rest}
! photos: {rest}
! see (photos|pictures|images|gallery): {rest}
! (photo|picture|image) gallery: {rest}
! slideshow: {rest}
! popular video {rest}
! related topics {rest}

# Calls to read on
!> read more:
! read more
!! read more here
!! read more at {handle}
!! read more on {handle}
! read more [on|about|at|from|in|of] {rest}
!! (read|see|watch|find) [the] (full|whole|complete|entire|original) (story|article|report|analysis|interview|piece|post|text|statement|transcript|column) [here]
! (read|see|watch|find) [the] (full|whole|complete|entire|original|rest of the) (story|article|report|analysis|interview|piece|post|text|statement|transcript|column|version) (here|at|on|in|from|below) {rest}
!! read the rest [of (this|the) (story|article|post|piece)] (here|at {handle}|on {handle})
!! keep reading here
! keep reading {rest}
!! continue reading [the main story] [here]
! continue reading [(below|at|on|the)] {rest}
!! read [the] full article
!! full story here: {rest}
! click here (to read|for more|for the full|to view) {rest}
!! click here (for|to read) (more|the full story|the full article)
! click (here|through) to (read|see|view|continue) {rest}
! (see|view|show|load) (more|all) [(stories|articles|news|posts|comments|videos|photos|related stories|coverage)]
! more (info|information) here
!! more here
! to read more {rest}
! (explore|discover|find) more (stories|articles|news|on|about|from) {rest}
! read (our|more of our|all our|all of our) {rest}
! read more (stories|articles|news|coverage|opinion|about|from|on|at) {rest}
!! read more opinion
!! read more opinion (at|on) cnn
!! read more cnn opinion
!! read more opinion (at|on|from) {handle}
!! (just watched|replay more videos)
! replay more videos {rest}
! MUST WATCH {rest}
! JUST WATCHED {rest}
!! more videos
`

export default text
