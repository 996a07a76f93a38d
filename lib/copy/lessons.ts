import type { LessonId } from './lesson-index';

/** The post that a reply answers. */
export interface AnsweredPost {
  /** Handle without `@`. */
  readonly author: string;
  readonly text: string;
}

/** A draft before and after taking the advice. */
export interface Pair {
  readonly before: string;
  readonly after: string;
  /** Set when both are replies. */
  readonly answers?: AnsweredPost;
}

/** What a good answer does, by name; `lib/lessons/aims` says how it is told. */
export type AimId =
  | 'owns-the-fault'
  | 'says-what-follows'
  | 'names-the-bridge'
  | 'says-what-happens'
  | 'says-when-or-what'
  | 'says-what-went-wrong'
  | 'says-when-it-comes'
  | 'speaks-to-sam'
  | 'is-about-the-pool'
  | 'says-what-hurts'
  | 'keeps-the-news'
  | 'asks-for-no-reach'
  | 'is-about-the-lights'
  | 'tells-something'
  | 'does-not-push'
  | 'keeps-a-tag'
  | 'says-what-was-planted'
  | 'adds-a-detail'
  | 'is-about-the-tea'
  | 'says-how-you-know'
  | 'does-not-boast';

/** One thing that a good answer does. */
export interface Aim {
  readonly id: AimId;
  /** Tells the writer what to do, one sentence. */
  readonly text: string;
}

/** A draft to be rewritten until it does what a good answer does. */
export interface Exercise {
  readonly draft: string;
  /** What to try, one sentence. */
  readonly task: string;
  /** What a good answer does, in the order in which it is shown. */
  readonly aims: readonly Aim[];
  readonly answers?: AnsweredPost;
}

export interface Lesson {
  /** What it is about, for the list of lessons. */
  readonly summary: string;
  /** The idea, by paragraphs, 60 to 120 words in all. */
  readonly idea: readonly string[];
  readonly pairs: readonly [Pair, Pair];
  readonly exercise: Exercise;
  /** The text that the advice comes from, named in words. */
  readonly source: string;
}

/** Every lesson, by id. */
export const lessons: Readonly<Record<LessonId, Lesson>> = {
  listening: {
    summary: 'What people tell you is a gift, even when it stings.',
    idea: [
      'You choose whom you follow, so the place becomes what you make of it. Begin by reading. Look for people who share your work, your town or your hobby, and see what they wonder about.',
      'When someone criticises what you do, they took a minute because they still care. Thank them, say what you will look into, and come back when it is done.',
      'A shrug ends the talk, and everyone else can read the shrug too. Questions open doors: ask one that you would love to hear answered.',
    ],
    pairs: [
      {
        answers: {
          author: 'lena',
          text: 'Your new app loses my shopping list every time I close it.',
        },
        before: 'Nobody else has complained about this.',
        after:
          'Thank you for telling us, Lena. Which phone do you use? We want to see the list vanish ourselves, then fix it.',
      },
      {
        answers: {
          author: 'omar',
          text: 'The new opening hours are useless for anyone with a job.',
        },
        before: 'If you don’t like it, go somewhere else.',
        after:
          'Good point, Omar. Would one late evening a week help you? We are choosing between Tuesday and Thursday.',
      },
    ],
    exercise: {
      answers: {
        author: 'ines',
        text: 'I waited forty minutes for a table I had booked. Not coming back.',
      },
      draft: 'Nobody else has complained. Saturday is always busy and every table takes a while.',
      task: 'Ines is disappointed. Answer so that she might give the restaurant a second evening.',
      aims: [
        {
          id: 'owns-the-fault',
          text: 'Say in your own words what went wrong for Ines, without an excuse.',
        },
        { id: 'says-what-follows', text: 'Say what happens next, or ask what would help.' },
      ],
    },
    source:
      'Based on a marketer’s list of what not to do on Twitter, and a newcomer’s guide for friends.',
  },
  context: {
    summary: 'Most readers see one post, and nothing around it.',
    idea: [
      'Your post travels alone. It turns up between a recipe and the football, in front of people who have not read the one before. Whoever cannot tell what it is about scrolls on, and a bare link gets few visits.',
      'Name the thing, the place and the day. Say in one line what a link holds and why it is worth the click. Short words help, and so does a number. Then read it once more as a stranger: is anything missing?',
    ],
    pairs: [
      {
        before: 'Check this out! https://acme.com/post/482',
        after:
          'How we halved the waste of our kitchen in a year, with the three things that failed: https://acme.com/post/482',
      },
      {
        before: 'This is so true!',
        after: 'Our best hires came from the help desk: they know what customers struggle with.',
      },
    ],
    exercise: {
      draft: 'They have closed it again. https://acme.com/harbour-bridge',
      task: 'The page says that the harbour bridge closes for repairs in May. Tell readers what they will find.',
      aims: [
        { id: 'names-the-bridge', text: 'Name what it is about.' },
        { id: 'says-what-happens', text: 'Say what happens to it.' },
        { id: 'says-when-or-what', text: 'Say when, or what the page holds.' },
      ],
    },
    source:
      'Based on an essay on keeping readers engaged, which asks for a good introduction to every link.',
  },
  replies: {
    summary: 'A reply that fits everyone helps nobody.',
    idea: [
      'People can tell a letter from a form. A reply that could go to anyone says that nobody read theirs. Take up one word of what they wrote, use their name if it is there, and answer what they asked, even if the answer is “I will know on Friday”.',
      'Solve it in the open where you can, because others have the same question. When private details are needed, say why, and what happens next. Afterwards a short thank-you stays in mind longer than any offer.',
    ],
    pairs: [
      {
        answers: {
          author: 'jonas',
          text: 'Third day without hot water in Mill Lane. Anyone there?',
        },
        before: 'We apologize for any inconvenience. Thank you for your patience.',
        after:
          'Jonas, a pump in Mill Lane broke and the new one arrives at noon. I will write to you here when the water runs warm.',
      },
      {
        answers: {
          author: 'priya',
          text: 'Does the vegan box keep until Sunday if it comes on Thursday?',
        },
        before: 'Thank you for reaching out. Your feedback is important to us.',
        after:
          'Yes, Priya: all but the herbs, which are best by Friday. Freeze what is left of them.',
      },
    ],
    exercise: {
      answers: {
        author: 'sam',
        text: 'My parcel has been “out for delivery” since Monday. What is going on?',
      },
      draft:
        'We are sorry for any inconvenience this may have caused. Thank you for your patience.',
      task: 'Sam’s parcel went to the wrong depot and comes on Wednesday. Write to Sam, not to a case.',
      aims: [
        { id: 'says-what-went-wrong', text: 'Say what went wrong with the parcel.' },
        { id: 'says-when-it-comes', text: 'Say when it comes.' },
        { id: 'speaks-to-sam', text: 'Speak to Sam.' },
      ],
    },
    source: 'Based on a checklist for talking with customers, which asks for personal answers.',
  },
  tone: {
    summary: 'Everyone can read along, and they remember the tone.',
    idea: [
      'Think of saying it across a table, with strangers at the next one. Most of us would lower our voice, leave the person out of it and talk about the thing. The same works here, and the audience is larger.',
      'Capitals read as shouting. Mockery feels good for a minute and stays on the page for years. You can disagree with anyone: say what you see differently and why. If you are angry, write it down, have a glass of water and read it again before you post.',
    ],
    pairs: [
      {
        before: 'Your order left on Monday. Learn to read, you clown.',
        after: 'Your order left on Monday. The tracking page shows where it is this morning.',
      },
      {
        before: 'Anyone who still takes the car to work is a complete idiot.',
        after: 'The bus lane saves me ten minutes each way. What keeps you in the car?',
      },
    ],
    exercise: {
      draft: 'You morons at the city council closed the swimming pool again. Idiots.',
      task: 'Keep the anger about the pool, and leave the people out of it.',
      aims: [
        { id: 'is-about-the-pool', text: 'Talk about the pool.' },
        { id: 'says-what-hurts', text: 'Say what is wrong, what you feel or what you want.' },
      ],
    },
    source:
      'Based on a marketer’s list of what not to do on Twitter, and an essay on respectful tone.',
  },
  asking: {
    summary: 'Good posts are passed on without being told to.',
    idea: [
      'A request for a repost now and then does no harm. In every post it turns readers into staff, and they leave. What is useful, surprising or funny gets passed on by itself.',
      'The same goes for names. Friends and colleagues are not ours to collect, and people guard them. Whoever likes what you do will bring them along in their own time. So put the request aside and ask for something that is fun to give: an opinion, a story, a piece of advice.',
    ],
    pairs: [
      {
        before: 'Our repair café opens on Saturday at ten. Please RT!',
        after:
          'Our repair café opens on Saturday at ten. What is waiting in your cupboard to be mended?',
      },
      {
        before: 'Our choir starts again in March. Tag three friends who can sing!',
        after: 'Our choir starts again in March. Which song would get you to the first evening?',
      },
    ],
    exercise: {
      draft:
        'The night market is back on Friday with forty stalls. Please retweet and tag a friend!',
      task: 'Keep the news. Ask readers something that they would enjoy answering, or ask nothing.',
      aims: [
        { id: 'keeps-the-news', text: 'Keep the news: what opens, and on which day.' },
        { id: 'asks-for-no-reach', text: 'Leave out every request to pass it on.' },
      ],
    },
    source: 'Based on a marketer’s list of what not to do on Twitter.',
  },
  selling: {
    summary: 'Readers stay for what they learn, and some of them buy.',
    idea: [
      'It is fine to say what you make. When every second post is an advert, though, people leave with one click, and few return. Give first: a trick of your trade, an answer, a look behind the door. Then the offer is news from someone they know.',
      'Tell what the thing is like rather than how cheap it is. Leave out the countdown. Some accounts are followed for their deals alone, and that works too; there is a profile for it. Even there, thanking a customer makes a bond.',
    ],
    pairs: [
      {
        before: 'Buy our new kettle now, 40% off ends tonight!',
        after:
          'Our new kettle keeps water at 80 degrees, which is what green tea wants. How hot do you brew yours?',
      },
      {
        before: 'Last chance! Order your tent today and save 30%: https://acme.com/tents',
        after:
          'A wet tent packed away grows mould in two days. How to dry one in a small flat: https://acme.com/tents',
      },
    ],
    exercise: {
      draft: 'Hurry! Only today 50% off all our bike lights, buy now before they are gone!',
      task: 'Tell cyclists something about these lights that they would want to know.',
      aims: [
        { id: 'is-about-the-lights', text: 'Talk about the lights.' },
        { id: 'tells-something', text: 'Tell one thing that a cyclist can use.' },
        { id: 'does-not-push', text: 'Leave out the push to buy.' },
      ],
    },
    source:
      'Based on a marketer’s list of what not to do, and a consultant’s doubts about rules that fit everyone.',
  },
  tags: {
    summary: 'One tag is a signpost; nine are a fence.',
    idea: [
      'A tag helps people who look for a subject to find you. One or two are plenty. More than that push your own words aside, and the post reads like a label on a parcel.',
      'A mention is a tap on the shoulder. It is welcome when the post is about that person, thanks them or answers them. A row of names who did not ask for it feels like a leaflet under the door. Before you post, take each tag and each name and see whether the sentence misses it.',
    ],
    pairs: [
      {
        before:
          'Fresh rye bread from seven #bread #bakery #baking #food #foodie #yum #breakfast #local #rye',
        after: 'Fresh rye bread from seven, still warm at the market. #rye',
      },
      {
        before: 'New episode is out @annab @benc @carad @dane @evaf @finng @gretah @hugoi',
        after:
          'In the new episode a lighthouse keeper tells how she learned to sleep through the horn. Thank you @annab for the idea.',
      },
    ],
    exercise: {
      draft:
        'We planted sixty trees along the canal today #trees #nature #green #planet #earth #canal #city #love #climate',
      task: 'Keep the tag that a neighbour would search for, and use the room for one detail.',
      aims: [
        { id: 'says-what-was-planted', text: 'Keep the news of the trees.' },
        { id: 'keeps-a-tag', text: 'Keep one tag, or two, that people nearby would search for.' },
        { id: 'adds-a-detail', text: 'Add a detail.' },
      ],
    },
    source:
      'Based on an essay on readers who leave with one click, and a newcomer’s guide for friends.',
  },
  honesty: {
    summary: 'People notice when something is bent, and they tell others.',
    idea: [
      'Big words make readers careful. “The best in the world” says little; “four of five guests came back” says a lot. Use what you can show: a number, a name, a picture, a small flaw that you admit.',
      'If you were paid, got it free or earn a share when someone buys, say so in the same post. Readers take it well, and it is the law in many places. When something went wrong, tell it before others do. Openness about a mistake has made more friends than any campaign.',
    ],
    pairs: [
      {
        before: 'We are the #1 bakery in town, and everyone says so.',
        after: 'We bake 300 loaves a night in one stone oven, and most are gone by nine.',
      },
      {
        before: 'These boots are the best thing I own. Get 15% off with my code MAYA15',
        after:
          '#ad Alder sent us these boots free. After 300 km the heels are worn, the seams are not.',
      },
    ],
    exercise: {
      draft:
        'Our sleep tea is 100% guaranteed to cure every sleepless night. The best tea on earth!',
      task: 'Say what you know about the tea, and how you know it.',
      aims: [
        { id: 'is-about-the-tea', text: 'Talk about the tea.' },
        { id: 'says-how-you-know', text: 'Say how you know it, or what you cannot promise.' },
        { id: 'does-not-boast', text: 'Promise nothing that you cannot keep.' },
      ],
    },
    source: 'Based on a checklist for talking with customers, and an essay that asks for openness.',
  },
};

/** What is said of an exercise as it stands. */
export const exerciseWords = {
  empty: 'Write your version above.',
  unchanged: 'This is the text as it was. Put it in your own words.',
  hinted: 'The coach still has something to say: read the hint above.',
  'too-short': 'Say a little more, so that readers get something.',
  unclear: 'Write it as you would say it, in whole sentences.',
  unkind: 'This turns on the person. Say it as you would to a guest at your table.',
  'off-target': 'Getting there. The list shows what is still missing.',
  done: 'The coach is content, and so will your readers be. Well done.',
} as const;
