import { commaSeparated } from './one-of';

/**
 * Words that lead into an order or an ask: "Please, everyone, don't forget to …". Clause detection and the fixes that
 * cut asks share these lists; a straight apostrophe stands for both kinds.
 */

/** Words that make an order polite. */
export const politeWords = commaSeparated(
  'please, pls, plz, plss, plzz, plse, pleasee, kindly, abeg',
);

/** Forms of address in an order, with or without a comma: "everyone share this". */
export const vocatives = commaSeparated(
  "everyone, everybody, guys, folks, friends, y'all, yall, fam, ladies, lads",
);

/**
 * These, and those that are a form of address only after a comma: "Share this, all"; in "all share" they are the
 * subject.
 */
export const calledBehindComma = [...vocatives, 'all', 'people', 'neighbours', 'neighbors', 'team'];

/** Small words before an order that mean nothing without it. */
export const orderAdverbs = ['just', 'simply', 'so', 'then', 'now', 'also', 'go', 'quick'];

/** Phrases that urge the reader to do what the following verb says, and mean nothing without it. */
export const urgings =
  commaSeparated(`don't forget to, dont forget to, do not forget to, remember to, be sure to,
  make sure to, make sure you, feel free to, take a moment to`);

/** Begging before an ask, as the source of a regular expression: "do us a favour and", "come on". */
export const begging = String.raw`(?:come|go) on|don['’]t be shy|go ahead|pretty please(?: with [\p{L} ]{1,30} on top)?|do (?:us|me) an? (?:\p{L}{2,12} )?favou?r(?: and)?|(?:a|one|quick|small) favou?r|be an? (?:star|dear|love|pal|sport|legend|angel|hero)(?: and)?`;

/** The source of a regular expression that matches any of the words and phrases. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = lists
    .flat()
    .map((each) => each.replaceAll(' ', String.raw`\s`).replaceAll("'", "['’]"));
  return `(?:${words.join('|')})`;
}

/** The source of a regular expression for a word that makes an order polite. */
export const PLEASE = anyOf(politeWords);
