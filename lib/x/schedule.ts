import { selectors } from './selectors';

const MONTHS = 'jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec'.split(',');
/** "Will send on Fri, Dec 4, 2026 at 9:00 AM", as X writes it in English (docs/x-composer.md, 1.7, M). */
const ENGLISH =
  /\b(?<month>[A-Z][a-z]{2})[a-z]*\.? (?<day>\d{1,2}), (?<year>20\d\d),? at (?<hour>\d{1,2}):(?<minute>\d\d)\s?(?<half>[AP]M)?/i;

/**
 * When X is to send what is written in a composer's scope, in milliseconds since 1970, by X's line that says when: the
 * label of the button is translated. `null` if the line is there in words that are not known; `undefined`
 * if the post goes out at once. Looked for in all that is the composer's own, since the line stands above
 * the editor, at no sure distance. X shows the browser's own time.
 */
export function plannedMoment(scope: Element): number | null | undefined {
  const line = scope.querySelector(selectors.schedule);
  return line ? momentIn(line.textContent) : undefined;
}

/** The moment that X's line names; `null` if it cannot be read. */
export function momentIn(line: string): number | null {
  const { month, day, year, hour, minute, half } = ENGLISH.exec(line)?.groups ?? {};
  const index = MONTHS.indexOf(month?.toLowerCase() ?? '');
  if (index < 0) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return new Date(Number(year), index, Number(day), hours, Number(minute)).getTime();
}
