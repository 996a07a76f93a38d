/** `npm run policy:schema`: writes `docs/policy.schema.json`, where editors and administrators find it. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './cli';
import { policySchemaText } from './policy-schema-document';

await runCommand('npm run policy:schema', () => {
  parseArgs({ options: {} });
  writeFileSync(new URL('../docs/policy.schema.json', import.meta.url), policySchemaText());
});
