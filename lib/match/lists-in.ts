/** What makes an object a list: whatever else it says of its patterns. */
export interface PatternList {
  readonly note?: string;
  readonly number?: number;
  readonly phrases: readonly string[];
}

/** A list under the name of where it stands: `insults.contemptForSomebody`, `asks-to-spread.pleas.0.anywhere`. */
export interface NamedList {
  readonly name: string;
  readonly list: PatternList;
}

/** Every list in the modules, nested ones too, each once, in an order that depends on nothing else. */
export function listsIn(modules: Readonly<Record<string, object>>): readonly NamedList[] {
  const found: NamedList[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, name: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isPatternList(value)) found.push({ name, list: value });
    else
      for (const [key, inner] of Object.entries(value)) visit(inner, name ? `${name}.${key}` : key);
  };
  visit(modules, '');
  return found;
}

function isPatternList(value: object): value is PatternList {
  return 'phrases' in value && Array.isArray(value.phrases);
}
