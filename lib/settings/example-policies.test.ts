import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tryPhrases } from '@/lib/background/try-phrases';
import { readPolicyFile as readFileWith } from './read-policy';

const readPolicyFile = (json: string) => readFileWith(json, tryPhrases);

const folder = new URL('../../docs/policies/', import.meta.url);

it.each(readdirSync(folder))('docs/policies/%s is valid', (file) => {
  expect(readPolicyFile(readFileSync(new URL(file, folder), 'utf8')).problems).toBeUndefined();
});

it('has an example for four kinds of team', () => {
  expect(readdirSync(folder).toSorted()).toEqual([
    'agency.json',
    'charity.json',
    'council.json',
    'shop.json',
  ]);
});
