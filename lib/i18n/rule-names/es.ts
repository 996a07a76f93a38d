import { hints } from '@/lib/copy/es/hints';
import { ruleWords } from '@/lib/copy/es/rule-words';
import { namesOf } from './names-of';

/** The rules in Spanish. The build puts the value alone in the place of this module (`scripts/build/rule-facts.ts`). */
export const ruleNames = namesOf(hints, ruleWords);
