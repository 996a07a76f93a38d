import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { runSourceModule } from '../build/source-modules';
import type * as CheckTable from './check-table';

const root = normalizePath(resolve(import.meta.dirname, '../..'));
const TABLE = `${root}/lib/lexicon/scorer.json`;

/** Lets no build through whose scorer was fitted for other signs, labels or phrase lists. */
export function scorerPlugin(): Plugin {
  return {
    name: 'tweet-coach:scorer',
    enforce: 'pre',
    async load(id) {
      if (normalizePath(id.replace(/[?#].*$/, '')) !== TABLE) return;
      const { module } = await runSourceModule<typeof CheckTable>(
        root,
        `${root}/scripts/fit/check-table.ts`,
      );
      module.checkTable(JSON.parse(await readFile(TABLE, 'utf8')) as CheckTable.TableHead);
    },
  };
}
