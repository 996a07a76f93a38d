/** What makes an object a list: whatever else it says of its patterns. */
export interface PatternList {
  readonly note?: string;
  readonly number?: number;
  readonly phrases: readonly { readonly pattern: string }[];
}

/**
 * The patterns of a list, each on one line: a break within one, with the spaces around it, is a space, or
 * nothing behind `|` or an opening bracket and before a closing one.
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
 * A list under the name of its file and of where it stands there: `insults.contemptForSomebody`,
 * `asks-to-spread.pleas.0.anywhere`.
 */
export interface NamedList {
  readonly name: string;
  readonly list: PatternList;
  /** As `patternsOf` gives them. */
  readonly patterns: readonly string[];
}

/**
 * Every list in the modules, nested ones too, each once, in an order that depends on nothing else.
 *
 * @param modules by their paths, of which the last part, the file, begins a list's name
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
