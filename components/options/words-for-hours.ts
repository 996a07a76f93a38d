import type { Hours } from '@/lib/engine/context';

/** Monday is 1, as in `Hours`. */
export const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Hours in a few words, as in "Mon–Fri 09:00–18:00"; days in a row are put together. */
export function wordsForHours(hours: Hours | null): string {
  if (hours === null) return 'Any time';
  const { days, from, to } = hours;
  const chosen = days.toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const day of chosen) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const names = runs.map(([first, last]) => {
    const name = dayNames[first - 1];
    return first === last ? name : `${name}–${dayNames[last - 1]}`;
  });
  return `${names.join(', ') || 'No day'} ${from}–${to}`;
}
