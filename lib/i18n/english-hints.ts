import { rules } from '@/lib/catalogue';
import { engineTexts, type Texts } from '@/lib/engine/hints/wording';
import { houseTexts } from '@/lib/engine/policy/house-phrase';
import type { Rule } from '@/lib/engine/rule';
import { praises } from '@/lib/praise';

/** All English texts of hints, under the keys by which they are translated. */
export const englishHints: Texts = {
  ...Object.fromEntries(rules.map((rule) => [rule.id, textsOf(rule)])),
  ...houseTexts,
  praise: Object.fromEntries(praises.map(({ id, message }) => [id, message])),
  ...engineTexts,
};

function textsOf({ title, why, messages, scored, parts }: Rule): Record<string, string> {
  return { title, why, ...messages, ...(scored !== undefined && { scored }), ...parts };
}
