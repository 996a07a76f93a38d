import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { lexiconPlugin } from '../lexicon/plugin';
import { asciiChunksPlugin } from './ascii-chunks';
import { lazyTaggerPlugin } from './lazy-tagger';
import { ruleFactsPlugin } from './rule-facts';
import { xEntitiesPlugin } from './x-entities';

/**
 * What the product's engine needs to be built: everything that can be worked out beforehand is, and what is rarely
 * asked for waits until it is.
 *
 * @param checkout folder of the sources that are built
 */
export function enginePlugins(checkout = resolve(import.meta.dirname, '../..')): Plugin[] {
  return [
    lexiconPlugin(checkout),
    lazyTaggerPlugin(checkout),
    ruleFactsPlugin(checkout),
    xEntitiesPlugin(checkout),
    asciiChunksPlugin(),
  ];
}
