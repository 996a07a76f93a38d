import { z } from 'zod';
import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { policySchema } from '@/lib/settings/policy';
import { ruleIds } from '@/lib/settings/profiles';
import { levelsSchema } from '@/lib/settings/schema';

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'];

/**
 * The JSON Schema of policy files, generated from the schema that reads them: the text of `docs/policy.schema.json`.
 */
export function policySchemaText(): string {
  const schema = {
    title: 'Tweet Coach team policy',
    description: 'A team’s manners for everyone who posts for it. See docs/policy.md.',
    ...z.toJSONSchema(policySchema, { io: 'input', override: nameRules }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Lists the rule ids where a policy sets levels, so that editors suggest them and mark other names. */
const nameRules: Override = ({ zodSchema, jsonSchema }) => {
  if (zodSchema !== levelsSchema) return;
  const { additionalProperties: level } = jsonSchema;
  delete jsonSchema.propertyNames;
  Object.assign(jsonSchema, {
    properties: Object.fromEntries(ruleIds.map((id) => [id, level])),
    patternProperties: { [`^${houseRuleId({ id: '' })}`]: level },
    additionalProperties: false,
  });
};
