import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policySchemaFile, policySchemaText } from './policy-schema';

it('is written down as the policies are read; npm run policy:schema writes it anew', async () => {
  expect(readFileSync(policySchemaFile, 'utf8')).toBe(await policySchemaText());
});
