// Made by "npm run generate" from phrases.txt.
const text: string = `# What a news site says around its articles: newsletters, cookies, subscriptions, apps, polls, advertising, copyright,
# page tools, menus, video players, tips and donations. How a line is written is told in src/rule/table.ts and in the
# README. Words in braces that stand for one of several:
{inbox} = in your inbox|to your inbox|directly to your inbox|direct to your inbox|straight to your inbox|right to your inbox|delivered to your inbox|by email|by e mail|via email
{often} = daily|weekly|every day|every week|every morning|each morning|every weekday|each weekday|every friday|every sunday|every saturday|twice a week|once a week|each week|each day|monthly|every month
{store} = app store|google play|google play store|the app store|play store|ios|android|iphone|ipad|windows phone|itunes|apple store
{piece} = article|story|post|page|video|news|report|content|site|website|column

# Newsletters
newsletter
newsletters
! our newsletters
! newsletter sign up
! (fox news'|our|the|this) {name} newsletter (brings|delivers|gives|keeps|covers) {rest}
! a version of this {piece} (first appeared|appeared|appears) in {name} newsletter
! our (free|weekly|daily|morning|evening) {name} newsletter {rest}
! (the|our) (most reliable|best|free|must read) {name} newsletter
! newsletter signup
! newsletter subscription
! email newsletter
! email newsletters
! email sign up
! email signup
! email updates
! email alerts
!! email subscribe
! daily newsletter
! weekly newsletter
! free newsletter
!! sign up for (our|the|a|my|your|this) [free] [daily] [weekly] [email] (newsletter|newsletters)
!! sign up (to|for) (our|the) {name} (newsletter|newsletters)
!! sign up (to|for) {name} (newsletter|newsletters)
!! sign up for {name} newsletter join us on (twitter|facebook) and (twitter|facebook)
! sign up (to|for) {name} {name} (newsletter|newsletters)
!! sign up (to|for) our [free] (newsletter|newsletters) (here|now|today|below)
!! sign up (to|for) (our|the) {name} (newsletter|newsletters) (here|now|today|below)
!! sign up for our morning newsletter and get {name} {inbox}
!! sign up for (a|our) [daily] morning briefing {inbox}
!! sign up to our {name} newsletter here
!! sign up for more newsletters here
!! sign up here
!! sign up for free here
!! sign up here for {name} newsletter
!! sign up here to (get|receive) {name} {inbox}
!! sign up (to|for) (get|receive) {name} {inbox}
! sign up (to|for) (our|the|a|my|your|this) {name} (newsletter|newsletters|briefing|email|emails|alerts|mailing list) {rest}
! sign up (to|for) (our|the|a|my|your|this) (newsletter|newsletters|briefing|email|emails|alerts|mailing list) {rest}
! sign up for (free|more|breaking|daily|weekly|email|exclusive|news|the latest|our) {name} (newsletter|newsletters|alerts|updates|news|emails|stories|access|email|trial|inbox) {rest}
! sign up for (email|news|breaking news|our|free) (alerts|updates|newsletter|newsletters|emails)
! sign up (to|and) (get|receive|read|stay|continue|access|enjoy) (our|the|more|news|updates|alerts|breaking|free|unlimited|informed|reading|daily|weekly|this|full) {rest}
! sign up now
! sign up now {rest}
! sign up today
! sign up today {rest}
! sign up free
! sign up for free
sign up for {name}
! sign up
sign me up
! free sign up
! thank you for signing up
! thanks for signing up
! thank you for subscribing
! thanks for subscribing
! thank you for your subscription
! thank you for registering
! thank you for signing up {rest}
! thanks for signing up {rest}
! thank you for subscribing {rest}
! you have successfully subscribed
! you've successfully subscribed
!! you've successfully subscribed to this newsletter
! you have successfully subscribed {rest}
! you've successfully subscribed {rest}
! you have been successfully subscribed {rest}
! you are now subscribed {rest}
! you're now subscribed {rest}
! you are already subscribed {rest}
! success you have been subscribed {rest}
! already subscribed
! please check your (email|inbox) to confirm {rest}
! please enter a valid email [address]
! please enter your email [address]
! please enter a valid {rest}
! invalid email [address]
! enter your email [address]
! enter your e mail address
! enter your email [address] here
! enter your email [address] (to|below|and|for) {rest}
! type your email
! your email here
! your email address here
! email address required
!! subscribe to (our|the|my) [free] [daily] [weekly] [email] (newsletter|newsletters)
!! subscribe to (our|the|my) {name} (newsletter|newsletters)
! subscribe to (our|my) {rest}
! subscribe to the {name} newsletter
! subscribe to {name} newsletter
subscribe to {name}
! subscribe (for|and) (just|only|free|full|unlimited|get|receive|support|save|never) {rest}
! subscribe for free
! subscribe now
! subscribe now {rest}
! subscribe today
! subscribe today {rest}
! subscribe here
! subscribe via (email|rss|itunes)
! subscribe via rss feed
! subscribe by email
! subscribe to get {rest}
! subscribe to receive {rest}
! subscribe to read {rest}
! subscribe to continue {rest}
! please subscribe
! please subscribe {rest}
! rss feed
! rss feeds
!! get (our|the) [free] [daily] [weekly] (newsletter|newsletters|email)
! get our free weekly newsletter
! get {name} (newsletter|newsletters)
! get {name} (newsletter|newsletters) {rest}
!! get {name} (in your inbox|delivered to your inbox|straight to your inbox) 
! get {name} {inbox}
! get {name} {inbox} {often}
! get {name} {name} {inbox}
! get {name} {name} {inbox} {often}
! get {name} {name} {name} (in your inbox|to your inbox)
!! get news from the {name} in your inbox each weekday morning
! get (the latest|the top|the best|breaking|our|today's|more|all the|exclusive|daily|weekly|your daily|your weekly|instant|unlimited|full|free) (news|stories|updates|headlines|alerts|newsletter|newsletters|access|digital|breaking|email|emails|politics|business|sports|analysis|recap|briefing) {rest}
! get (the latest|all the|the recap|the best) {name} (news|stories|updates|headlines|alerts|newsletter|content|commentary|politics|election) {rest}
! get updates {rest}
! get (all the stories you need|the recap of top) {rest}
! get your (daily|weekly|free) (dose|newsletter|briefing|digest|news|email|copy|fix) {rest}
!! get your daily dose of {name} by entering your email address below
! receive (the latest|our|daily|weekly|breaking|news|updates|alerts|email|exclusive) (news|newsletter|newsletters|updates|alerts|email|emails|stories|offers|headlines) {rest}
! want (the latest|more|updates|our|the best|the top) {name} (sign up|subscribe|follow|click|check|download) {rest}
! want to (stay|keep|get|read|receive) {name} (sign up|subscribe|follow|click|check|download) {rest}
! never miss (a|an|another) (story|post|update|article|thing|beat|headline|issue|episode) [again]
! never miss (a|an|another) (story|post|update|article|issue|episode) {rest}
! don't miss (our|a story) {rest}
! don't miss out
! don't miss a story
! stay (informed|up to date|updated|in the loop|in the know|on top of|connected|ahead) (with|on|by|and|subscribe|sign) {rest}
! stay informed
! stay up to date
! stay in the know
! stay in the loop
! keep up to date with (our|the latest|all the latest|news|breaking) {rest}
! keep up with (our|the latest|all the latest) {rest}
! be the first to know
! be the first to know {rest}
! delivered (daily|weekly|free|right|straight|directly) to your (inbox|email|phone|door) {rest}
! (news|stories|updates|headlines|alerts) {inbox}
{inbox}
{inbox} {often}
{often}
! to get it {inbox} sign up {rest}
!! to get it {inbox} sign up for free here
!! to get it {inbox} {often} sign up for free here
! if you like this story sign up {rest}
!! if you (like|liked|enjoy|enjoyed) this {piece} sign up for {rest}
!! sign up for our {name} newsletter to {rest}
! the (best|latest|biggest|top|most important|day's top|day's biggest) {name} {inbox}
! view (sample|all newsletters)
! see all newsletters
! see all newsletters {rest}
! more newsletters
! manage (newsletters|my newsletters|your newsletters|email preferences|subscription|your subscription|my account)
!! those outside the uk can sign up here
!! readers in the uk can sign up here
!! if you're outside the uk sign up here
!! if you're in the uk and want to sign up for the newsletter you can do that here
!! north america correspondent {name} makes sense of {name} {name} {name} weekly us election unspun newsletter
!! editor's note sign up for {name} newsletter {rest}
!! editor's note sign up to get {rest}
! this newsletter may contain {rest}
! by (signing|clicking|entering|submitting|subscribing|registering|continuing|using|providing|creating|completing|joining) [{name}] [{name}] you (agree|consent|accept|acknowledge|confirm) {rest}
!! by (signing|subscribing|registering) up you agree to (our|the) (privacy policy|privacy notice|terms of use|terms of service|terms and conditions)
!! by subscribing you agree to our (privacy policy|terms of use|terms of service)
! by entering your email and clicking the subscribe button you agree to {rest}
! i (would like|want) to receive {rest}
! i (consent|agree) to {name} {rest}
! i have read and {rest}
! yes (i want|i would like|i'd like|please send|sign me|send me) {rest}
no thanks
no thank you
not now
maybe later
! ask me later
! i'm already a subscriber
! you may (opt out|unsubscribe) [at] (anytime|any time)
! you can (opt out|unsubscribe) [at] (anytime|any time)
! you may (opt out|unsubscribe) {rest}
! you can (opt out|unsubscribe) (at|of|from|anytime|any|by) {rest}
unsubscribe
! unsubscribe (anytime|any time|at any time|here|from this list)
! opt out at any time
! opt out at anytime
! agree to receive content and promotional communications from {rest}
! you also agree to {rest}
! you also agree to this site's privacy policy and terms of use
! we (won't|will not|will never|never|don't) (spam|share your|sell your|send you) {rest}
! no spam
! no spam ever
! your (email address|email|information|data|details) will (never|not|only|be) {rest}
! we respect your privacy
! we respect your privacy {rest}
! we care about your privacy {rest}
! privacy guaranteed
! this field is for validation purposes and should be left unchanged
! (email|comments|comment|name|phone|website|company|url|facebook|twitter|captcha) this field is for validation purposes and should be left unchanged
! something went wrong
! something went wrong please {rest}
! an error has occurred
! an error has occurred (please|while) {rest}
! an error occurred
! an error occurred (please|while) {rest}
! there was an error (processing|submitting|sending|loading|with your) {rest}
! sorry something went wrong {rest}
! oops something went wrong {rest}
please try again
! please try again later
! a link has been (sent|posted) to your {name} (address|feed)
! check your inbox
! check your inbox {rest}
success
subscribed
subscribe
newsletter
newsletters
email
e mail
email address
your email
your email address
your name
name
first name
last name
zip code
zip
country
phone
submit
send
go
ok
okay
done
join
join now
join us
sign in
sign up
log in
login
log out
logout
register
free
to get {name} newsletter
thank you
thanks
yes no
thank you for reading
required
select
select all
invalid
unsubscribe anytime
read our privacy policy
privacy policy
privacy notice
terms of service
terms of use
terms and conditions
terms
cookie policy
privacy
and our privacy policy
and terms of service
and terms of use
and privacy policy
read more
learn more
find out more
more information
more info
see more
show more
view more
load more
close
dismiss
continue
skip
next
previous
prev
back
menu
search
home
contact
contact us
about
about us
help
faq
feedback
advertise
careers
jobs
sitemap
site map
account
my account
settings
profile
follow
share
facebook
twitter
instagram
youtube

!! get {name} news sent straight to your phone
!! sign up for a morning briefing direct to your (inbox|phone)
!! if you want to get this briefing by email sign up here
!! live scores results and order of play
!! listen to {name} live at {rest}
!! listen to the latest {name} podcast

# Cookies, consent and browsers
!! this (site|website|web site) uses cookies
! this (site|website|web site) uses cookies {rest}
!! we use cookies {rest}
! our (site|website|web site) uses cookies
! our (site|website|web site) uses cookies {rest}
! we and our (partners|vendors) {rest}
! we have updated our (privacy|terms|cookie) (policy|notice|of|and) {rest}
! we've updated our (privacy|terms|cookie) (policy|notice|of|and) {rest}
! we value your privacy
! we value your privacy {rest}
! your privacy is important to us
your privacy choices
! your california privacy rights
! california privacy rights
! do not sell my (info|data|personal information|personal info)
! do not sell or share my personal information
! like most (websites|sites) we use cookies {rest}
! cookies (help|on|are|policy|notice|settings|preferences|consent|and privacy)
! cookies (help us|help our) {rest}
! cookie (settings|preferences|consent|notice|statement|declaration|choices|controls|list)
! (accept|allow|reject|decline|manage) [all] (cookies|cookie settings)
! accept and (close|continue)
! accept all
! reject all
i accept
i agree
got it
! agree and continue
! manage (options|preferences|settings|consent|choices)
! change (settings|your cookie settings)
more options
! if you continue (to use|using|browsing|to browse) (this|our|the|without) (site|website|changing) {rest}
! if you are happy with cookies {rest}
!! allow (twitter|facebook|instagram|youtube|tiktok|google|x|google youtube) content
!! this article contains content provided by (twitter|facebook|instagram|youtube|tiktok|google|x|google youtube)
!! we ask for your permission before anything is loaded as they may be using cookies and other technologies
!! you may want to read {name} {name} {name} {name} before accepting
!! to view this content choose accept and continue
! to view this content choose accept and continue
! to view this content {rest}
!! please enable javascript
! please enable javascript {rest}
! you need to enable javascript {rest}
! you must have javascript enabled {rest}
! javascript is (required|disabled|not enabled|currently disabled) {rest}
! javascript (required|disabled)
! enable javascript {rest}
! this (site|page|feature|website) requires (javascript|cookies) {rest}
! (your|this) browser (does not support|doesn't support|is out of date|is not supported|is outdated|may not support|has javascript) {rest}
! you are using an (outdated|older|old|unsupported) (browser|version) {rest}
! you're using an (outdated|older|old|unsupported) (browser|version) {rest}
! please upgrade your browser {rest}
! please update your browser {rest}
! upgrade your browser {rest}
! for the best experience (on|please|enable|use|download|upgrade) {rest}
! we've detected [that] (you are|you're|javascript|unusual|your) {name} (adblocker|ad blocker|browser|disabled|blocking) {rest}
! we have detected [that] (you are|you're|javascript|unusual|your) {name} (adblocker|ad blocker|browser|disabled|blocking) {rest}
! we noticed (you're|you are) (using|blocking) {rest}
! (it looks|looks) like you (are|have) (using an|an) (ad blocker|adblocker|outdated browser) {rest}
! please (disable|turn off|whitelist|pause) (your|adblock|the|ad) (ad|adblock|blocker|adblocker) {rest}
! ad blocker detected
! adblock detected
! ad block detected
accept

# Subscriptions, paywalls and accounts
! already a (subscriber|member)
! already a (subscriber|member) {rest}
! already (subscribed|registered|signed up) {rest}
! already have an account
! already have an account {rest}
! don't have an account
! don't have an account {rest}
! not a (subscriber|member) (yet|join|subscribe|sign|register) {rest}
! not a (subscriber|member)
! not (subscribed|registered) yet
! (log in|login|sign in|register|log in or register) (to|or|with|here|now|using) {name}
! (log in|login|sign in|register) (to|or) (continue|read|access|view|subscribe|register|your|save|follow|create) {rest}
!! log in to access content and manage your profile
!! if you do not have a login you can register here
! (create|open) (an|your|a free) account
! (create|open) (an|your|a free) account {rest}
! forgot [your] password
! forgot your {name}
! forgotten your password
! reset [your] password
! remember me
! sign out
! my (account|profile|subscription|saved articles|newsletters|library|stories)
! become a (member|subscriber|supporter|patron|contributor|registered user)
! become a (member|subscriber|supporter|patron|contributor|registered user) {rest}
! subscriber (exclusive|only|services|login|log in|content|agreement)
! subscriber only content
! for subscribers
! for subscribers only
! subscribers only
! (premium|exclusive) content
premium
! members only
! this (article|content|story|post|page) is (for|only available|available only|exclusive|exclusively|reserved|restricted) (to|for|subscribers|members) {rest}
! to (continue|keep) reading (this|please|subscribe|sign|log|for|register|the|our) {rest}
!! to continue reading (this article|this story) {rest}
! to read (the full|the rest of this|the complete|the entire) (article|story|post|report|column|piece) {rest}
! to read more (click|subscribe|go|visit|sign|from) {rest}
! to (access|view|unlock|enjoy) (the full|this|our|all our|unlimited|full) (article|content|story|access|video|page|site) {rest}
! (you've|you have) (read|reached|used|viewed|exceeded|hit) {name} (free articles|article limit|free article|articles this month|free stories|limit) {rest}
! (you've|you have) (read|reached|used|viewed|exceeded|hit) {name} (free articles|article limit|free article|articles this month|free stories|articles|limit)
! you are (currently|now|not) (signed in|logged in|subscribed|logged out) {rest}
! you are (signed|logged) in as {rest}
! you have {number} (free|remaining|articles|stories) {rest}
! you have {name} free articles {rest}
! {number} (free articles|articles|stories) (left|remaining) {rest}
! this is your {name} free article {rest}
! (start|begin) your (free|digital|{number}) (trial|subscription|month|day|week) {rest}
! start your free trial
free trial
! (unlimited|full|complete|all|instant) (digital|online) access {rest}
! unlimited access (to|on|for) {rest}
! unlimited access
! digital subscription
! digital subscriptions
! digital edition
! digital access
! print subscription
! print edition
! e edition
! epaper
! e paper
! home delivery
! gift subscription
! gift subscriptions
! give a gift
! give a gift subscription
! group subscriptions
! corporate subscriptions
! subscription (options|offers|offer|plans|rates|benefits|required|services)
! subscribe and save
! see (subscription options|my options|all offers|offers|offer)
! view (subscription options|offers|offer|all offers|plans)
! choose (your|a) (plan|subscription)
special offer
! limited time offer
! limited time offer {rest}
! cancel (anytime|any time|at any time)
! cancel anytime {rest}
! support (our|quality|local|independent|great|trusted|investigative|nonprofit) (journalism|news|reporting|work|mission|site|newsroom)
! support (our|quality|local|independent|free|great|trusted|investigative|nonprofit) (journalism|news|reporting|newsroom|media) {rest}
! support us (by|with|from|for|today|now|on patreon|on paypal) {rest}
! support us
! support {name} (on patreon|on paypal|from as little as) {rest}
! support independent (journalism|media|news)
! support local journalism
! support our journalism
! help us (keep|continue|fund|improve|grow) (this|our|independent|providing|producing|delivering|bringing|the site|doing) {rest}
! help support (us|our|independent|this) {rest}
! please help support us {rest}
! please consider (supporting|subscribing|donating|making|becoming|disabling|turning|joining) {rest}
! please (donate|make a donation) {rest}
! please support (us|our|this site|independent) {rest}
! (donate|contribute) (now|today|here|online|monthly|via paypal)
! give (now|monthly|today)
! donate (now|today|here|online|monthly) {rest}
! donate via {rest}
! donate
! make a (donation|contribution|gift|one time donation|tax deductible donation)
! make a (donation|contribution|one time donation|tax deductible donation) (to|today|now|here|by|via|online) {rest}
! your (support|donation|donations|contribution|gift|subscription) (helps us|helps fund|makes it possible|makes our|makes a difference|will help|helps support|supports our|powers our|allows us|keeps us) {rest}
! if you (value|appreciate|support|rely on) (our|what we|this|quality|independent|the work|local|free) {name} (please|consider|become|subscribe|donate|support|help|make) {rest}
! if everyone who reads {rest}
! since you're here (we|you) {rest}
! before you go (we|why|you|sign|check|did|support) {rest}
! we (need|rely on|depend on|count on) your (support|help|donations|contributions|donation) {rest}
! we need your (support|help)
! we have a small favour to ask {rest}
! every (contribution|donation|dollar|gift|little bit) (helps|counts|matters|however) {rest}
!! please help support us with cryptocurrency donations
! buy me a coffee
! buy us a coffee
! support me on patreon
paypal
patreon
! become a patron
! tip jar
! advertisement supported by
! advertise with us
! advertise here
! advertise on {name}
! go ad free
! remove ads
upgrade
! upgrade now

# Apps, alerts and podcasts
!! CLICK HERE TO GET THE {name} APP
!! CLICK HERE FOR THE {name} APP
!! CLICK TO GET THE {name} APP
!! CLICK HERE TO GET THE {name} NEWSLETTER
!! CLICK HERE TO SIGN UP FOR {name} NEWSLETTER
!! CLICK HERE TO SUBSCRIBE
!! CLICK HERE FOR MORE {name} COVERAGE
!! CLICK HERE FOR MORE COVERAGE OF {name}
!! CLICK HERE FOR MORE {name} NEWS
!! CLICK HERE FOR MORE {name} OPINION
! CLICK HERE TO (READ|SEE|VIEW|WATCH|LISTEN|LEARN|FIND|SIGN|SUBSCRIBE|DOWNLOAD|BUY|ORDER|DONATE|SUPPORT) {name}
! CLICK HERE TO (READ|SEE|VIEW|WATCH|LISTEN|LEARN|FIND) {name} {name}
! CLICK HERE TO INTERACT WITH {name}
! CLICK HERE FOR {name}
! CLICK HERE FOR (MORE|THE) {name} {name}
! CLICK TO (READ|SEE|VIEW|WATCH|LISTEN|LEARN|FIND) {name}
! TAP HERE TO {name}
!! click here to sign up for our newsletter
!! click here to (sign up|subscribe) (to|for) (our|the) {name} (newsletter|newsletters|alerts|email)
! click here to (sign up|subscribe|register|download|donate|support|join|order|buy|contact|view|see|report|opt out|unsubscribe|print|email|learn) {rest}
! click here to (subscribe|register|sign up|donate|buy|order|download|join)
! click here for (more|our|all|the|details|information) {rest}
! click here if {rest}
! click to subscribe
! click to subscribe {rest}
! click to (enlarge|expand|zoom|play|view|view image|view larger|open|close|read more|hide|show) 
! tap here to {rest}
! tap to (unmute|play|expand|enlarge|close|zoom)
! swipe (left|right|up|down|to continue)
!! download (our|the) [free] [new] [mobile] (app|apps)
!! download (our|the) {name} (app|apps)
!! download (our|the) {name} (app|apps) (here|now|today|for free)
! download (our|the) {name} (app|apps) {rest}
! download (our|the) [free] [new] [mobile] (app|apps) {rest}
! download {name} app {rest}
!! for (all the latest|the latest|more|latest) {name} news download {name} app
! download (now|today|here|app|it)
! download on the app store
! download from {store}
! download {name} from {store}
! available (on|from|in|for) [the] {store}
! available (on|from|in|for) [the] {store} {rest}
! get it on {store}
! get it on google play
! get the app
! get our app
! get app
! get (the|our) [free] {name} app
! get (the|our) [free] {name} app (on|for|from|now|today) {rest}
! install (our|the) {name} app {rest}
! open (in app|app|in the app)
! use app
! mobile (app|apps|site|version)
our (app|apps|mobile apps)
! scan (the|this) qr code
! scan (the|this) qr code {rest}
! push notifications
! breaking news alerts
! (turn on|enable|allow|get|receive) (notifications|desktop notifications|push notifications|browser notifications|breaking news alerts|news alerts|email alerts)
! (turn on|enable|allow|get|receive) (notifications|desktop notifications|push notifications|browser notifications|breaking news alerts|news alerts|email alerts) {rest}
! would you like to receive {rest}
! listen to (our|the) {name} (podcast|podcasts)
! listen to (our|the) {name} podcast (on|at|here|from) {rest}
! listen on (itunes|stitcher|spotify|soundcloud|apple podcasts|google podcasts)
! listen to (this article|this story|article|the article|this post)
! listen to this (article|story) {rest}
! subscribe to (our|the) {name} podcast
! subscribe to (our|the) {name} podcast on {store} {rest}
! subscribe on {store}
! and {store}
and google play
on {store}
{store}
or {store}

# Polls
!! take our poll story continues below
! take our poll
! take our poll {rest}
! take the poll
! take (our|the|this) (survey|quiz)
! take (our|this) (survey|quiz|poll) {rest}
! completing this poll {rest}
!! completing this poll grants you access to {name} updates free of charge
! (vote|cast your vote) (now|here|below|in our poll)
! cast your vote
! view results
! see results
! view poll results
! {number} (views|page views|pageviews)
! show results
! total (votes|voters|voters:)
! {number} (votes|voters|people voted|responses)
! loading poll
! polldaddy {rest}
! online poll
! reader poll
! poll of the day
exercise your right to vote
! (personal liberty|reader|online) poll exercise your right to vote [now] [below]
! thank you for voting
! you have already voted
! rate this {piece}
rate this
! rating {number}
! (was|is|did) this (article|page|story|content|information|you find this) (helpful|useful|interesting)
! did you find this (article|page|story|content|information) (helpful|useful|interesting)
! was this article valuable
! average rating {rest}
vote
poll
results
total
comments {number}

# Advertising and run-in pointers
!! ADVERTISEMENT
!! ADVERTISING
!! ADVERTISEMENT STORY CONTINUES BELOW
!! STORY CONTINUES BELOW ADVERTISEMENT
!! ARTICLE CONTINUES BELOW
!! (story|article|post|text) (continues|continued) below
!! (story|article|post|text) (continues|continued) below advertisement
!! (story|article|post|text) (continues|continued) below ad
!! (story|article|post|text) (continues|continued) below the (ad|advertisement|video|image|photo|gallery|tweet|graphic|player)
!! (story|article|post|text) (continues|continued) after [the] [this] (ad|advertisement|advertising|video|gallery|image|photo|break)
!! advertisement (story|article) (continues|continued) below
!! advertisement (story|article|continue) (continues|reading) [below] the main story
!! advertisement continue reading the main story
!! advertisement continue reading below
!! advertisement (scroll|skip) to (continue|continue with content|continue reading)
!! continue reading the main story
!! continue reading below [the] [this] [advertisement]
!! continue reading below the ad
!! (scroll|swipe) down to continue reading [the article] [this article]
!! (scroll|swipe) down to (read more|keep reading)
!! scroll down for (video|videos|the video)
! scroll down for more
! scroll down to (see|watch|read) {rest}
! scroll down to read more
! scroll for more {rest}
! scroll to continue
! scroll to continue with content
! (sorry the video player failed to load|sorry your browser doesn't support this) {rest}
! (keep|continue) reading
! continue reading {rest}
! keep reading {rest}
! continued below
! continued on next page
! ad feedback
! video ad feedback
! advertisement
! close advertisement
! advertisements
! advertising
! advertisment
! advertisement advertisement
! advertisement feedback
! advertiser disclosure
! advertiser content
ad
ads
! ads by {name}
! ads by google
! ad choices
! adchoices
! about (these|our|this|the) ads
! report this ad
! report (this ad|ad|an ad|this advertisement|inappropriate ad)
! why am i seeing this ad
! hide ad
! close ad
! skip ad
! skip ad in {number}
! skip ads
! suppress this ad slot
! this ad will (end|close) in {number}
! advertisement will (end|close) in {rest}
! your ad here
! place an ad
! sponsored
! sponsored by {name}
! sponsored content
! sponsored links
! sponsored link
! sponsored post
! sponsored stories
! sponsor content
! sponsor message
! a message from our sponsor
! a message from our sponsors
! thank you to our sponsors
! paid (content|post|partner content|advertisement|promotion|for by {name})
! paid for and posted by {name}
! partner content
! promoted content
! promoted links
! promoted stories
! promoted by {name}
! promoted
! presented by {name}
! brought to you by {name}
! from our (partners|sponsors|advertisers|partner)
! in partnership with {name}
!! content created by {name} {name} is available without charge {rest}
!! for licensing opportunities of our original content please contact {handle}
!! for licensing opportunities for our original content please contact {handle}
! this (content|post|article|story|page) (contains|may contain|includes) (affiliate|referral|sponsored) {rest}
! (this|our) (post|article|story|site|website|page) may (contain|include|earn|receive) (affiliate|a commission|links|commission|compensation) {rest}
! we may (earn|receive|get|collect) (a|an|some) (commission|affiliate commission|small commission|share|portion|percentage|compensation) {rest}
! if you (buy|purchase|click) {name} we may (earn|receive|get) {rest}
! if you buy something through {rest}
! some of our stories include affiliate links {rest}
! all products {name} are (independently|selected) {rest}
! (as an amazon associate|amazon associates|affiliate disclosure|affiliate links) {rest}
! prices and availability (subject|are|may) {rest}
! best price {number} buy new {number} {rest}

# Copyright and licences
! all rights reserved
!! this material may not be published broadcast rewritten or redistributed
!! this material may not be published broadcast rewritten or redistributed without permission
!! this material may not be published broadcast rewritten redistributed or derived from
! this material may not be {rest}
! this material may not be published {rest}
!! copyright {number} {name} all rights reserved
!! copyright {number} {name} {name} all rights reserved
!! copyright {number} {name} {name} {name} all rights reserved
!! copyright {number} {number} {name} all rights reserved
!! {number} {name} all rights reserved
!! copyright {name} {number} all rights reserved
! copyright {name} all rights reserved
! copyright {name} {name} all rights reserved
! copyright {number} {rest}
! copyright {number}
! copyright {name} {number}
! copyright {name} {number} {rest}
copyright
! copyright notice
! copyright policy
! copyright information
! (republication|reproduction|redistribution|republishing|reuse|distribution|copying|redissemination) {name} {name} (is|are|without) (expressly|strictly|prohibited|permission|prior|forbidden|not|the) {rest}
! (republication|reproduction|redistribution|republishing|reuse|distribution|copying) {name} (is|are|without) (expressly|strictly|prohibited|permission|prior|forbidden|not|the) {rest}
! (republication|reproduction|redistribution|republishing|reuse|copying) (prohibited|not permitted|without) {rest}
! no part of this (publication|site|website|article|material|content|page) {rest}
! may not be (published|reproduced|republished|reprinted|redistributed|copied) {rest}
! (reprinted|republished|posted|published|used|reproduced|reposted) (with|by|under|here with|with the) permission
! (reprinted|republished|posted|published|used|reproduced|reposted) (with|by) [the] permission (of|from) {rest}
! (article|story|column|post|reprinted|reposted|republished) posted with permission from {rest}
!! article posted with permission from {name}
! reprinted from {name}
! (this|the) (article|story|post|work|content|piece|essay) is (licensed|republished|published|reprinted|reproduced|reposted) (under a|under the|with permission|from|courtesy|with the permission) {rest}
! (this|the) (article|story|post|piece|essay|column|report) was (originally|first) (published|posted) (at|on|in|by|here|with|and) {rest}
! (licensed under|released under) (a|the) (creative|cc|mit) {rest}
! creative commons (attribution|license|licence) {rest}
! (rights and permissions|reprints and permissions|permissions|reprints|request permissions|order reprints|today's paper|license this content|licence this content|syndication|reuse this content|buy reprints|purchase reprints)
! request reprint [and] [licensing]
! to (order|request|purchase|obtain|license) {name} (reprints|copies|permission|reprint|article|presentation ready copies) {rest}
! order reprints {rest}
! distributed by {name}
! distributed by tribune content agency llc
! all (content|material|images|photos|trademarks|logos|quotes|market data) {name} (reserved|property|copyright|delayed|trademarks) {rest}
! use of this (site|website|web site) (constitutes|signifies|is|indicates) {rest}
! powered by {name}
hosted by {name}
designed by {name}
developed by {name}
! site by {name}
! website by {name}
! web design by {name}
! proudly powered by wordpress
! powered by wordpress
! theme by {name}
! theme {name} by {name}
! a beacon in the smog
! the views [and] [opinions] expressed (in this|by the|herein|here are|in the|are those|by this|by mr|by ms|by {name} do not) {rest}
!! the views expressed in this opinion article are solely those of their author and are not necessarily [either] shared or endorsed by {handle}
! the views expressed in this opinion article are solely those of {rest}
!! the (views|opinions) expressed in this (article|column|commentary|piece) are (the author's own|the author's|his own|her own|their own|those of the author|solely those of the author) and {rest}
!! the (views|opinions) expressed are (his|her|their) own
!! the (views|opinions) expressed (here|in this commentary|in this article|in this column) are (his|hers|her own|his own|their own|those of the author|the author's own|the author's|solely those of the author|solely his own|solely her own)
!! (read|view) more (opinion|opinions|opinion articles) (on|at) cnn
! (views|opinions) expressed (in|by|are|here|on) (this|the|those|those of|our|here|are|this article) {rest}
! the opinions expressed (in this|by the|herein|here are|in the|are those|by this|on this) {rest}
! disclaimer: {rest}
! our standards: {rest}
!! our standards: the thomson reuters trust principles
! our standards the thomson reuters trust principles
! (editorial standards|editorial guidelines|editorial policy|code of ethics|ethics policy|corrections policy|fact checking policy|our standards|our ethics|ethics statement|publishing principles|editorial code of conduct)
! follow our {name} policy
! read our {name} (policy|guidelines|standards)
without permission
or redistributed
# Market data under the pages of business sites
!! most stock quote data provided by bats
! us market indices are shown in real time except for {rest}
!! us market indices are shown in real time except for the s p {number} which is refreshed every two minutes
!! us market indices are shown in real time except for the djia which is delayed by two minutes
! all times are et
! all times are et {rest}
! factset factset research systems inc
! chicago mercantile certain market data is the property of chicago mercantile exchange inc and its licensors
! chicago mercantile association certain market data is the property of chicago mercantile exchange inc and its licensors
! dow jones the dow jones branded indices are proprietary to and are calculated distributed and marketed by dji opco a subsidiary of s p dow jones indices llc and have been licensed for use to s p opco llc and cnn
! standard poor's and s p are registered trademarks of standard poor's financial services llc and dow jones is a registered trademark of dow jones trademark holdings llc
! all content of the dow jones branded indices copyright s p dow jones indices llc and or its affiliates
! all content of the dow jones branded indices copyright s p dow jones indices llc {number} and or its affiliates
! fair value provided by indexarb com
! fair value provided by {handle}
! market holidays and trading hours provided by copp clark limited
! quotes displayed in real time {rest}
! quotes delayed {rest}
! market data provided by {rest}
! market data {name} delayed {rest}
! powered and implemented by {rest}
! legal statement
! mutual fund and etf data provided by {name}
! real time quotes {rest}
! see here for a complete list of exchanges and delays

# Page tools and menus
! skip to content
! skip to (main|the main|site|page|primary) (content|navigation|menu|index)
! skip to navigation
! skip to (search|footer|menu|sidebar|article)
! skip navigation
! skip links
! skip to (the comments|comments|end of list|results)
! jump to (content|navigation|search|comments|main content)
! accessibility (links|help|statement|menu)
accessibility
! site (index|information|navigation|search|map)
! site information navigation
! main (menu|navigation|content)
! primary (menu|navigation|sidebar)
! toggle (navigation|menu|search|sidebar|dark mode)
! open (menu|navigation|search|navigation menu)
! close (menu|navigation|search|this|dialog|modal|window|banner|popup|gallery|video)
! show (menu|navigation|search|caption|captions|sidebar|all|less)
! hide (menu|navigation|search|caption|captions|sidebar|transcript)
! expand (menu|all|image|autoplay|photo)
collapse
! menu (search|close|home)
! search (for|this site|the site|site|form|here|button)
search for:
! search this (site|website|blog)
! what are you looking for
! type (your search|and press enter|something and hit enter) [above] [and] [press] [enter]
! press (enter|esc|escape) to {name}
! (back|return|scroll|go) to (top|the top|home|homepage|home page|article|mobile site|main page|previous page|search results)
! you are here
! you are here: {rest}
! home news
! view (mobile|desktop|full|classic) (site|version|website)
! view (all|comments|gallery|photos|image|original|more|slideshow|full screen|fullscreen)
! full (site|screen)
fullscreen
full screen
! font size
! text size
! text size {name}
! font size {name}
! (increase|decrease|reset|change|larger|smaller|bigger) (text|font|text size|font size|print)
! larger (text|font)
! print (article|this|this page|this article|page|story|friendly|version)
! printer friendly
! printer friendly version
! printer friendly {name}
! print friendly
! email article
! email print
! print email
! print email share
! print e mail
! reprints
! send [us] [a] (feedback|correction|tip|tips|news tip)
! give [us] feedback
! give feedback on this page
! site feedback
! send us feedback
! share your feedback {rest}
! report (an error|a correction|a typo|error|a problem|this|abuse|a mistake|mistake|inaccuracy|typo)
! report an error {rest}
! report a (typo|correction|problem) {rest}
! suggest a correction
! suggest a (correction|story|topic)
! see something (wrong|interesting) {rest}
! (spotted|found|see|noticed|spot) (an error|a mistake|a typo|anything wrong) (in|on|let|click|please|report|email|tell|with) {rest}
! (spotted|found|see|spot) (an error|a mistake|a typo)
! submit a (correction|tip|news tip|letter|story|story idea|photo)
! submit (correction|tip|news tip|letter|your story|news tips)
! submit a letter to the editor
letters to the editor
! contact (the|our) (author|editor|newsroom|reporter|writer|news desk|news team|webmaster|editors)
! contact (the|our|this) (author|editor|newsroom|reporter|writer|news desk|news team|editors) {rest}
! contact {name} at {handle}
! contact {name} on {handle}
!! contact (him|her|me|us) at {handle}
!! (story|news) (tips|ideas) [and] [ideas] can be sent to {handle} and on (x|twitter): {handle}
!! (story|news) (tips|ideas) [and] [ideas] can be sent to {handle} and on (x|twitter) {handle}
!! you can (send|also send) tips to {handle}
!! you can reach (him|her|me) at {handle} on (x|twitter)
!! send tips to {handle}
!! send tips to {handle} or on (x|twitter): {handle}
!! send tips to {handle} and follow (him|her) on (x|twitter) [at] {handle}
!! you can send tips to {handle} and follow (him|her) on (x|twitter) [at] {handle}
!! contact the (author|editor|writer|reporter) at {handle}
! contact us at {handle}
! contact us (at|by|via|here|on|today|for more|if) {rest}
! write to (us|the editor|me|him|her) at {handle}
!! write to (us|the author|the editor|me|him|her|{name}) at {handle}
! write to {name} {handle}
! email (us|me|him|her|the author|the reporter|the writer) {handle}
!! email (us|me|him|her|the author|the editor|the reporter|the writer) at {handle}
!! e mail (us|me|him|her|the author|the editor|the reporter|the writer) at {handle}
! email {name} at {handle}
! email {name} {handle}
! email: {handle}
! e mail: {handle}
!! (he|she|they|the author|the writer|the reporter) can be reached (at|by email at|via email at|by e mail at|on) {handle}
!! you can (reach|contact|email) (him|her|me|us) at {handle}
!! you can (reach|contact|email) {name} at {handle}
!! reach (him|her|me|us) at {handle}
!! reach {name} at {handle}
!! (story|news) tips [and] [ideas] can be sent to {handle}
!! (story|news) tips and ideas can be sent to {handle}
!! send [story] [news] tips to {handle}
!! (he|she) can be emailed at {handle}
! have a (tip|story tip|news tip|story) (for|to|email|contact|send|let|we|you) {rest}
! got a (tip|news tip|story tip|confidential news tip|confidential tip|scoop)
! got a (tip|news tip|story tip|confidential news tip|confidential tip|scoop) {rest}
! do you have (a tip|information|a news tip|a confidential tip|a story tip|any information) (about|for|on|you|to|we|related) {rest}
! tel {number}
! telephone {number}
! phone {number}
! (about us|contact us|our team|meet the team|meet our team|masthead|press room|media kit|newsroom|work for us|work with us|work at {name}|write for us)
! (advertise|advertising) (with us|rates|policy|opportunities|info|information|guidelines|terms)
! (privacy policy|terms of use|terms of service|terms and conditions|cookie policy|privacy notice|privacy statement|user agreement|visitor agreement|community guidelines|community rules|rss|rss terms of service|sitemap|site map)
! (privacy|cookie|terms) (policy|notice|statement|center|centre|settings|preferences)
! (help|customer|support) (center|centre|service|services|desk)
! (customer|reader|subscriber) services
faq
faqs
! follow the {name} team
! (previous|next) (article|story|post|page|slide|photo|image|gallery|video|entry|up)
! (previous|next) (article|story|post|page|entry): {rest}
! older (posts|post|entries|articles)
! newer (posts|post|entries|articles)
! newer post older post home
! page {number} of {number}
{number} of {number}
! slide {number} of {number}
! image {number} of {number}
! photo {number} of {number}
! photos {number} of {number}
! video {number} of {number}
! view slideshow
! view gallery
! view photos
! view all photos
! start slideshow
! launch gallery
! open image in {name}
! view image in {name}
! enlarge (image|this image|photo)
! view larger [image]
! view larger
! buy (photo|photos|this photo|prints|now|tickets|it now|on amazon)
! buy tickets {rest}
! order now
! shop now
! add to (cart|favorites|favourites|bookmarks|list|wishlist|reading list|collection|calendar)
! save (article|story|this|for later|to read later|this article|this story|to my list|to favorites|to favourites)
saved
! read later
bookmark
! bookmark this page
! bookmark (the|this) permalink
! tweet post forward subscribe or bookmark us
! only you can save {name} from {name} suppression
! read this article in {name}
! read in {name}
translate
! translate this {piece}
! select language
! choose (language|your language|edition|a language)
! change (language|edition|region|location)
! edition: {name}
! (us|uk|international|world|global|asia|australia|europe|canada|india) edition
! set edition preference
! switch to the {name} edition
! log in {name} register
! sign in {name} register
! sign in or (register|sign up|create an account)
! log in or (register|sign up|create an account)
! sign in sign up
! log in sign up
! login register
! register login
! sign in register
! sign in subscribe
! subscribe sign in
! subscribe log in
! log in subscribe
! hi {name} sign out
! welcome {name} log out
! loading
! loading comments
! loading more
! loading (article|content|video|player|gallery|map|data|comments|related) {name}
! now loading
! please wait
! please wait (while|a moment) {rest}
! loading please wait
! something is loading
! page not found
! the page you (requested|are looking for) (could|can|cannot|was|does|is) {rest}
! please forward this error screen to {rest}
weather
{number} minute read
{number} min read
{number} mins read
{number} minutes read
! {number} min read
! {number} minute read
! {number} mins read
! {number} minutes read
! {number} minutes to read
! {number} second read
! reading time {number} {name}
! reading time: {number} {name}
! read time {number} {name}
! read time: {number} {name}
! estimated reading time {number} {name}
! estimated read time {number} {name}
! estimated reading time: {number} {name}
! time to read {number} {name}
! word count {number}
{number} words
{number} hits
! views {number}
! views: {number}
! view count {number}
! (hits|reads|visits): {number}
! post views {number}
! post views: {number}
! read {number} times
! article (views|rating|tools|options|actions)
{number} downloads
! this (story|article|post|page) (has been) (viewed|read|shared) {number} times
! photos {number}
{number} photos
! view {number} photos
{number} images
updated {date}
last updated {date}
last update {date}
last modified {date}
last modified on {date}
modified {date}
published {date}
published on {date}
published: {date}
first published {date}
first published on {date}
first published: {date}
posted {date}
posted on {date}
posted at {date}
posted: {date}
created {date}
updated on {date}
updated: {date}
updated at {date}
print this page
email this page
cite this {piece}
download pdf
pdf
play
pause
stop
mute
unmute
settings
gallery
watch
watch now
watch live
listen
transcript
tags
topics
email this
archive
archives
rss
mobile
apps
shop
store
events
classifieds
obituaries
crosswords
horoscopes
puzzles
games
e edition
contact the editor
feedback
tools
about the author
comments
comment
view comments

# Warnings, and calls of one site's owner
!! warning: this (story|article|report|post) (contains|includes) (details|descriptions|language|images|content) (which|that) (may|might|could) (offend|upset|distress)
!! warning: this (story|article|report|post) (contains|includes) (details|descriptions|language|images|content) (which|that) some (people|readers|viewers) (may|might|could) find (upsetting|distressing|disturbing|offensive)
!! warning: third party (video|videos|content) may contain (adverts|ads)
!! [go to {handle} and] join the citizen journalist revolution [at {handle}]
! posted on {date} by {name} in {name} {number} comments
! posted on {date} by {name} {number} comments

# Video players
! this video (can not be|cannot be|could not be|is not available|is no longer available|is unavailable|isn't available) {rest}
!! this video can not be played
! video (unavailable|not available|player is loading|player|transcript|playback|loading|player loading)
! video player is loading {rest}
! this is a modal window {rest}
! media playback (is|not) {rest}
!! media playback is (not supported|unsupported) on (this|your) device
! media requires {rest}
! to play this video you need to enable javascript [in your browser]
!! to play this video you need to enable javascript in your browser
! to view this video {rest}
! you need to (enable|have|install|upgrade|update) (javascript|flash|adobe|your) {rest}
! (get|install|download|upgrade|update) [the] [latest] [adobe] flash player
! adobe flash player {rest}
! play (video|audio|again|all|episode|clip)
! play video {number}
! play video play
! play mute current time {rest}
! pause (video|audio)
! replay
! replay video
! watch later
! watch on youtube
! up next
! now playing
! now playing: {rest}
! playing now
autoplay
! autoplay (on|off|next video|is on|is off)
! audio player
! use up down arrow keys to increase or decrease volume
! (volume|mute|unmute|captions|subtitles|picture in picture|quality|playback rate|current time|duration time|remaining time|stream type live|loaded|progress) {number}
! stream type live
! seek to live currently {name}
! beginning of dialog window {rest}
! end of dialog window
! escape will cancel and close the window
chapters
descriptions
! descriptions off selected
! captions settings {rest}
! captions off selected
! audio track
! embed video
! embed code
! embed this video
! coming up next
! (skip|jump) (forward|back|ahead|intro|backward) [{number}]
! download (audio|video|mp3|episode|podcast|transcript)
! copied to clipboard
! embed
! listen to article
! listen {number} min
! audio (article|version)
interactive
! hide caption
! toggle caption
! show captions
! hide captions
`

export default text
