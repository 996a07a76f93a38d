/** One word of a pattern, the name of a word list or built-in (`<kin>`), or any word (`_`). */
export type Unit =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'list'; readonly name: string }
  | { readonly kind: 'any' };

/** A place in a pattern: one of its alternatives must match, or nothing if it is optional. */
export interface Item {
  readonly alternatives: readonly (readonly Unit[])[];
  readonly optional: boolean;
}

const LIST_NAME = /^<([a-z-]+)>$/;

/** A pattern or list that cannot be compiled; the message names it and says what is wrong. */
export class PatternError extends SyntaxError {
  override readonly name = 'PatternError';
}

/**
 * Parses a pattern.
 *
 * Words are separated by one space, which matches up to six spaces, emoji, stars and the like; `(a|b c)` contains
 * alternatives; `?` marks an optional item; `_` is any word; `<name>` a word list or a built-in (`built-ins.ts`).
 *
 * @throws {PatternError} naming the pattern, for an unbalanced bracket or one next to a word, nested brackets, `?`
 *   inside brackets, an extra space, a word that no text can contain, an empty pattern, or one of optional words only
 */
export function parsePattern(pattern: string): readonly Item[] {
  const items = splitItems(pattern).map((item) => parseItem(item, pattern));
  if (items.every(({ optional }) => optional)) {
    throw new PatternError(`Nothing in "${pattern}" must be there.`);
  }
  return items;
}

/** Splits at the spaces outside brackets. */
function splitItems(pattern: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const character of pattern) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth > 1) throw new PatternError(`Brackets stand inside brackets in "${pattern}".`);
    if (character === ' ' && depth === 0) {
      items.push(item);
      item = '';
    } else item += character;
  }
  items.push(item);
  if (depth !== 0) throw new PatternError(`A bracket is not closed in "${pattern}".`);
  if (pattern.trim() === '') throw new PatternError('A pattern is empty.');
  if (items.includes('')) {
    throw new PatternError(`A space begins or ends "${pattern}", or two stand side by side.`);
  }
  return items;
}

function parseItem(item: string, pattern: string): Item {
  const optional = item.endsWith('?');
  const body = optional ? item.slice(0, -1) : item;
  const isGroup = body.startsWith('(') && body.endsWith(')');
  const alternatives = isGroup ? body.slice(1, -1).split('|') : [body];
  return {
    alternatives: alternatives.map((words) => words.split(' ').map((w) => parseUnit(w, pattern))),
    optional,
  };
}

function parseUnit(word: string, pattern: string): Unit {
  if (word === '_') return { kind: 'any' };
  if (word.endsWith('?')) {
    throw new PatternError(`A word inside brackets cannot be left out in "${pattern}".`);
  }
  if (word === '') throw new PatternError(`An alternative is empty in "${pattern}".`);
  if (/[()|]/.test(word)) {
    throw new PatternError(`A bracket or | stands beside a word, not a space, in "${pattern}".`);
  }
  if (/[\p{Lu}‘’“”]/u.test(word)) {
    throw new PatternError(`Write small letters and straight quotation marks in "${pattern}".`);
  }
  const name = LIST_NAME.exec(word)?.[1];
  return name === undefined ? { kind: 'word', text: word } : { kind: 'list', name };
}
