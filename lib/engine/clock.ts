import type { Hours } from './context';
import { formatByZone } from './format-by-zone';

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  /** Day of the week, 1 for Monday to 7 for Sunday. */
  readonly day: number;
  /** Hours and minutes like `09:30`. */
  readonly time: string;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const wallFormat = formatByZone('en-GB', {
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * What a clock in that IANA time zone shows.
 *
 * @param now milliseconds since 1970
 * @returns nothing for a moment that is no date
 * @throws {RangeError} for an unknown time zone; the settings let none in
 */
export function wallTime(now: number, timeZone: string): WallTime | undefined {
  if (Number.isNaN(new Date(now).getTime())) return undefined;
  const parts = wallFormat(timeZone).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { day: days.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` };
}

/** Whether the hours hold the moment. Hours that run past midnight belong to the day they begin on. */
export function isWithin({ day, time }: WallTime, { days: open, from, to }: Hours): boolean {
  if (from < to) return open.includes(day) && from <= time && time < to;
  return (open.includes(day) && from <= time) || (open.includes(dayBefore(day)) && time < to);
}

function dayBefore(day: number): number {
  return day === 1 ? 7 : day - 1;
}

/** When the hours begin next, in words like "tomorrow from 09:00"; nothing if they never do. */
export function nextOpening(now: WallTime, { days: open, from }: Hours): string | undefined {
  const wait = [0, 1, 2, 3, 4, 5, 6, 7].find(
    (ahead) => open.includes(dayAhead(now.day, ahead)) && (ahead > 0 || now.time < from),
  );
  if (wait === undefined) return undefined;
  const name = days[dayAhead(now.day, wait) - 1]!;
  return `${wait === 0 ? 'today' : wait === 1 ? 'tomorrow' : `on ${name}`} from ${from}`;
}

function dayAhead(day: number, ahead: number): number {
  return ((day - 1 + ahead) % 7) + 1;
}

const UNITS = [
  ['week', 7 * 24 * 60 * 60 * 1000],
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const;

const relative = new Intl.RelativeTimeFormat('en');

/** How long ago something was, in words like "3 days ago". Both in milliseconds since 1970. */
export function timeAgo(at: number, now: number): string {
  const passed = now - at;
  const [unit, length] = UNITS.find(([, each]) => passed >= each) ?? [];
  return unit ? relative.format(-Math.floor(passed / length), unit) : 'a moment ago';
}
