/** An object with patterns, whatever other fields it has. */
export interface PatternList {
  readonly note?: string;
  readonly number?: number;
  readonly phrases: readonly { readonly pattern: string }[];
}

/**
 * The patterns of a list, each on one line. A line break in a pattern, with the spaces around it, becomes one space, or
 * nothing after `|` or an opening bracket and before a closing one.
 */
export function patternsOf({ phrases }: PatternList): readonly string[] {
  return phrases.map(({ pattern }) => onOneLine(pattern));
}

function onOneLine(pattern: string): string {
  return pattern
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<=[|(]) | (?=[|)])/g, '');
}

/**
 * A list with its name, made of its file and its path there: `insults.contemptForSomebody`,
 * `asks-to-spread.pleas.0.anywhere`.
 */
export interface NamedList {
  readonly name: string;
  readonly list: PatternList;
  /** From `patternsOf`. */
  readonly patterns: readonly string[];
}

/**
 * Every list in the modules, including nested ones, each once, in a deterministic order.
 *
 * @param modules by path; the last part of the path is the first part of a list's name
 */
export function listsIn(modules: Readonly<Record<string, object>>): readonly NamedList[] {
  const found: NamedList[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, name: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isPatternList(value)) found.push({ name, list: value, patterns: patternsOf(value) });
    else for (const [key, inner] of Object.entries(value)) visit(inner, `${name}.${key}`);
  };
  for (const [path, module] of Object.entries(modules)) visit(module, path.split('/').at(-1)!);
  return found;
}

function isPatternList(value: object): value is PatternList {
  return 'phrases' in value && Array.isArray(value.phrases);
}
