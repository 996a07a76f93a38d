/** `npm run policy:schema`: writes the JSON Schema of policy files anew, from the schema that reads them. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { houseRuleId } from '@/lib/engine/policy/house-phrase';
import { policySchema } from '@/lib/settings/policy';
import { ruleIds } from '@/lib/settings/profiles';
import { levelsSchema } from '@/lib/settings/schema';
import { runCommand } from './cli';

type Override = NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'];

/** Where editors and administrators find it. */
export const policySchemaFile = new URL('../docs/policy.schema.json', import.meta.url);

/** The text of the file. */
export function policySchemaText(): string {
  const schema = {
    title: 'Tweet Coach team policy',
    description: 'A team’s manners for everyone who posts for it. See docs/policy.md.',
    ...z.toJSONSchema(policySchema, { io: 'input', override: nameRules }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Lists the rules where a policy sets levels, so that editors offer them and mark other names. */
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

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  await runCommand('npm run policy:schema', async () => {
    parseArgs({ options: {} });
    writeFileSync(policySchemaFile, policySchemaText());
  });
}
