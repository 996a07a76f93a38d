/** How similar two names must be, 0 to 1, for one to count as a misspelling of the other. */
const ALIKE = 0.5;

/** The known name that was probably meant; `null` if none is similar. */
export function nearest(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const each of known) {
    const likeness = likenessOf(name, each);
    if (likeness < most) continue;
    most = likeness;
    best = each;
  }
  return best;
}

/** Sørensen and Dice's coefficient over the pairs of neighbouring letters, 0 to 1. */
function likenessOf(a: string, b: string): number {
  const [pairs, others] = [letterPairs(a), letterPairs(b)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
}

function letterPairs(name: string): ReadonlySet<string> {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return new Set(Array.from(letters.slice(1), (letter, i) => `${letters[i]}${letter}`));
}
