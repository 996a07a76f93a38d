import { hints } from '@/lib/copy/ja/hints';
import { ruleWords } from '@/lib/copy/ja/rule-words';
import { namesOf } from './names-of';

/**
 * The rules in Japanese. The build puts the value alone in the place of this module (`scripts/build/rule-facts.ts`).
 */
export const ruleNames = namesOf(hints, ruleWords);
