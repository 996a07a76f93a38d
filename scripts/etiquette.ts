/** `npm run etiquette`: writes `docs/etiquette.md` from the catalogue. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './cli';
import { etiquetteDocument } from './etiquette-document';

const docs = new URL('../docs/', import.meta.url);

await runCommand('npm run etiquette', () => {
  parseArgs({ options: {} });
  const judgement = readFileSync(new URL('judgement.md', docs), 'utf8');
  writeFileSync(new URL('etiquette.md', docs), etiquetteDocument(judgement));
});
