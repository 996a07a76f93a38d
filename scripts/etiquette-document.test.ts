import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { etiquetteDocument } from './etiquette-document';

const docs = new URL('../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8');

it('is the content of docs/etiquette.md; if not, run `npm run etiquette`', () => {
  expect(read('etiquette.md')).toBe(etiquetteDocument(read('judgement.md')));
});
