import { panel } from '@/lib/copy/en/panel';
import type { PostKind } from '@/lib/engine/context';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Category } from '@/lib/engine/rule';

/** How firmly a rule speaks, lightest first; `level.*` is what they are called. */
export const levels = ['off', 'tip', 'consider', 'think-twice'] as const satisfies LevelSetting[];

/** The groups of rules, in the order in which they are shown; `category.*` is what they are called. */
export const categories = [
  'selling',
  'asking',
  'context',
  'tone',
  'reading',
  'balance',
  'house',
] as const satisfies Category[];

/** What a post does for its readers, most giving first; `kind.*` is what they are called. */
export const kinds = ['give', 'talk', 'ask', 'sell'] as const satisfies PostKind[];

/** How firmly a rule speaks, lightest first, as people read it. */
export const levelNames: Readonly<Record<LevelSetting, string>> = {
  off: 'Off',
  tip: panel['level.tip'],
  consider: panel['level.consider'],
  'think-twice': panel['level.think-twice'],
};

/** The groups of rules, in the order in which they are shown. */
export const categoryNames: Readonly<Record<Category, string>> = {
  selling: 'Selling',
  asking: 'Asking',
  context: 'Context',
  tone: 'Tone',
  reading: 'Easy to read',
  balance: 'Balance',
  house: 'House style',
};

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** A day as people write it; `time` is in milliseconds since 1970. */
export function dayOf(time: number): string {
  return dates.format(time);
}

const shortDates = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short' });

/** A day of the last months, as in "Nov 3"; `time` is in milliseconds since 1970. */
export function shortDayOf(time: number): string {
  return shortDates.format(time);
}

const calendarDays = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** A day like `2026-12-24` as people write it. */
export function dayNameOf(day: string): string {
  return calendarDays.format(new Date(day));
}

/** `1 post`, `2 posts`. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
