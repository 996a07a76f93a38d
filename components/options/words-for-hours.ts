import type { Hours } from '@/lib/engine/context';
import type { PageSpeaker } from '@/lib/i18n/pages';

/** The days of the week; Monday is 1, as in `Hours`. */
export const daysOfWeek = [1, 2, 3, 4, 5, 6, 7];

/** Hours in a few words, like "Mon–Fri 09:00–18:00"; consecutive days are joined. */
export function wordsForHours(hours: Hours | null, { say, weekday, list }: PageSpeaker): string {
  if (hours === null) return say('hours.any');
  const { days, from, to } = hours;
  const chosen = days.toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const day of chosen) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const names = runs.map(([first, last]) =>
    first === last
      ? weekday(first)
      : say('hours.days', { first: weekday(first), last: weekday(last) }),
  );
  return say('hours.words', { days: list(names, 'unit') || say('hours.words.no-day'), from, to });
}
