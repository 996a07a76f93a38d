import type { PostKind } from '@/lib/engine/context';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Category } from '@/lib/engine/rule';

/** How firmly a rule speaks, lightest first; `level.*` is what they are called. */
export const levels = ['off', 'tip', 'consider', 'think-twice'] as const satisfies LevelSetting[];

/** The groups of rules, in the order in which they are shown; `category.*` is what they are called. */
export const categories = [
  'selling',
  'asking',
  'context',
  'tone',
  'reading',
  'balance',
  'house',
] as const satisfies Category[];

/** What a post does for its readers, most giving first; `kind.*` is what they are called. */
export const kinds = ['give', 'talk', 'ask', 'sell'] as const satisfies PostKind[];
