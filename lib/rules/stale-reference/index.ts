import { firstInOwnVoice } from '@/lib/engine/features/voice';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, type Finding, everywhere } from '@/lib/engine/rule';
import type { Span } from '@/lib/text/span';
import { addDays, dayAt, daysBetween, dayValue, weekdayOf, type Day } from './calendar';
import { announcements, lookingBack, outOfSeason, seasonalGreetings } from './dated-words';
import { comingDay, daysIn, daysSince, isInCalendar, type NamedDay } from './dates';

type Found = Finding<MessageId>;
type MessageId = 'passed' | 'relative' | 'weekday' | 'missing' | 'year' | 'season';

/** A day without a year counts as just passed for at most so many days. */
const JUST_PASSED = 60;
/** A day at most so many days ahead is meant even without an announcing word: "Monday 29 Nov: market". */
const SOON = 60;
/** How many days of a draft are read; a longer list is a calendar. */
const MOST_DAYS = 20;
/** An announced year, or one beside "this year" and "next year". */
const ANNOUNCED_YEAR =
  /(?<!\p{sc=Latn})(?:(?<lead>this|next) year[,(\s]{1,3}(?:in\s)?|(?:coming|arriving|launching|opening|returning|starting|happening|see you|welcome to|happy new year|happy)\s(?:\p{sc=Latn}{2,9}\s){0,3})20\d\d(?![\p{sc=Latn}\d])/gu;

export const staleReference = defineRule<MessageId>({
  id: 'stale-reference',
  category: 'context',
  title: 'A date that does not fit',
  why: 'A date that has passed tells readers that nobody checked before posting.',
  source: 'seed 001',
  levels: everywhere('tip'),
  lesson: 'context',
  advice: ['stay-current'],
  example: {
    before: 'Last chance: our plant swap ends 30 December.',
    after: 'Last chance: our plant swap ends 30 January.',
  },
  messages: {
    passed: '“{quote}” has passed; today is {today}. Name the next date, or tell how it went.',
    relative:
      '“{quote}” does not fit: {word} is {date}. If you post this later, leave it as it is.',
    weekday: '“{quote}” does not fit the calendar: that day is a {weekday}. Check which you mean.',
    missing: '“{quote}” is not in the calendar. Check which day you mean.',
    year: '“{quote}” treats a past year as still to come; it is {year} now. Name the year that you mean.',
    season:
      '“{quote}” reads like an old post in {month}. Greet the season that is coming, or say why you write about it now.',
  },
  parts: { today: 'today', tonight: 'tonight', tomorrow: 'tomorrow' },
  *check(draft, { now, timeZone }) {
    if (now === null) return;
    if (!MAY_BE_DATED.test(draft.normalized.text) || draft.has(lookingBack)) return;
    const named = [...daysIn(draft)].slice(0, MOST_DAYS).filter((day) => isOwn(draft, day));
    yield* missingDays(draft, named);
    const days = named.filter(isInCalendar);
    const years = [...draft.normalized.text.matchAll(ANNOUNCED_YEAR)];
    const greetings = greetingsIn(draft);
    if (days.length + years.length + greetings.length === 0) return;
    const today = dayAt(now, timeZone);
    yield* passedDays(draft, days, today);
    yield* days.flatMap((day) => misfitOf(draft, day, today) ?? []);
    yield* passedYears(draft, years, today);
    yield* pastSeasons(greetings, today);
  },
});

const MAY_BE_DATED =
  /(?<!\p{sc=Latn})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|20\d\d|happy|merry/u;

function isOwn(draft: Draft, day: NamedDay): boolean {
  return day.start < draft.retweetStart && !draft.isQuoted(day);
}

function isAnnounced(draft: Draft, day: NamedDay): boolean {
  return draft.standsWithin(draft.sentenceAt(day), announcements);
}

/** Days that no year has: "Friday, 31 November", or without a weekday if something is announced for then. */
function* missingDays(draft: Draft, days: readonly NamedDay[]): Generator<Found> {
  for (const day of days) {
    if (isInCalendar(day) || (day.weekday === undefined && !isAnnounced(draft, day))) continue;
    yield { messageId: 'missing', span: day };
  }
}

/** Announced days that have passed, unless another named day is still ahead. */
function* passedDays(draft: Draft, days: readonly NamedDay[], today: Day): Generator<Found> {
  if (!days.every((day) => isOver(day, today))) return;
  for (const day of days) {
    if (!isAnnounced(draft, day)) continue;
    yield { messageId: 'passed', span: day, data: { today: dayValue(today, 'full') } };
  }
}

function isOver(day: NamedDay, today: Day): boolean {
  const age = daysSince(day, today);
  return age > 0 && (day.year === undefined ? age <= JUST_PASSED : day.year >= today.year - 1);
}

/**
 * A day that contradicts itself: "Tomorrow, 5 June" on any day but the 4th; "Friday, 5 June" if that is not a Friday.
 */
function misfitOf(draft: Draft, named: NamedDay, today: Day): Found | undefined {
  const { relative, weekday, month, day, year } = named;
  if (relative !== undefined) {
    const meant = addDays(today, relative === 'tomorrow' ? 1 : 0);
    if (meant.month === month && meant.day === day) return undefined;
    const data = { word: { anyOf: [relative] }, date: dayValue(meant, 'full') };
    return { messageId: 'relative', span: named, data };
  }
  const coming = comingDay(named, today);
  if (weekday === undefined || weekdayOf(coming) === weekday) return undefined;
  const isMeant = isAnnounced(draft, named) || daysBetween(today, coming) <= SOON;
  if (year === undefined ? !isMeant : year < today.year - 1) return undefined;
  return { messageId: 'weekday', span: named, data: { weekday: dayValue(coming, 'weekday') } };
}

/** "Coming in spring 2025" in 2026; "next year (2024)" in any year but 2023. */
function* passedYears(
  draft: Draft,
  years: readonly RegExpExecArray[],
  today: Day,
): Generator<Found> {
  for (const { index, groups, 0: match } of years) {
    const { lead } = groups!;
    const year = Number(match.slice(-4));
    const meant = lead === 'next' ? today.year + 1 : today.year;
    if (lead === undefined ? year !== today.year - 1 : year === meant) continue;
    const span = draft.normalized.toSource({ start: index, end: index + match.length });
    yield { messageId: 'year', span, data: { year: String(today.year) } };
  }
}

/** A seasonal greeting and its season: month and day as 1224, the last day included. */
interface Greeting {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** The first greeting of each season. */
function greetingsIn(draft: Draft): Greeting[] {
  return seasonalGreetings.flatMap(({ list, from, to }) => {
    const span = firstInOwnVoice(draft, list);
    return span && !draft.standsWithin(draft.sentenceAt(span), outOfSeason)
      ? [{ span, from, to }]
      : [];
  });
}

function* pastSeasons(greetings: readonly Greeting[], today: Day): Generator<Found> {
  const date = today.month * 100 + today.day;
  for (const { span, from, to } of greetings) {
    const isNear = from <= to ? from <= date && date <= to : from <= date || date <= to;
    if (!isNear) yield { messageId: 'season', span, data: { month: dayValue(today, 'month') } };
  }
}
