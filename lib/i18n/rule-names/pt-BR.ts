import { hints } from '@/lib/copy/pt-BR/hints';
import { ruleWords } from '@/lib/copy/pt-BR/rule-words';
import { namesOf } from './names-of';

/**
 * The rules in Brazilian Portuguese. The build puts the value alone in the place of this module
 * (`scripts/build/rule-facts.ts`).
 */
export const ruleNames = namesOf(hints, ruleWords);
