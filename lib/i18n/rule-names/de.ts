import { hints } from '@/lib/copy/de/hints';
import { ruleWords } from '@/lib/copy/de/rule-words';
import { namesOf } from './names-of';

/** The rules in German. The build puts the value alone in the place of this module (`scripts/build/rule-facts.ts`). */
export const ruleNames = namesOf(hints, ruleWords);
