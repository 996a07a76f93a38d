import { commaSeparated } from './one-of';

/**
 * Forms that are verbs in any clause of today's English (Cambridge Grammar of the English Language, chapter 3):
 * auxiliaries, also with their subject or negation. No "may", "will" or "can", which are names and nouns.
 */
export const sureVerbs: ReadonlySet<string> = new Set(
  commaSeparated(
    `is, are, am, was, were, be, been, has, have, had, does, did, could, should, would, must, isn't, aren't, wasn't,
      weren't, hasn't, haven't, hadn't, doesn't, don't, didn't, can't, cannot, couldn't, shouldn't, wouldn't, won't,
      mustn't, i'm, you're, we're, they're, it's, that's, there's, here's, he's, she's, who's, what's, i've, you've,
      we've, they've, i'll, you'll, we'll, they'll, it'll, he'll, she'll, i'd, we'd, they'd`,
  ),
);

/** Verbs that tell the reader to do something where a clause begins with them. */
export const sureCommands: ReadonlySet<string> = new Set(
  commaSeparated(
    `be, become, begin, bring, come, do, don't, eat, enjoy, ensure, enter, forgive, get, give, go, have, hear, help,
      keep, learn, let, listen, make, meet, put, read, remember, say, see, send, sing, sit, speak, take, teach, tell,
      think, throw, use, wear, write`,
  ),
);
