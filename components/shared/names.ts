import type { PostKind } from '@/lib/engine/context';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Category } from '@/lib/engine/rule';

/** The levels of a rule, lightest first; `level.*` are their names. */
export const levels = ['off', 'tip', 'consider', 'think-twice'] as const satisfies LevelSetting[];

/** The groups of rules, in the order in which they are shown; `category.*` are their names. */
export const categories = [
  'selling',
  'asking',
  'context',
  'tone',
  'reading',
  'balance',
  'house',
] as const satisfies Category[];

/** The kinds of posts, most giving first; `kind.*` are their names. */
export const kinds = ['give', 'talk', 'ask', 'sell'] as const satisfies PostKind[];
