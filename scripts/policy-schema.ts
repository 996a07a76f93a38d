/** `npm run policy:schema`: writes the JSON Schema of policy files anew, from the schema that reads them. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { policySchema } from '@/lib/settings/policy';

/** Where editors and administrators find it. */
export const policySchemaFile = new URL('../public/policy.schema.json', import.meta.url);

/** The text of the file. */
export async function policySchemaText(): Promise<string> {
  const schema = {
    title: 'Tweet Coach team policy',
    description: 'A team’s manners for everyone who posts for it. See docs/policy.md.',
    ...z.toJSONSchema(policySchema, { io: 'input' }),
  };
  const options = await resolveConfig(policySchemaFile);
  return format(JSON.stringify(schema), { ...options, parser: 'json' });
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  writeFileSync(policySchemaFile, await policySchemaText());
}
