import { commaSeparated } from './one-of';

/**
 * Words of speech, which hardly occur in a name or on a label. A run of capitals without one may be a headline, a title
 * or a brand ("RIVERSIDE JAZZ FESTIVAL"). Pronouns, auxiliaries, negations, adverbs and common verbs of exclamations
 * (Cambridge Grammar of the English Language, chapters 3, 5, 6 and 9).
 */
export const wordsOfSpeech: ReadonlySet<string> = new Set(
  commaSeparated(
    `i, i'm, i've, i'll, i'd, im, me, my, we, we're, we've, we'll, us, our, you, you're, you've, you'll, your,
      yours, he, she, it, it's, its, they, they're, their, them, this, that, that's, these, those,
    there, there's, here, here's, who, what, what's, why, how, when, where, is, are, am, was, were, be, been,
    do, does, did, don't, dont, doesn't, didn't, can, can't, cant, cannot, could, will, won't, would,
    should, must, have, has, had, haven't, isn't, aren't, wasn't, let's, lets, not, no, never, nothing, every,
    everyone, everybody, everything, everywhere, anyone, anything, nobody, ever, always, only, just, so, too,
    very, really,
    even, still, already, again, now, soon, please, pls, plz, thank, thanks, yes, ok, okay, buy, get, go,
    come, shop, order, grab, hurry, click, call, join, stop, wait, look, listen, read, check, try, miss, want,
    need, love, hate, give, take,
    make, tell, know, think, if, because, but, gonna, wanna, gotta, ready, guys`,
  ),
);

/**
 * Short spellings of those who text, and words without their apostrophe, which stay small where a shouted line is
 * lowered.
 */
export const textedWords: ReadonlySet<string> = new Set(
  commaSeparated(
    `ur, pls, plz, plss, ppl, thx, thnx, tnx, tho, thru, bcz, bcuz, cuz, coz, cos, ima, imma, ya, yall, y'all, tryna,
    trynna, gunna, gimme, lemme, luv, rly, rlly, srsly, tmrw, msg, txt, abt, wknd, nite, tonite, dat, dis, jus, bday,
    pic, pics, fav, favs, fave, faves, tix, acct, alot, atleast, everytime, incase, aint, arent, didnt, doesnt, hasnt,
    havent, isnt, wasnt, werent, wouldnt, couldnt, shouldnt, theyre, youre, youve, weve, ive, outta, kinda, sorta, dunno,
    lil, gettin, lovin, takin, goin, doin, nothin, gr8, l8, l8r, m8, m8s, b4, w8, h8, str8, 2day, 2nite, 2moro,
    2mrw, tmw, til, sry, srry, vid, vids, dnt, wnt, nxt, wot, wiv, enuf, cya, tf, aah, brr, hmm, mkay, nah, ssh, shh,
    psst, nowt, guv, uni, veg`,
  ),
);

/** Words with which newsrooms and services head a line in capitals, since the days of the wire. */
export const newsLabels: ReadonlySet<string> = new Set(
  commaSeparated(
    `breaking, breaking news, news, just in, developing, update, updated, live, live now, watch, watch live,
      exclusive, alert, flash, bulletin, report, official, confirmed, video, photo, photos, poll, opinion,
    weather, traffic, final, final score, full time, half time, ft, ht, kick off, kick-off, warning, advisory,
    missing, found, recall, correction, urgent, transfer news, press release`,
  ),
);

/** Cheers of a crowd, in lower case: exclamation marks after them are joy, not pressure. */
export const cheers: ReadonlySet<string> = new Set(
  commaSeparated(
    `yes, yay, yeah, hooray, hurray, hurrah, woohoo, woo, bravo, goal, amen, hallelujah, congratulations, congrats,
      champions, go, welcome, wow, cheers, encore`,
  ),
);
