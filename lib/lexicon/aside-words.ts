import { begging, politeWords } from './lead-ins';
import { commaSeparated } from './one-of';

/**
 * Function words, which say nothing by themselves, so that a draft loses nothing with them (Cambridge Grammar of the
 * English Language, chapters 5 to 7).
 */
const grammar = `a, an, the, this, that, these, those, some, any, all, every, each, both, no, more, most, much,
  many, few, other, another, own, such, same, enough,
  i, me, my, mine, you, your, yours, u, ur, ya, y'all, yall, he, him, his, she, her, it, its, we, us, our,
  ours, they, them, their, one, who, whom, whose, which, what, whoever,
  myself, yourself, yourselves, ourselves, themselves, everyone, everybody, anyone, anybody, someone, nobody,
  somebody, people, guys, folks, everything, anything,
  and, or, but, so, then, than, if, when, while, because, as, since, once, until, to, for, of, in, on, at, by,
  with, from, into, about, out, up, over, around, across, through, as, via, like, plus, also, too, n, w,
  be, am, is, are, was, were, been, being, do, does, did, done, have, has, had, can, could, will, would,
  shall, should, may, might, must, let, let's, not, don't, dont, won't, can't,
  just, only, really, very, x, xx, simply, even, still, anyway, anyhow, however, here, there, where, how, why, well,
  ok, okay, hey, hi, oh, yes`;

/** Words around an ask to pass a post on, to follow, to like or to tag: the action, its object and its reach. */
const asking = `share, shares, sharing, rt, rts, retweet, retweets, retweeting, re-tweet, re-tweets, repost,
  reposts, reposting, quote, boost, boosts, spread, spreading, pass, tell, show, give, giving, help, helps, helping,
  support, supporting, follow, follows, following, followed,
  like, likes, liking, love, comment, comments, commenting, reply, replies, replying, tag, tags, tagging,
  mention, dm, dms, drop, hit, smash, tap, click, press, turn, notifications, notifs, subscribe, button, use,
  using,
  post, posts, tweet, tweets, thread, threads, page, pages, account, accounts, channel, profile, feed, timeline, word,
  friend, friends, mate, mates, bestie, besties, buddy, buddies, family, follower, followers, network,
  networks, contacts, colleagues, coworkers, neighbour, neighbours, neighbor, neighbors, fam, others,
  far, wide, widely, everywhere, below, under, down, along, away, back, now, asap, luck, reach, visibility,
  awareness, cause, favour, favor, bit, lot, loads, ton, mean, means, appreciated, appreciate, appreciates,
  thanks, thank, thankyou, thx, thnx, tnx, ty, cheers, grateful, great, good, amazing, nice, lovely, wonderful, awesome, big,
  little, quick, possible,
  need, needs, want, make, makes, get, gets, see, sees, seen, know, knows, find, agree, care, lets, add,
  chance, win, enter, count, counts, matters, helpful, remember, forget, forgets, sure, feel, maybe, perhaps, kind,
  viral, trend, trending, silly, mind, fancy, useful, handy, interesting, enjoyed, o, abeg, lah, po, vote, votes,
  voting, often, again, twice, early`;

/** Words that rush a reader, or count what is left. */
const pressing = `left, remaining, spots, spot, places, spaces, slots, seats, seat, hurry, fast, quick, quickly, soon, last, final`;

/** Words that a draft may lose with what a fix cuts. */
export const asideWords: ReadonlySet<string> = new Set([
  ...politeWords,
  ...[grammar, asking, pressing].flatMap(commaSeparated),
]);

/** Capitalised words that are not names which a draft must keep, such as networks and words for kin. */
export const commonCapitals: ReadonlySet<string> = new Set(
  commaSeparated(
    `i, ps, p.s, rts, dms, instagram, insta, facebook, twitter, x, tiktok, youtube, linkedin, threads, bluesky, mastodon, snapchat,
      whatsapp, telegram, pinterest, discord, twitch, reddit, spotify, mum, mom, dad, nan, gran, grandma,
      grandad, grandpa, auntie, uncle`,
  ),
);

/**
 * Openings of phrases that say whom an ask is for or what it earns: lower-case words may be cut with it, up to the end
 * of the clause.
 */
export const asideOpenings: readonly RegExp[] = [
  // a condition on the reader: "if you love owls"
  String.raw`\b(?:if|when|once|in case|unless) (?:you|u|ya|y'all|anyone|anybody|someone|your)(?:'\p{L}+)?\b`,
  // an audience: "with the street", "to anyone who knits"
  String.raw`\b(?:with|to|among) (?:the|your|ur|all|any|every|everyone|anyone|a|other|fellow|people|someone|those|friends|family)\b`,
  String.raw`\b(?:e\.g\.|i\.e\.|especially|ideally) (?:with|among|to|in)\b`,
  String.raw`\byour(?= (?:street|office|village|class|team|club|choir|group chat|uncle|aunt|sister|brother|boss|dog)\b)`,
  String.raw`\bwho(?:'\p{L}+)?\b`,
  // whom to name: "a friend to run with"
  String.raw`\b(?:friends?|mates?|buddy|pal|partner|someone|somebody|colleagues?|neighbou?rs?) to (?=\p{L}+ with\b)`,
  // what the reader would see more of: "for more days like this", "so you don't miss the next one"
  String.raw`\b(?:for|to see|to get) more\b`,
  String.raw`\bfor (?:updates|news|tips|the (?:rest|next part))(?=[.!]|$)`,
  String.raw`\bso (?:that )?you (?:don't|never|won't) miss\b`,
  String.raw`\bso (?:that )?(?:all )?(?:our|the) (?:regulars|customers|locals|fans|members|parents) (?:can )?(?:know|see|hear|find us)\b`,
  // to be told of what is new
  String.raw`\b(?:hit|ring|tap|click|press) (?:the|that) (?:notification )?bell\b`,
  // how much it would mean, and which post is meant
  String.raw`\bbefore you (?:go|leave|scroll on|do anything else)\b`,
  String.raw`\bmeans? the world\b`,
  String.raw`\bmakes? (?:my|our) (?:day|week|year)\b`,
  String.raw`\bso (?:that )?(?:we|i) (?:can )?(?:get|have|see|reach) more\b`,
  String.raw`\bthe (?:first|last|pinned|top) (?:post|tweet)\b`,
  String.raw`\bto spread the (?:joy|love|cheer|magic|word|news)\b`,
  // a reward: "and get a month free"
  String.raw`\b(?:and|&|to|for a chance to) (?:get|win|earn|receive|claim|score|bag) (?:a|an|the|your|some)\b`,
].map((opening) => new RegExp(opening, 'giu'));

/** Phrases that only beg. */
export const beggingPieces = new RegExp(String.raw`\b(?:${begging})\b`, 'giu');

/** Verbs among these words that are a step of their own after "and": "share and ENTER at our shop". */
export const secondSteps: ReadonlySet<string> = new Set(
  commaSeparated(
    `let, find, see, make, make sure, get, enter, add, use, know, remember, forget, win, need, drop, tap, click,
      press, turn, hit, help, give, tell, reply, mention, care, dm`,
  ),
);
