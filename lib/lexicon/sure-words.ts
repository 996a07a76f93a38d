import { commaSeparated } from './one-of';

/*
 * Words whose part of speech needs no sentence around it, so that nobody need ask the tagger, which takes some 200 ms to
 * load: it tags them so wherever they stand.
 */

/** Past forms of verbs that cannot be adjectives. */
export const surePasts: ReadonlySet<string> = new Set(
  commaSeparated(
    `arrived, asked, decided, died, happened, helped, looked, moved, played, reached, showed, started, stayed, stopped,
      talked, visited, worked`,
  ),
);

/** Third-person verb forms that cannot be plurals. */
export const surePresents: ReadonlySet<string> = new Set(
  commaSeparated('brings, comes, continues, gives, knows, owns, sees, sucks, thinks, uses'),
);

/**
 * Forms that are verbs in any clause of current English (Cambridge Grammar of the English Language, chapter 3):
 * auxiliaries, also contracted with their subject or negation. Without "may", "will" or "can", which can be names and
 * nouns.
 */
export const sureVerbs: ReadonlySet<string> = new Set(
  commaSeparated(
    `is, are, am, was, were, be, been, has, have, had, does, did, could, should, would, must, isn't, aren't, wasn't,
      weren't, hasn't, haven't, hadn't, doesn't, don't, didn't, can't, cannot, couldn't, shouldn't, wouldn't, won't,
      mustn't, i'm, you're, we're, they're, it's, that's, there's, here's, he's, she's, who's, what's, i've, you've,
      we've, they've, i'll, you'll, we'll, they'll, it'll, he'll, she'll, i'd, we'd, they'd`,
  ).concat(
    ...surePasts,
    ...surePresents,
    commaSeparated(
      'became, began, brought, felt, forget, forgot, heard, knew, led, met, ran, spent, told, went, won, wrote',
    ),
  ),
);

/** Nouns that are never adjectives. */
export const sureNouns: ReadonlySet<string> = new Set(
  commaSeparated(
    `album, app, article, baby, bed, birthday, book, bus, cat, choice, city, coffee, company, country, course,
      day, decision, difference, dog, event, everything, example, fact, faith, family, food, friend, friends, game, girl,
      group, guy, history, holiday, hour, house, idea, information, job, joy, journey, life, member, message, minute, mistake,
      moment, money, month, mother, movie, music, news, nothing, number, office, opportunity, page, person, photo, picture,
      place, plan, policy, post, problem, problems, question, reason, reminder, room, school, sister, solution, song, space,
      station, story, street, student, system, team, thing, things, town, truth, video, way, weather, website, week, weekend,
      wife, winner, woman, word, words, work, world, year, years`,
  ),
);

/** Verbs that are an order to the reader at the start of a clause. */
export const sureCommands: ReadonlySet<string> = new Set(
  commaSeparated(
    `be, become, begin, bring, come, dm, do, don't, eat, email, enjoy, ensure, enter, forgive, get, give, go, have, hear, help,
      keep, learn, let, listen, make, meet, put, read, remember, say, see, send, sing, sit, speak, take, teach, tell,
      think, throw, use, wear, write`,
  ),
);
