import { packWords } from '@/lib/text/word-index';
import { senseNumber, sensesOf } from './sense-numbers';
import { tagger } from './tagger';

const WORD = /^\p{L}|^\p{N}/u;

type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/**
 * The words of compromise's lexicon (MIT, spencermountain/compromise) with their senses, as `WordIndex.ofPacked` reads
 * them. Here they are packed when they are asked for, for commands and tests; the build puts the packed text in the
 * place of this module (`scripts/lexicon/plugin.ts`), so that a draft's review does not wait for the library. Nobody
 * asks for emoticons, nor for several words that are no name.
 */
export function packedWords(): string {
  const { lexicon } = (tagger().model() as { one: { lexicon: Lexicon } }).one;
  const classes = new Map<string, number>();
  for (const [word, tags] of Object.entries(lexicon)) {
    if (!WORD.test(word)) continue;
    const number = senseNumber([tags].flat());
    if (!word.includes(' ') || sensesOf(number).name) classes.set(word, number);
  }
  return packWords(classes);
}
