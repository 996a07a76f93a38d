/**
 * What tagging takes of compromise (MIT, spencermountain/compromise): of each of its plugins what a sentence passes
 * through. Left out are what one does with a tagged text afterwards, how words are inflected, and the words themselves,
 * which come in from outside. `lazy-tagger.ts` bundles it into a function that takes them as `taggerWords`.
 */

import type { TaggerWords } from '@/lib/engine/words/tagger-words';
import cacheApi from '@/node_modules/compromise/src/1-one/cache/api.js';
import cacheMethods from '@/node_modules/compromise/src/1-one/cache/methods/index.js';
import ids from '@/node_modules/compromise/src/1-one/change/compute/index.js';
import contractions from '@/node_modules/compromise/src/1-one/contraction-one/plugin.js';
import freezing from '@/node_modules/compromise/src/1-one/freeze/compute.js';
import lookUp from '@/node_modules/compromise/src/1-one/lexicon/compute/index.js';
import matchMethods from '@/node_modules/compromise/src/1-one/match/methods/index.js';
import pointerMethods from '@/node_modules/compromise/src/1-one/pointers/methods/index.js';
import sweepApi from '@/node_modules/compromise/src/1-one/sweep/api.js';
import sweepMethods from '@/node_modules/compromise/src/1-one/sweep/methods/index.js';
import tagLib from '@/node_modules/compromise/src/1-one/tag/lib.js';
import tagMethods from '@/node_modules/compromise/src/1-one/tag/methods/index.js';
import tokenizer from '@/node_modules/compromise/src/1-one/tokenize/plugin.js';
import contractionTwo from '@/node_modules/compromise/src/2-two/contraction-two/compute/index.js';
import postTagger from '@/node_modules/compromise/src/2-two/postTagger/compute/index.js';
import patterns from '@/node_modules/compromise/src/2-two/postTagger/model/index.js';
import preTagger from '@/node_modules/compromise/src/2-two/preTagger/compute/tagger/index.js';
import looksPlural from '@/node_modules/compromise/src/2-two/preTagger/methods/looksPlural.js';
import quickSplit from '@/node_modules/compromise/src/2-two/preTagger/methods/quickSplit.js';
import clues from '@/node_modules/compromise/src/2-two/preTagger/model/clues/index.js';
import emoticons from '@/node_modules/compromise/src/2-two/preTagger/model/lexicon/emoticons.js';
import frozenLex from '@/node_modules/compromise/src/2-two/preTagger/model/lexicon/frozenLex.js';
import orgWords from '@/node_modules/compromise/src/2-two/preTagger/model/orgWords.js';
import endsWith from '@/node_modules/compromise/src/2-two/preTagger/model/patterns/endsWith.js';
import neighbours from '@/node_modules/compromise/src/2-two/preTagger/model/patterns/neighbours.js';
import prefixPatterns from '@/node_modules/compromise/src/2-two/preTagger/model/patterns/prefixes.js';
import suffixPatterns from '@/node_modules/compromise/src/2-two/preTagger/model/patterns/suffixes.js';
import placeWords from '@/node_modules/compromise/src/2-two/preTagger/model/placeWords.js';
import regexNormal from '@/node_modules/compromise/src/2-two/preTagger/model/regex/regex-normal.js';
import regexNumbers from '@/node_modules/compromise/src/2-two/preTagger/model/regex/regex-numbers.js';
import regexText from '@/node_modules/compromise/src/2-two/preTagger/model/regex/regex-text.js';
import tags from '@/node_modules/compromise/src/2-two/preTagger/tagSet/index.js';
import nlp from '@/node_modules/compromise/src/nlp.js';

declare const taggerWords: TaggerWords;

/** In the library's own order: of its steps each later one stands behind those before it. */
const plugins = [
  { methods: matchMethods },
  { methods: pointerMethods },
  { methods: tagMethods, lib: tagLib, model: { one: { tagSet: {} } } },
  contractions,
  tokenizer,
  { compute: { ...ids, ...freezing }, hooks: ['freeze'] },
  { api: addUnfreeze },
  { methods: cacheMethods, api: cacheApi },
  { compute: lookUp, hooks: ['lexicon'] },
  { methods: { one: sweepMethods }, api: sweepApi },
  {
    methods: { two: { looksPlural, quickSplit } },
    model: {
      one: { frozenLex },
      two: {
        clues,
        endsWith,
        neighbours,
        orgWords,
        placeWords,
        prefixPatterns,
        suffixPatterns,
        regexNormal,
        regexNumbers,
        regexText,
      },
    },
    compute: { preTagger },
    tags,
    hooks: ['preTagger'],
  },
  { compute: contractionTwo, hooks: ['contractionTwo'] },
  { compute: postTagger, model: patterns, hooks: ['postTagger'] },
];

interface View {
  compute(step: string): void;
}

/** The step that corrects tags calls this method. */
function addUnfreeze(view: { readonly prototype: object }): void {
  Object.assign(view.prototype, {
    unfreeze(this: View) {
      this.compute('unfreeze');
    },
  });
}

for (const plugin of plugins) nlp.plugin(plugin);

const { one, two } = nlp.model();
for (const word of emoticons) {
  taggerWords.lexicon[word] = taggerWords.lexicon[word.toLowerCase()] = 'Emoticon';
}
const { lexicon, longest, switches } = taggerWords;
Object.assign(one, { lexicon, _multiCache: longest });
Object.assign(two, { switches });

export default nlp;
