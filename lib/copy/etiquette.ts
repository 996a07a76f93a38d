/** What acts on a piece of advice, by id. */
export type Actor =
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'praise'; readonly id: string }
  | { readonly kind: 'lesson'; readonly id: string }
  /** A profile, a field of an account, or a part of the panel or the popup. */
  | { readonly kind: 'product'; readonly id: ProductPart };

/** Parts of the product that carry advice without being a rule, each named in a browser test. */
export type ProductPart =
  | 'profile-broadcast'
  | 'profile-newcomer'
  | 'profile-support'
  | 'profile-switch'
  | 'account-topics'
  | 'account-hours'
  | 'balance-chart'
  | 'audience-line'
  | 'replies-count-as-giving';

/** One piece of advice of the texts that the product stands on. */
export interface Advice {
  /** The text it is from. */
  readonly seed: '000' | '001' | '002' | '003' | '004';
  readonly advice: string;
  readonly actors: readonly Actor[];
}

const rules = (...ids: readonly string[]): Actor[] => ids.map((id) => ({ kind: 'rule', id }));
const praise = (...ids: readonly string[]): Actor[] => ids.map((id) => ({ kind: 'praise', id }));
const lessons = (...ids: readonly string[]): Actor[] => ids.map((id) => ({ kind: 'lesson', id }));
const product = (...ids: readonly ProductPart[]): Actor[] =>
  ids.map((id) => ({ kind: 'product', id }));

/** The whole etiquette, in the order in which a newcomer meets it. A test holds every row to its actors. */
export const etiquette: readonly Advice[] = [
  {
    seed: '003',
    advice: 'Selling may be a small part of what you post, not the main one.',
    actors: rules('hard-sell', 'lopsided-stream'),
  },
  {
    seed: '003',
    advice: 'Asking for a repost now and then is fine; asking all the time wears people out.',
    actors: rules('retweet-request'),
  },
  {
    seed: '003',
    advice:
      'A prize is no price for reposts: say what there is to win, who may enter and until when.',
    actors: rules('giveaway-terms'),
  },
  {
    seed: '003',
    advice: 'Leave people their friends, family and colleagues; those who want you will come.',
    actors: rules('contact-request'),
  },
  {
    seed: '003',
    advice: 'Keep private life and quarrels of the day off a business account.',
    actors: rules('off-topic-personal', 'sensitive-topic'),
  },
  {
    seed: '003',
    advice: 'Look which account is posting before you post.',
    actors: rules('wrong-account'),
  },
  {
    seed: '003',
    advice: 'Speak of more than your company and what it makes.',
    actors: rules('lopsided-stream'),
  },
  {
    seed: '003',
    advice: 'Answer, and hear what is said of you.',
    actors: [...rules('silent-account'), ...praise('feedback-taken-up'), ...lessons('listening')],
  },
  {
    seed: '003',
    advice: 'Do something with criticism; whoever offers it cares.',
    actors: [...rules('brush-off'), ...praise('feedback-taken-up')],
  },
  {
    seed: '003',
    advice: 'Give more than you take: help, knowledge, information.',
    actors: [...rules('lopsided-stream'), ...praise('help-offered'), ...product('balance-chart')],
  },
  {
    seed: '003',
    advice: 'Behave as you would face to face; everyone can read it.',
    actors: [...rules('disrespect'), ...product('audience-line')],
  },
  {
    seed: '000',
    advice: 'Be respectful, inclusive and informative in tone.',
    actors: rules('disrespect', 'shouting'),
  },
  {
    seed: '000',
    advice: 'Include those who cannot see your pictures: describe them.',
    actors: rules('undescribed-picture'),
  },
  {
    seed: '000',
    advice: 'Give each word of a tag its capital: it is read out.',
    actors: rules('run-together-tag'),
  },
  {
    seed: '000',
    advice: 'Write in plain letters, with few pictures between them.',
    actors: rules('picture-letters'),
  },
  {
    seed: '000',
    advice: 'Introduce a link in good words, and people will open it.',
    actors: [...rules('missing-context'), ...praise('link-with-intro')],
  },
  {
    seed: '000',
    advice: 'Keep a thread in step: each part says something of its own, and its numbers agree.',
    actors: rules('uneven-thread'),
  },
  {
    seed: '000',
    advice: 'Readers leave with one click: do not treat them as a mailing list.',
    actors: rules('repeated-post', 'repeated-link', 'hashtag-crowd', 'mention-crowd'),
  },
  {
    seed: '000',
    advice: 'Be open about what you are and what you are paid for.',
    actors: rules('overclaim', 'undisclosed-ad'),
  },
  {
    seed: '000',
    advice: 'Ask and answer questions; try ideas on your readers.',
    actors: [...rules('closed-door'), ...praise('honest-question')],
  },
  {
    seed: '000',
    advice: 'Keep it to a snapshot that fits.',
    actors: rules('wall-of-text'),
  },
  {
    seed: '001',
    advice: 'Post when your readers are there.',
    actors: [...rules('off-hours'), ...product('account-hours')],
  },
  {
    seed: '001',
    advice: 'Both sides have to gain by it.',
    actors: product('replies-count-as-giving'),
  },
  {
    seed: '001',
    advice: 'Write of what your readers care for.',
    actors: [...rules('off-topic-personal'), ...product('account-topics')],
  },
  {
    seed: '001',
    advice: 'Find out what your readers made use of.',
    actors: rules('untracked-link'),
  },
  {
    seed: '001',
    advice: 'Do not bend the truth: people notice.',
    actors: rules('overclaim', 'undisclosed-ad'),
  },
  {
    seed: '001',
    advice: 'If time is short, say until when.',
    actors: rules('hurry-without-end'),
  },
  {
    seed: '001',
    advice: 'Answer the person, not the case.',
    actors: rules('canned-reply'),
  },
  {
    seed: '001',
    advice: 'Speak on a level that your readers are at ease with.',
    actors: rules('jargon-crowd'),
  },
  {
    seed: '001',
    advice: 'Stay current.',
    actors: rules('stale-reference'),
  },
  {
    seed: '001',
    advice: 'Some days one is silent.',
    actors: rules('quiet-day'),
  },
  {
    seed: '002',
    advice: 'There is no one set of rules: some accounts are there for the deals.',
    actors: product('profile-broadcast'),
  },
  {
    seed: '002',
    advice: 'Even there, thanking a customer makes a bond.',
    actors: [...praise('thanks-with-reason'), ...lessons('selling')],
  },
  {
    seed: '002',
    advice: 'How one uses the place changes with time.',
    actors: product('profile-switch'),
  },
  {
    seed: '004',
    advice: 'The place confuses everyone at first.',
    actors: [...product('profile-newcomer'), ...lessons('listening', 'replies')],
  },
  {
    seed: '004',
    advice: 'Nothing but rates, products and prices helps nobody much.',
    actors: rules('hard-sell', 'lopsided-stream'),
  },
  {
    seed: '004',
    advice: 'Be friendly, solve problems, make people look forward.',
    actors: [...praise('help-offered'), ...product('profile-support')],
  },
  {
    seed: '004',
    advice: 'Ask and look around: many are glad to help.',
    actors: [...lessons('listening'), ...praise('honest-question')],
  },
];
