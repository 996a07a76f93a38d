import { commaSeparated } from './one-of';

const listOf = (words: string): ReadonlySet<string> => new Set(commaSeparated(words));

// Abbreviations with a full stop, in lower case and without the last stop (Chicago Manual of Style, chapter 10).

/** Those that never end a sentence, because something always follows. */
export const abbreviations = listOf(
  `mr, mrs, ms, mx, messrs, dr, st, prof, sgt, lt, cpl, maj, col, cmdr, cdr, brig, pte, insp, supt, gen, capt, cllr, rev, hon, gov, sen, rep, v, vs,
  approx, dept, asst, assoc, feat, arr, cf, ca, adm, amb, det, natl, pt, mts, e.g, i.e, a.k.a, f.k.a, u.s, u.k, mt, ft,
  gt, lwr, upr, nr, opp, ste, sts, mme, mlle, msgr, cpt, wm, geo, chas, thos, sqn, flt, pvt, pfc, drs, profs, cllrs`,
);

/** Those that are an abbreviation only before a number: "No. 1", but "No. We are closed". */
export const abbreviationsBeforeNumbers = listOf(
  `no, nos, vol, pp, p, ch, rm, apt, fig, est, tel, ext`,
);

/** Months and days: an abbreviation before a number, and before a word like "for" that continues the sentence. */
export const abbreviatedDates = listOf(
  `jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun`,
);

/** Those that end a sentence if a capital follows: "We open at 5 p.m. Bring a friend". */
export const abbreviationsThatMayEnd = listOf(
  `a.m, p.m, etc, fav, orig, inc, ltd, co, corp, bros, jr, sr, ave, rd, sq, ln, blvd, hrs, min, mins, sec, secs, max, esp, incl, excl,
  appt, ref, reg, veg, cres, gdns, terr, hwy, pkwy, bldg, univ, sch, hosp, ct, stn, hl, hist, soc, inst, hants, lancs, yorks, glos, wilts, herts, notts, leics, staffs, lincs, cambs, northants, worcs, tsp, tbsp, bldgs, ctr, hts, mkt, pk, yd, yds, coll, assn, govt, esq, mgr, lb, lbs, oz, doz, hr, yr, yrs, wk, wks, ph.d, b.a, m.a`,
);
