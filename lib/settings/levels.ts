import type { Context } from '@/lib/engine/context';
import type { Levels } from '@/lib/engine/hint';

/** How firmly each rule speaks where nobody has said otherwise. */
const everyAccount = {
  'hard-sell': 'think-twice',
  'retweet-request': 'consider',
  'contact-request': 'think-twice',
  'missing-context': 'consider',
  disrespect: 'think-twice',
} satisfies Levels;

/** What is added where staff post for an organisation (guide: "Only on `business` accounts"). */
const businessOnly = {
  'off-topic-personal': 'consider',
  'sensitive-topic': 'think-twice',
} satisfies Levels;

/** The levels of an account whose owner has chosen nothing. */
export function defaultLevels(account: Context['account']): Levels {
  return account === 'business' ? { ...everyAccount, ...businessOnly } : everyAccount;
}
