import type { DayValue } from '@/lib/engine/hints/wording';
import { formatByZone } from '@/lib/engine/time/format-by-zone';

/** A calendar day. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_LENGTH = 86_400_000;

/**
 * The day in a time zone at the given time.
 *
 * @param now in milliseconds since 1970
 * @throws {RangeError} if there is no such IANA time zone
 */
export function dayAt(now: number, timeZone: string): Day {
  const parts = dayFormat(timeZone).formatToParts(now);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}

const dayFormat = formatByZone('en', { year: 'numeric', month: 'numeric', day: 'numeric' });

/** How many days `to` is after `from`; negative if it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_LENGTH);
}

/** The day that is `days` days later. */
export function addDays(day: Day, days: number): Day {
  return dayAt(timeOf(day) + days * DAY_LENGTH, 'UTC');
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** A day as the value of a message's placeholder. */
export function dayValue(day: Day, form: DayValue['form']): DayValue {
  return { day: timeOf(day), timeZone: 'UTC', form };
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
