/** A post of 280 characters with what drafts have: a mention, a link, a tag and two requests. */
export const draft =
  'Our repair café is back on Saturday! Bring the toaster that trips the fuse or the lamp that hums, and @fixit_anna shows you how to mend it. Spare parts are free; order them today, and please share this with your neighbour who throws things away: https://example.org/repair #repair';

const letters = [...draft.matchAll(/[a-z]/g)];

/**
 * The draft with one letter replaced, a different one in each round, so that no text occurs twice.
 *
 * @param round counts from 0
 */
export function edited(round: number): string {
  const place = letters[round % letters.length]!.index;
  const shift = 1 + Math.floor(round / letters.length);
  const letter = String.fromCharCode(97 + ((draft.charCodeAt(place) - 97 + shift) % 26));
  return draft.slice(0, place) + letter + draft.slice(place + 1);
}
