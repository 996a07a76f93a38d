import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { policySchemaText } from './policy-schema-document';

it('is up to date; if not, run `npm run policy:schema`', () => {
  const written = new URL('../docs/policy.schema.json', import.meta.url);
  expect(readFileSync(written, 'utf8')).toBe(policySchemaText());
});

it('allows for levels exactly the existing rules and house phrases', () => {
  const { levels } = (JSON.parse(policySchemaText()) as { $defs: { levels: LevelsInSchema } })
    .$defs;
  expect(Object.keys(levels.properties)).toEqual(rules.map(({ id }) => id).toSorted());
  expect(Object.keys(levels.patternProperties)).toEqual(['^house-']);
  expect(levels.additionalProperties).toBe(false);
});

interface LevelsInSchema {
  readonly properties: object;
  readonly patternProperties: object;
  readonly additionalProperties: unknown;
}
