import type { PhraseList } from '@/lib/lexicon/types';

/** Words that announce a date. */
export const announcements = {
  note: 'The reader is told to be somewhere or to do something by or on the date.',
  source: 'seed 001: "relevant" means current; language of announcements',
  phrases: [
    {
      pattern: `
        (ends|closes|expires|finishes|opens|starts|begins|launches|returns|arrives|kicks off|
        takes place)
      `,
      line: 'It ends soon',
      miss: 'The end is soon',
    },
    {
      pattern: `
        (last chance|last call|deadline|hurry|save the date|mark your calendar|
        mark your calendars|upcoming|coming soon|coming up|still time|early bird|tickets for|
        tickets available|places left|spots left|happening)
      `,
      line: 'Last chance',
      miss: 'Lost chance',
    },
    {
      pattern: `
        (join us|join me|see you|meet us|come and|come along|come to|don't miss|dont miss|
        we'll be|we will be|i'll be|i will be|find us|tune in|catch us|can't wait|
        looking forward)
      `,
      line: 'Join us',
      miss: 'Join the dots',
    },
    {
      pattern: `
        (register|sign up|apply|book|rsvp|order|enter|submit|nominate|vote|get yours|reserve|
        buy) _? _? _? _? (by|before|until|till|for|on)
      `,
      line: 'Book by Friday',
      miss: 'Book a fly',
    },
    {
      pattern: `
        (on sale|open|available|valid|free|live|returning|coming|arriving|launching|opening|
        starting|hiring|closing|ending) (on|until|till|through|from|in|this|next|to|for)
      `,
      line: 'Opening in spring',
      miss: 'On a sail',
    },
  ],
} satisfies PhraseList;

/** Words that refer to a date in the past. */
export const lookingBack = {
  note: 'History, thanks and photographs may name any day.',
  source: 'English grammar; hashtags of remembrance',
  phrases: [
    {
      pattern: `
        (was|were|had|did|been|went|came|took|ended|opened|started|began|launched|held|
        happened|died|born|founded|passed|won|lost|met|joined|visited|marked|signed|announced|
        published|posted|recorded|filmed|missed|said|told|saw)
      `,
      line: 'It was here',
      miss: 'It is here',
    },
    {
      pattern: `
        (last year|last month|last week|yesterday|years ago|year ago|months ago|weeks ago|ago|
        back in|back then|since|remember|remembering|memories|memory|anniversary|throwback|
        flashback|recap|highlights|photos from|pictures from|pics from|review of|results of|
        history|archive|archives|retro|rewind)
      `,
      line: 'Last year',
      miss: 'Lost ear',
    },
    {
      pattern: `
        (#tbt|#throwback|#throwbackthursday|#flashbackfriday|#fbf|#otd|#onthisday|#wbw|
        #history|#anniversary|on this day|this day in|today in history|otd|tbt)
      `,
      line: '#tbt to the fair',
      miss: '#tbc at the fair',
    },
    {
      pattern: '(thanks|thank you) _? _? (for|to)',
      line: 'Thank you for it',
      miss: 'Thank the baker',
    },
  ],
} satisfies PhraseList;

/** A greeting for a part of the year. */
export interface SeasonalGreeting {
  readonly list: PhraseList;
  /** The first and last day, as month * 100 + day; `from` is larger than `to` if the season spans New Year. */
  readonly from: number;
  readonly to: number;
}

const SOURCE =
  'the Western calendar, with weeks of grace on both sides and room for other churches and countries';

/** Greetings for days with a fixed season. Movable feasts of other calendars are left out. */
export const seasonalGreetings: readonly SeasonalGreeting[] = [
  {
    list: {
      note: 'Orthodox Christmas is on 7 January.',
      source: SOURCE,
      phrases: [
        {
          pattern: '(merry|happy) (christmas|xmas|crimbo)',
          line: 'Merry Christmas',
          miss: 'A merry band at Christmas',
        },
        {
          pattern: '(merrychristmas|#merrychristmas)',
          line: '#merrychristmas',
          miss: '#merry',
        },
      ],
    },
    from: 1101,
    to: 131,
  },
  {
    list: {
      note: '31 October.',
      source: SOURCE,
      phrases: [
        {
          pattern: 'happy halloween',
          line: 'Happy Halloween',
          miss: 'Happy hall',
        },
      ],
    },
    from: 901,
    to: 1120,
  },
  {
    list: {
      note: 'October in Canada, November in the United States.',
      source: SOURCE,
      phrases: [
        {
          pattern: 'happy thanksgiving',
          line: 'Happy Thanksgiving',
          miss: 'Happy thanks',
        },
        {
          pattern: '#happythanksgiving',
          line: '#happythanksgiving',
          miss: '#happythanks',
        },
      ],
    },
    from: 920,
    to: 1210,
  },
  {
    list: {
      note: '14 February.',
      source: SOURCE,
      phrases: [
        {
          pattern: "happy (valentine's|valentines|valentine) day?",
          line: "Happy Valentine's Day",
          miss: 'A happy day for Valentina',
        },
      ],
    },
    from: 110,
    to: 310,
  },
  {
    list: {
      note: 'Between 22 March and 8 May, the Orthodox one included.',
      source: SOURCE,
      phrases: [
        {
          pattern: 'happy easter',
          line: 'Happy Easter',
          miss: 'Happy eastern',
        },
      ],
    },
    from: 301,
    to: 520,
  },
];

/** Words that allow a greeting at another time of year. */
export const outOfSeason = {
  note: 'A joke, a plan or a question about the feast is no greeting.',
  source: 'usage: "Christmas in July", early shoppers',
  phrases: [
    {
      pattern: `
        (in july|in june|in august|early|late|belated|already|soon|months|weeks|days until|
        countdown|joke|lol|lmao|haha|😂|🤣|if|when|until|next|every|always|never|remember|
        feels like|said|says|movie|song|episode|album)
      `,
      line: 'In July',
      miss: 'In jelly',
    },
  ],
} satisfies PhraseList;
