/**
 * Gives texts their keys back, without which the build stores them (`scripts/build/copy-texts.ts`).
 *
 * @param texts in the order of the English ones, `null` where one is missing
 */
export function keyedTexts(
  english: Readonly<Record<string, string>>,
  texts: readonly (string | null)[],
): Record<string, string> {
  const keyed: Record<string, string> = {};
  for (const [i, key] of Object.keys(english).entries()) {
    const text = texts[i];
    if (typeof text === 'string') keyed[key] = text;
  }
  return keyed;
}
