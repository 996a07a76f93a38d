import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { lexiconPlugin } from '../lexicon/plugin';
import { asciiChunksPlugin } from './ascii-chunks';
import { copyTextsPlugin } from './copy-texts';
import { engineModule } from './engine-module';
import { expressionJointsPlugin } from './expression-joints';
import { lazyTaggerPlugin } from './lazy-tagger';
import { ruleFactsPlugin } from './rule-facts';
import { xEntitiesPlugin } from './x-entities';

/**
 * The plugins that the engine needs in a build: they precompute what they can, and make rarely used parts load lazily.
 *
 * @param checkout folder of the sources that are built
 */
export function enginePlugins(checkout = resolve(import.meta.dirname, '../..')): Plugin[] {
  return [
    lexiconPlugin(checkout),
    lazyTaggerPlugin(checkout),
    ruleFactsPlugin(checkout),
    copyTextsPlugin(checkout),
    xEntitiesPlugin(checkout),
    expressionJointsPlugin(engineModule(checkout, 'review.ts')),
    asciiChunksPlugin(),
  ];
}
