/** Longest beginning that a word shares with the one before it, so that one capital says how long it is. */
const LONGEST_SHARED = 25;
const CAPITAL_A = 0x41;
const ENTRY = /([A-Z])([^A-Z]*)/g;

/**
 * Packs words for `unpackWords`: for each class its number and its words in order, each as a capital that says how many
 * UTF-16 units it shares with the one before it (A for none), and the rest.
 *
 * @param classes of words without capitals and line breaks
 * @throws {RangeError} for a word that cannot be stored
 */
export function packWords(classes: ReadonlyMap<string, number>): string {
  const words = new Map<number, string[]>();
  for (const [word, number] of classes) {
    if (/[A-Z\n]/.test(word)) throw new RangeError(`The word “${word}” cannot be stored.`);
    const ofClass = words.get(number);
    if (ofClass) ofClass.push(word);
    else words.set(number, [word]);
  }
  return Array.from(words, ([number, all]) => {
    let last = '';
    const entries = all.sort().map((word) => {
      const shared = sharedLength(last, word);
      last = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    });
    return number + entries.join('');
  }).join('\n');
}

function sharedLength(last: string, word: string): number {
  let length = 0;
  while (length < LONGEST_SHARED && length < last.length && last[length] === word[length]) length++;
  return length;
}

/** The class of each word that `packWords` packed. */
export function unpackWords(packed: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const number = Number.parseInt(line, 10);
    let word = '';
    for (const [, shared, rest] of line.matchAll(ENTRY)) {
      word = word.slice(0, shared!.charCodeAt(0) - CAPITAL_A) + rest;
      classes.set(word, number);
    }
  }
  return classes;
}
