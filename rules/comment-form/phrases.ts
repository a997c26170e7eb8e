// Made by "npm run generate" from phrases.txt.
const text: string = `# The words of comment forms, as blog and news systems print them. One phrase a line; case and
# punctuation do not count. "!" marks a phrase that is never anything else; the others are furniture
# only beside one of those. {number} stands for a figure, {name} for one to four words.

# Headings
! leave a reply
! leave a reply to {name}
! leave your reply
! leave a comment
! leave a comment on this story
! leave a comment below
! leave your comment
! leave your comments
! leave a response
! post a comment
! post your comment
! post new comment
! add a comment
! add new comment
! add your comment
! add comment
! write a comment
! write your comment
! submit a comment
! make a comment
! cancel reply
! click here to cancel reply
! reply cancel
comment
comments
your comment
your comments
comment now
post comment
submit comment
submit
send
reply
reply to
{number} comments
{number} comment
{number} replies
{number} responses
comments {number}
no comments
no comment
all comments
view comments
view all comments
view {number} comments
show comments
hide comments
read comments
read {number} comments
load more comments
load comments
see all comments
newest comments
sort by newest
sort by oldest
sort by best
sort by
newest
oldest
most voted
join the conversation
join the discussion
start the conversation
start the discussion
have your say
share your thoughts
tell us what you think
what do you think

# Fields and notices of the form
! your email address will not be published
! your e mail address will not be published
! your email will not be published
! email address will not be published
! email will not be published
! mail will not be published
! address never made public
! required fields are marked
! required fields are marked with an asterisk
! all fields are required
! save my name email and website in this browser for the next time i comment
! save my name and email in this browser for the next time i comment
! save my name email and website in this browser until i comment again
! notify me of follow up comments by email
! notify me of followup comments via e mail
! notify me of new comments via email
! notify me of new comments by email
! notify me of new posts by email
! notify me of new posts via email
! notify me when new comments are added
! notify me of replies to my comments
! subscribe to comments
! subscribe to this comment thread
! you may use these html tags and attributes
! this site uses akismet to reduce spam
! learn how your comment data is processed
! learn how your comment data is processed here
! this site is protected by recaptcha and the google privacy policy and terms of service apply
! please enter your comment
! please enter your name here
! please enter your email address here
! you have entered an incorrect email address
! enter your comment here
! type your comment here
! please enter an answer in digits
! fill in your details below or click an icon to log in
! you are commenting using your twitter account
! you are commenting using your facebook account
! you are commenting using your google account
! connecting to
! characters remaining
! {number} characters remaining
name
your name
full name
first name
last name
name required
email
e mail
your email
email address
your email address
email required
e mail required
website
your website
url
web site
optional
required
not published
log out
change
submit reply
captcha
phone
subject
message
location

# Access to commenting
! you must be logged in to post a comment
! you must be logged in to leave a reply
! you must be logged in to leave a comment
! you must be logged in to comment
! you must be logged in to reply
! you must be registered to comment
! you must log in to post a comment
! you must log in to comment
! you need to be logged in to comment
! you need to log in to comment
! you have to be logged in to comment
! please log in to leave a comment
! please log in to comment
! please log in to post a comment
! please log in or register to comment
! please login to comment
! please login or register to comment
! please sign in to comment
! please register or log in to comment
! log in to leave a comment
! log in to leave a reply
! log in to reply
! log in to comment
! log in to post a comment
! log in or register to post comments
! log in or register to comment
! login to comment
! login to post comments
! login or register to post comments
! login to leave a comment
! sign in to comment
! sign in to post a comment
! sign in or register to comment
! sign up to comment
! register to comment
! logged in as {name}
! logged in as {name} log out
! logged in as {name} edit your profile log out

# State of the thread
! be the first to comment
! be the first to comment on this article
! be the first to comment on this story
! be the first to comment on this post
! be the first to leave a comment
! be the first to leave a reply
! be the first to review
! no comments yet
! no comments yet be the first
! there are no comments yet
! there are no comments on this article
! comments are closed
! comments are closed for this article
! comments are closed for this post
! comments are closed on this article
! comments are now closed
! comments have been closed
! comments have been disabled
! comments are disabled
! comments are off for this post
! comments are turned off
! commenting is closed
! commenting is closed for this article
! commenting has been turned off for this article
! commenting on this article has ended
! commenting has been disabled
! comments on this article are closed
! comments are subject to moderation
! all comments are subject to moderation
! all comments are moderated
! comments are moderated
! comments are moderated before publication
! your comment is awaiting moderation
! this comment has been removed by a moderator
! this comment has been deleted
! report this comment
! report comment
! please enable javascript to view the comments powered by disqus
! comments powered by disqus
! blog comments powered by disqus
! powered by disqus
! view the discussion thread
! show comments hide comments
commenting guidelines
comment policy
comment guidelines
comments policy
community guidelines
house rules
trackbacks
{number} trackbacks
pingbacks
! commenting on this (story|article|post) is (now closed|closed)
! the comments section is closed
! the comments section is (now closed|currently closed)
! comments for this (story|article|post|thread) are [now] closed
! comments are not available on this (story|article|post)
! comments are [currently] unavailable
! sorry we are not currently accepting comments on this (article|story)
! sorry we are unable to accept comments {rest}
! we are no longer accepting comments on this (article|story)
! we have closed comments {rest}
! why are comments closed
! the comments below have been moderated in advance
! the comments below have not been moderated
! the views expressed in the contents above are those of our users and do not necessarily reflect the views of {name}
! please (read|see|adhere to|follow|respect|review) our (comment|comments|commenting|community) (policy|guidelines|rules|standards) {rest}
! please (read|see|adhere to|follow|respect|review) our (comment|comments|commenting|community) (policy|guidelines|rules|standards)
! read our (comment|comments|commenting|community) (policy|guidelines|rules)
! to find out more about facebook commenting please read the conversation guidelines and faqs
! this conversation is moderated according to {rest}
! join the conversation please keep {rest}
! please keep (comments|your comments|it civil|the conversation) {rest}
! please be (respectful|civil|polite) {rest}
! by commenting you agree {rest}
! by posting (a comment|your comment|you agree) {rest}
! comments that {name} will be (removed|deleted)
! we reserve the right to (delete|remove|edit) {name} comments
! we reserve the right to (delete|remove|edit) {rest}
! sign in to join the conversation
! log in to join the conversation
! create a free account to comment
! you are posting as {name}
! commenting as {name}
! your comment has been submitted
! thank you for your comment
! your name will be published {rest}
! view (comments|all comments) {number}
! comments {number} add a comment
! most (liked|replied|recommended|popular) comments
! recent comments
! top comments
! featured comments
! reader comments
! readers' comments
! reply to this comment
! reply to this post
! reply quote
! (flag|report) as (inappropriate|abusive|spam)
! report abuse
! flag this comment
! is this comment offensive or inappropriate
! mark as spam
! block user
! hide replies
! show replies
! view replies
! view {number} replies
! show {number} replies
! load more replies
! {number} reply
! edited by moderator
! comment deleted
! this comment was deleted
! this comment was left by a user who was blocked by our staff
! facebook comments
! disqus comments
! comments via facebook
! loading comments
like reply
reply like
share reply
upvote
downvote
thumbs up
thumbs down
oldest first
newest first
most recent
best rated
worst rated
add a comment
start commenting
`

export default text
