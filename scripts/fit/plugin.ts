import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import type { FittedWeights } from '@/lib/engine/scorer/scorer';
import type { ScorerTable } from '@/lib/engine/scorer/table';
import { runSourceModule } from '../build/source-modules';
import type * as CheckTable from './check-table';

const root = normalizePath(resolve(import.meta.dirname, '../..'));
const TABLE = `${root}/lib/lexicon/scorer.json`;

/**
 * Fails the build if the scorer was fitted for other signs, labels or phrase lists. The build includes only the part of
 * its table that scoring needs.
 */
export function scorerPlugin(): Plugin {
  return {
    name: 'tweet-coach:scorer',
    enforce: 'pre',
    async load(id) {
      if (normalizePath(id.replace(/[?#].*$/, '')) !== TABLE) return undefined;
      const { module } = await runSourceModule<typeof CheckTable>(
        root,
        `${root}/scripts/fit/check-table.ts`,
      );
      const table = JSON.parse(await readFile(TABLE, 'utf8')) as ScorerTable;
      module.checkTable(table);
      const { labels, weights } = table satisfies FittedWeights;
      return JSON.stringify({ labels, weights });
    },
  };
}
