type Texts = Readonly<Record<string, string>>;

/**
 * Gives texts their keys back, without which the build stores them (`scripts/build/copy-texts.ts`).
 *
 * @param texts in the order of the English ones, `null` where one is missing
 */
export function keyedTexts(
  english: Texts,
  texts: readonly (string | null)[],
): Record<string, string> {
  const keyed: Record<string, string> = {};
  for (const [i, key] of Object.keys(english).entries()) {
    const text = texts[i];
    if (typeof text === 'string') keyed[key] = text;
  }
  return keyed;
}

/**
 * The same for hints, which are in groups.
 *
 * @param groups in the order of the English ones, as for `keyedTexts`
 */
export function keyedHints(
  english: Readonly<Record<string, Texts>>,
  groups: readonly (readonly (string | null)[])[],
): Record<string, Texts> {
  return Object.fromEntries(
    Object.entries(english).map(([id, texts], i) => [id, keyedTexts(texts, groups[i] ?? [])]),
  );
}
