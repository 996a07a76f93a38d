import type { Hours } from '@/lib/engine/context';
import { formatByZone } from './format-by-zone';

/** A local time. */
export interface WallTime {
  /** Day of the week, 1 for Monday to 7 for Sunday. */
  readonly day: number;
  /** Like `09:30`. */
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
 * The local time in an IANA time zone.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` for an invalid time
 * @throws {RangeError} for an unknown time zone; the settings accept none
 */
export function wallTime(now: number, timeZone: string): WallTime | undefined {
  if (Number.isNaN(new Date(now).getTime())) return undefined;
  const parts = wallFormat(timeZone).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { day: days.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` };
}

/** Whether a time is within the hours. Hours that run past midnight belong to the day on which they begin. */
export function isWithin({ day, time }: WallTime, { days: open, from, to }: Hours): boolean {
  if (from < to) return open.includes(day) && from <= time && time < to;
  return (open.includes(day) && from <= time) || (open.includes(dayBefore(day)) && time < to);
}

function dayBefore(day: number): number {
  return day === 1 ? 7 : day - 1;
}

/** The next time at which hours begin. */
export interface Opening {
  /** In how many days, 0 for today. */
  readonly ahead: number;
  /** The day of the week, 1 for Monday to 7 for Sunday. */
  readonly day: number;
  /** The time, like `09:30`. */
  readonly from: string;
}

/** When the hours begin next; `undefined` if they never do. */
export function nextOpening(now: WallTime, { days: open, from }: Hours): Opening | undefined {
  const ahead = [0, 1, 2, 3, 4, 5, 6, 7].find(
    (later) => open.includes(dayAhead(now.day, later)) && (later > 0 || now.time < from),
  );
  return ahead === undefined ? undefined : { ahead, day: dayAhead(now.day, ahead), from };
}

function dayAhead(day: number, ahead: number): number {
  return ((day - 1 + ahead) % 7) + 1;
}
