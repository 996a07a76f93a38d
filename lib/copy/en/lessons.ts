/**
 * The English texts of the lessons; a blank line separates the paragraphs of an idea. The other languages have the same
 * keys.
 */
export const lessonTexts = {
  'english-drafts':
    'The drafts are in English, which is what the coach reads; write your version in English too.',
  'listening.summary': 'What people tell you is a gift, even when it stings.',
  'listening.idea': `You choose whom you follow, so the place becomes what you make of it. Begin by reading. Look for people who share your work, your town or your hobby, and see what they wonder about.

When someone criticises what you do, they took a minute because they still care. Thank them, say what you will look into, and come back when it is done.

An answer that does not care ends the talk, and everyone can read it. Questions open doors: ask one that you would love to hear answered.`,
  'listening.task':
    'Ines is disappointed. Answer so that she might give the restaurant a second evening.',
  'aim.owns-the-fault': 'Say in your own words what went wrong for Ines, without an excuse.',
  'aim.says-what-follows': 'Say what happens next, or ask what would help.',
  'listening.source':
    'Based on a list of what not to do on Twitter for business, and a newcomer’s explanation of Twitter to colleagues.',
  'context.summary': 'Most readers see one post, and nothing around it.',
  'context.idea': `Your post travels alone. It turns up between a recipe and the football, in front of people who have not read the one before. Whoever cannot tell what it is about scrolls on, and a bare link gets few visits.

Name the thing, the place and the day. Say in one line what a link holds and why it is worth the click. Short words help, and so does a number. Then read it once more as a stranger: is anything missing?`,
  'context.task':
    'The page says that the harbour bridge closes for repairs in May. Tell readers what they will find.',
  'aim.names-the-bridge': 'Name what it is about.',
  'aim.says-what-happens': 'Say what happens to it.',
  'aim.says-when-or-what': 'Say when, or what the page holds.',
  'context.source':
    'Based on an essay on customer engagement on Twitter, which asks for a good introduction to every link.',
  'replies.summary': 'A reply that fits everyone helps nobody.',
  'replies.idea': `People can tell a personal letter from a standard one. A reply that could go to anyone shows that nobody read what they wrote. Pick up one of their points, use their name if it is there, and answer what they asked, even if the answer is “I will know on Friday”.

Solve it in the open where you can, because others have the same question. When private details are needed, say why, and what happens next. People remember a short thank-you longer than any offer.`,
  'replies.task':
    'Sam’s parcel went to the wrong depot and comes on Wednesday. Write to Sam as one person to another.',
  'aim.says-what-went-wrong': 'Say what went wrong with the parcel.',
  'aim.says-when-it-comes': 'Say when it comes.',
  'aim.speaks-to-sam': 'Speak to Sam.',
  'replies.source':
    'Based on a note on building relationships with Twitter, which asks for personal answers.',
  'tone.summary': 'Everyone can read along, and they remember the tone.',
  'tone.idea': `Think of saying it across a table, with strangers at the next one. Most of us would lower our voice, leave the person out of it and talk about the thing. The same works here, and the audience is larger.

Capitals read as shouting. Mockery feels good for a minute and stays on the page for years. You can disagree with anyone: say what you see differently and why. If you are angry, write it down, have a glass of water and read it again before you post.`,
  'tone.task': 'Keep the anger about the pool, and leave the people out of it.',
  'aim.is-about-the-pool': 'Talk about the pool.',
  'aim.says-what-hurts': 'Say what is wrong, what you feel or what you want.',
  'tone.source':
    'Based on a list of what not to do on Twitter for business, and an essay on customer engagement on Twitter.',
  'asking.summary': 'Good posts are passed on without being told to.',
  'asking.idea': `A request for a repost now and then does no harm. In every post it asks readers to work for you, and they leave. What is useful, surprising or funny gets passed on by itself.

The same goes for names. People do not like to hand over their friends and colleagues. Those who like what you do will bring them along in their own time. So leave the request out and ask for something that is fun to give: an opinion, a story, a piece of advice.`,
  'asking.task':
    'Keep the news. Ask readers something that they would enjoy answering, or ask nothing.',
  'aim.keeps-the-news': 'Keep the news: what opens, and on which day.',
  'aim.asks-for-no-reach': 'Leave out every request to pass it on.',
  'asking.source': 'Based on a list of what not to do on Twitter for business.',
  'selling.summary': 'Readers stay for what they learn, and some of them buy.',
  'selling.idea': `It is fine to say what you make. When every second post is an advert, though, people leave with one click, and few return. Give first: a tip from your work, an answer, a look behind the scenes. Then your offer comes from someone they know.

Tell what the thing is like rather than how cheap it is. Leave out the countdown. Some accounts are followed for their deals alone, and that works too; there is a profile for it. Even there, customers remember a thank-you.`,
  'selling.task': 'Tell cyclists something about these lights that they would want to know.',
  'aim.is-about-the-lights': 'Talk about the lights.',
  'aim.tells-something': 'Tell one thing that a cyclist can use.',
  'aim.does-not-push': 'Leave out the push to buy.',
  'selling.source':
    'Based on a list of what not to do on Twitter for business, and a consultant’s change of mind about one-way accounts.',
  'tags.summary': 'One hashtag helps people find you; nine hide your words.',
  'tags.idea': `A hashtag helps people who look for a subject to find you. One or two are plenty. More than that push your own words aside, and the post reads like a label on a parcel.

A mention is a tap on the shoulder. It is welcome when the post is about that person, thanks them or answers them. A row of names who did not ask for it feels like a leaflet under the door. Before you post, take out each hashtag and each name in turn, and see whether anything is missing.`,
  'tags.task':
    'Keep the hashtag that a neighbour would search for, and use the room for one detail.',
  'aim.says-what-was-planted': 'Keep the news of the trees.',
  'aim.keeps-a-tag': 'Keep one hashtag, or two, that people nearby would search for.',
  'aim.adds-a-detail': 'Add a detail.',
  'tags.source':
    'Based on an essay on customer engagement on Twitter, and a newcomer’s explanation of Twitter to colleagues.',
  'honesty.summary': 'People notice when the truth is stretched, and they tell others.',
  'honesty.idea': `Big words make readers careful. “The best in the world” says little; “four of five guests came back” says a lot. Use what you can show: a number, a name, a picture, a small flaw that you admit.

If you were paid, got it free or earn a share when someone buys, say so in the same post. Readers take it well, and it is the law in many places. When something went wrong, tell it before others do. Openness about a mistake has made more friends than any campaign.`,
  'honesty.task': 'Say what you know about the tea, and how you know it.',
  'aim.is-about-the-tea': 'Talk about the tea.',
  'aim.says-how-you-know': 'Say how you know it, or what you cannot promise.',
  'aim.does-not-boast': 'Promise nothing that you cannot keep.',
  'honesty.source':
    'Based on a note on building relationships with Twitter, and an essay on customer engagement on Twitter.',
  'state.empty': 'Write your version above.',
  'state.unchanged': 'This is the text as it was. Put it in your own words.',
  'state.hinted': 'The coach still has something to say: read the hint above.',
  'state.too-short': 'Say a little more, so that readers get something.',
  'state.unclear': 'Write it as you would say it, in whole sentences.',
  'state.unkind': 'This attacks the person. Say it as you would to a guest at your table.',
  'state.off-target': 'Getting there. The list shows what is still missing.',
  'state.done': 'Well done. Your answer does everything on the list.',
} as const;

/** The texts of the lessons in another language; where one is missing, the English text is used. */
export type LessonTexts = Readonly<Partial<Record<keyof typeof lessonTexts, string>>>;
