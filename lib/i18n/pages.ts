import { pages as english, type PageTexts } from '@/lib/copy/en/pages';
import { intlTag, type Locale } from './locales';
import { speakerOf, type Speaker } from './speaker';

/** Returns texts of the extension's pages, and formats days, times and lists in their language. */
export interface PageSpeaker extends Speaker<typeof english> {
  /** A day with its year; `time` is in milliseconds since 1970. */
  day(time: number): string;
  /** A day of the last months, as in “3 Nov”; `time` is in milliseconds since 1970. */
  shortDay(time: number): string;
  /** Days like `2026-12-24`, or the span between two of them. */
  calendarDays(from: string, to?: string): string;
  /** A time of day; `time` is in milliseconds since 1970. */
  time(time: number): string;
  /** The short name of a day of the week, where Monday is 1. */
  weekday(day: number): string;
  /** Things one after the other, as in “a, b and c”. */
  list(things: readonly string[], type?: 'conjunction' | 'disjunction' | 'unit'): string;
}

/** A language of the pages with its texts; English has none. */
export interface PageLanguage {
  readonly locale: Locale;
  readonly texts: PageTexts;
}

/** Creates a speaker for the texts of the pages. */
export function pageSpeaker({ locale, texts }: PageLanguage): PageSpeaker {
  const tag = intlTag(locale);
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const shortDays = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
  const calendar = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  return {
    ...speakerOf(english, locale, texts),
    day: (time) => days.format(time),
    // “22 de nov.” in a chart is “22 nov.”: what is read out, not what is written short.
    shortDay: (time) =>
      shortDays
        .formatToParts(time)
        .map(({ value }) => value.replace(/^\s\p{L}+\s$/u, ' '))
        .join(''),
    calendarDays: (from, to = from) =>
      calendar.formatRange(Date.parse(from), Math.max(Date.parse(from), Date.parse(to))),
    time: (time) => times.format(time),
    weekday: (day) => weekdays.format(Date.UTC(2024, 0, day)),
    list: (things, type = 'conjunction') => new Intl.ListFormat(tag, { type }).format(things),
  };
}

/** The pages in English, which every page includes. */
export const englishPages: PageSpeaker = pageSpeaker({ locale: 'en', texts: {} });
