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

/** Names of what a good answer does; `lib/lessons/aims` checks them. */
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

/** A draft to rewrite until it meets all aims. */
export interface Exercise {
  readonly draft: string;
  /** The aims of a good answer, in the order in which they are shown. */
  readonly aims: readonly AimId[];
  readonly answers?: AnsweredPost;
}

/** The drafts of a lesson, which are in English for every reader; its texts are in `lessonTexts`. */
export interface Lesson {
  readonly pairs: readonly [Pair, Pair];
  readonly exercise: Exercise;
}

/** Every lesson, by id. */
export const lessons: Readonly<Record<LessonId, Lesson>> = {
  listening: {
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
      aims: ['owns-the-fault', 'says-what-follows'],
    },
  },
  context: {
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
      aims: ['names-the-bridge', 'says-what-happens', 'says-when-or-what'],
    },
  },
  replies: {
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
      aims: ['says-what-went-wrong', 'says-when-it-comes', 'speaks-to-sam'],
    },
  },
  tone: {
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
      aims: ['is-about-the-pool', 'says-what-hurts'],
    },
  },
  asking: {
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
      aims: ['keeps-the-news', 'asks-for-no-reach'],
    },
  },
  selling: {
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
      aims: ['is-about-the-lights', 'tells-something', 'does-not-push'],
    },
  },
  tags: {
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
      aims: ['says-what-was-planted', 'keeps-a-tag', 'adds-a-detail'],
    },
  },
  honesty: {
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
      aims: ['is-about-the-tea', 'says-how-you-know', 'does-not-boast'],
    },
  },
};
