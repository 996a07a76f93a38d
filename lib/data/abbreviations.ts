import { commaSeparated } from './one-of';

/** Short forms written with a full stop that ends no sentence, in lower case and without it (Chicago Manual of Style, chapter 10). */
export const abbreviations: ReadonlySet<string> = new Set(
  commaSeparated(
    `mr, mrs, ms, dr, st, prof, sgt, gen, capt, rev, hon, gov, sen, vs, no, nos, vol, pp, fig, inc, ltd, corp, jr, sr, approx, dept, est, e.g, i.e, u.s, u.k, ave, mt, ft`,
  ),
);
