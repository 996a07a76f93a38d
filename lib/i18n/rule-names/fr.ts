import { hints } from '@/lib/copy/fr/hints';
import { ruleWords } from '@/lib/copy/fr/rule-words';
import { namesOf } from './names-of';

/** The rules in French. The build puts the value alone in the place of this module (`scripts/build/rule-facts.ts`). */
export const ruleNames = namesOf(hints, ruleWords);
