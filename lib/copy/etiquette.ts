/** What carries out a piece of advice, by id. */
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

/** One piece of advice from the texts that the product is based on, and everything that carries it out. */
export interface Advice {
  /** The text that it comes from. */
  readonly seed: '000' | '001' | '002' | '003' | '004';
  readonly advice: string;
  readonly actors: readonly Actor[];
}

/** A piece of advice before the rules that refer to it are known. */
interface AdviceRow {
  readonly seed: Advice['seed'];
  readonly text: string;
  /** What carries it out besides rules. */
  readonly others?: readonly Actor[];
}

const praise = (...ids: readonly string[]): Actor[] => ids.map((id) => ({ kind: 'praise', id }));
const lessons = (...ids: readonly string[]): Actor[] => ids.map((id) => ({ kind: 'lesson', id }));
const product = (...ids: readonly ProductPart[]): Actor[] =>
  ids.map((id) => ({ kind: 'product', id }));

/** The whole etiquette, in the order in which a newcomer meets it. Rules name the advice that they carry out. */
const rows: Readonly<Record<string, AdviceRow>> = {
  'sell-little': {
    seed: '003',
    text: 'Selling may be a small part of what you post, not the main one.',
  },
  'ask-rarely': {
    seed: '003',
    text: 'Asking for a repost now and then is fine; asking all the time wears people out.',
  },
  'fair-prize': {
    seed: '003',
    text: 'A prize is no price for reposts: say what there is to win, who may enter and until when.',
  },
  'leave-contacts': {
    seed: '003',
    text: 'Leave people their friends, family and colleagues; those who want you will come.',
  },
  'work-account': {
    seed: '003',
    text: 'Keep private life and quarrels of the day off a business account.',
  },
  'right-account': {
    seed: '003',
    text: 'Look which account is posting before you post.',
  },
  'more-than-products': {
    seed: '003',
    text: 'Speak of more than your company and what it makes.',
  },
  answer: {
    seed: '003',
    text: 'Answer, and hear what is said of you.',
    others: [...praise('feedback-taken-up'), ...lessons('listening')],
  },
  'use-criticism': {
    seed: '003',
    text: 'Do something with criticism; whoever offers it cares.',
    others: praise('feedback-taken-up'),
  },
  'give-more': {
    seed: '003',
    text: 'Give more than you take: help, knowledge, information.',
    others: [...praise('help-offered'), ...product('balance-chart')],
  },
  'face-to-face': {
    seed: '003',
    text: 'Behave as you would face to face; everyone can read it.',
    others: product('audience-line'),
  },
  'respectful-tone': {
    seed: '000',
    text: 'Be respectful, inclusive and informative in tone.',
  },
  'describe-pictures': {
    seed: '000',
    text: 'Include those who cannot see your pictures: describe them.',
  },
  'readable-tags': {
    seed: '000',
    text: 'Give each word of a tag its capital: it is read out.',
  },
  'plain-letters': {
    seed: '000',
    text: 'Write in plain letters, with few pictures between them.',
  },
  'introduce-links': {
    seed: '000',
    text: 'Introduce a link in good words, and people will open it.',
    others: praise('link-with-intro'),
  },
  'thread-in-step': {
    seed: '000',
    text: 'Keep a thread in step: each part says something of its own, and its numbers agree.',
  },
  'no-mailing-list': {
    seed: '000',
    text: 'Readers leave with one click: do not treat them as a mailing list.',
  },
  'be-open': {
    seed: '000',
    text: 'Be open about what you are and what you are paid for.',
  },
  questions: {
    seed: '000',
    text: 'Ask and answer questions; try ideas on your readers.',
    others: praise('honest-question'),
  },
  snapshot: {
    seed: '000',
    text: 'Keep it to a snapshot that fits.',
  },
  'readers-hours': {
    seed: '001',
    text: 'Post when your readers are there.',
    others: product('account-hours'),
  },
  'both-gain': {
    seed: '001',
    text: 'Both sides have to gain by it.',
    others: product('replies-count-as-giving'),
  },
  'readers-interests': {
    seed: '001',
    text: 'Write of what your readers care for.',
    others: product('account-topics'),
  },
  'what-was-read': {
    seed: '001',
    text: 'Find out what your readers made use of.',
  },
  truth: {
    seed: '001',
    text: 'Do not bend the truth: people notice.',
  },
  'say-until-when': {
    seed: '001',
    text: 'If time is short, say until when.',
  },
  'answer-the-person': {
    seed: '001',
    text: 'Answer the person, not the case.',
  },
  'readers-level': {
    seed: '001',
    text: 'Speak on a level that your readers are at ease with.',
  },
  'stay-current': {
    seed: '001',
    text: 'Stay current.',
  },
  'silent-days': {
    seed: '001',
    text: 'Some days one is silent.',
  },
  'no-one-rule': {
    seed: '002',
    text: 'There is no one set of rules: some accounts are there for the deals.',
    others: product('profile-broadcast'),
  },
  'bond-of-thanks': {
    seed: '002',
    text: 'Even there, thanking a customer makes a bond.',
    others: [...praise('thanks-with-reason'), ...lessons('selling')],
  },
  'changing-ways': {
    seed: '002',
    text: 'How one uses the place changes with time.',
    others: product('profile-switch'),
  },
  'confusing-at-first': {
    seed: '004',
    text: 'The place confuses everyone at first.',
    others: [...product('profile-newcomer'), ...lessons('listening', 'replies')],
  },
  'more-than-prices': {
    seed: '004',
    text: 'Nothing but rates, products and prices helps nobody much.',
  },
  'be-friendly': {
    seed: '004',
    text: 'Be friendly, solve problems, make people look forward.',
    others: [...praise('help-offered'), ...product('profile-support')],
  },
  'ask-around': {
    seed: '004',
    text: 'Ask and look around: many are glad to help.',
    others: [...lessons('listening'), ...praise('honest-question')],
  },
};

/** The ids of the pieces of advice. */
export const adviceIds: readonly string[] = Object.keys(rows);

/** The part of a rule that is needed here: its id, and the ids of the advice that it carries out. */
interface ActingRule {
  readonly id: string;
  readonly advice: readonly string[];
}

/**
 * The whole etiquette, in the order in which a newcomer meets it, with everything that carries it out.
 *
 * @param rules the catalogue
 */
export function etiquetteOf(rules: readonly ActingRule[]): Advice[] {
  return Object.entries(rows).map(([id, { seed, text, others = [] }]) => {
    const acting = rules.filter(({ advice }) => advice.includes(id));
    return {
      seed,
      advice: text,
      actors: [...acting.map((rule) => ({ kind: 'rule' as const, id: rule.id })), ...others],
    };
  });
}
