import { commaSeparated } from './one-of';

/**
 * What leads into an order or an ask: "Please, everyone, don't forget to …". The readings of a clause and the fixes
 * that leave an ask out share these lists; straight apostrophes stand for both.
 */

/** Words that make an order polite. */
export const politeWords = commaSeparated(
  'please, pls, plz, plss, plzz, plse, pleasee, kindly, abeg',
);

/** Those whom an order calls, with or without a comma: "everyone share this". */
export const vocatives = commaSeparated(
  "everyone, everybody, guys, folks, friends, y'all, yall, fam, ladies, lads",
);

/** These, and those who are called only where a comma says so: "Share this, all"; in "all share" they act. */
export const calledBehindComma = [...vocatives, 'all', 'people', 'neighbours', 'neighbors', 'team'];

/** Small words that stand before an order and mean nothing without it. */
export const orderAdverbs = ['just', 'simply', 'so', 'then', 'now', 'also', 'go', 'quick'];

/** Phrases that urge the reader to do what the verb behind them says, and mean nothing without it. */
export const urgings =
  commaSeparated(`don't forget to, dont forget to, do not forget to, remember to, be sure to,
  make sure to, make sure you, feel free to, take a moment to`);

/** How people beg before they ask, as the source of a regular expression: "do us a favour and", "come on". */
export const begging = String.raw`(?:come|go) on|don['’]t be shy|go ahead|pretty please(?: with [\p{L} ]{1,30} on top)?|do (?:us|me) an? (?:\p{L}{2,12} )?favou?r(?: and)?|(?:a|one|quick|small) favou?r|be an? (?:star|dear|love|pal|sport|legend|angel|hero)(?: and)?`;

/** Words and phrases as the source of a regular expression in which any of them fits. */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const words = lists
    .flat()
    .map((each) => each.replaceAll(' ', String.raw`\s`).replaceAll("'", "['’]"));
  return `(?:${words.join('|')})`;
}

/** The source of a regular expression for a word that makes an order polite. */
export const PLEASE = anyOf(politeWords);
