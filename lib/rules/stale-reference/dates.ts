import type { Draft } from '@/lib/engine/reading/draft';
import type { Span } from '@/lib/text/span';
import { daysBetween, type Day } from './calendar';

/** A day that a draft names: "Fri, 3 May", "May 3-5, 2026". UTF-16 offsets of the draft. */
export interface NamedDay extends Span {
  readonly month: number;
  readonly day: number;
  /** The last day of "May 3-5"; otherwise the day itself. */
  readonly lastDay: number;
  readonly year?: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday?: number;
  /** "today", "tonight" or "tomorrow" beside the date. */
  readonly relative?: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const WEEKDAY = String.raw`(?<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\.?`;
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,?\s(?<year>20\d\d)(?![\d\p{sc=Latn}])|(?!,?\s1\d{3}))`;
const RELATIVE = String.raw`(?:(?<relative>today|tonight|tomorrow)(?:,?\s|\s?\(|:\s)(?:on\s)?)?`;
const LEAD = String.raw`(?<![\p{sc=Latn}\d.,$£€/-])${RELATIVE}(?:${WEEKDAY},?\s(?:the\s)?)?`;
const NOT_MORE = String.raw`(?![\p{sc=Latn}\d%]|[.:/]\d|\s?(?:am|pm|%))`;

const DAY_FIRST = new RegExp(
  String.raw`${LEAD}${DAY}\s(?:of\s)?${MONTH}(?:\.(?=\s20))?(?![\p{sc=Latn}\d])${YEAR}`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  String.raw`${LEAD}${MONTH}\.?\s${DAY}(?:\s?[-–]\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?${NOT_MORE}${YEAR}`,
  'gu',
);

/** A cheap test for a month beside a number: the patterns above are large, and most drafts need neither. */
const MAY_NAME_DAY = new RegExp(
  String.raw`\d(?:st|nd|rd|th)?\s(?:of\s)?(?:${MONTHS.join('|')})|(?:${MONTHS.join('|')})[a-z]*\.?\s\d`,
);

const LONGEST_MONTH = 31;

/** The days that a draft gives as month and day, in either order, "31 June" included. */
export function* daysIn(draft: Draft): Generator<NamedDay> {
  if (!MAY_NAME_DAY.test(draft.normalized.text)) return;
  for (const pattern of [DAY_FIRST, MONTH_FIRST]) {
    for (const match of draft.normalized.text.matchAll(pattern)) {
      const { month = '', day, last, year, weekday, relative } = match.groups!;
      const span = draft.normalized.toSource({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
      });
      const named = {
        ...span,
        month: MONTHS.indexOf(month.slice(0, 3)) + 1,
        day: Number(day),
        lastDay: Number(last ?? day),
        ...(year !== undefined && { year: Number(year) }),
        ...(weekday !== undefined && { weekday: WEEKDAYS.indexOf(weekday.slice(0, 3)) }),
        ...(relative !== undefined && { relative }),
      };
      if (named.day >= 1 && named.day <= LONGEST_MONTH) yield named;
    }
  }
}

const LEAP_YEAR = 2024;

/** Whether the calendar has the day; 29 February counts unless the draft gives a year without one. */
export function isInCalendar({ month, day, year = LEAP_YEAR }: NamedDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day that a draft means: in the given year, or else its next occurrence, today included. */
export function comingDay({ month, day, year }: NamedDay, today: Day): Day {
  const thisYear = { year: year ?? today.year, month, day };
  const isPast = daysBetween(today, thisYear) < 0;
  return year === undefined && isPast ? { year: today.year + 1, month, day } : thisYear;
}

/**
 * How many days ago a named day, or the last of a range, was; at most a year if no year is given, negative if it is
 * ahead.
 */
export function daysSince({ month, lastDay: day, year }: NamedDay, today: Day): number {
  const age = daysBetween({ year: year ?? today.year, month, day }, today);
  return age < 0 && year === undefined
    ? daysBetween({ year: today.year - 1, month, day }, today)
    : age;
}
