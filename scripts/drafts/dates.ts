/** The order of day and month in a date like 05/06/2026. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As in 09:30, 9:30:00 pm and 9am. */
const TIME = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?|(?=\s*[ap]\.?m))\s*(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`(?<zone>z|[+-]\d{2}:?\d{2})`;

/**
 * Formats of dates in real calendars and in X's own files. `Date.parse` does not help: it accepts “Lesson 3” and
 * refuses 28/05/2026.
 */
const FORMS = [
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[t\s]+${TIME}\s*${ZONE}?)?`,
  String.raw`(?:[a-z]{3,9},?\s+)?(?<monthName>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+${TIME})?`,
  String.raw`(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?<gap>\s+|-)(?<monthName>(?:${MONTHS.join('|')})[a-z]{0,6})\.?,?\k<gap>(?<year>\d{4}|\d{2})(?:,?\s+${TIME})?`,
  String.raw`[a-z]{3}\s+(?<monthName>[a-z]{3})\s+(?<day>\d{1,2})\s+${TIME}\s+${ZONE}\s+(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));
const NUMERIC = new RegExp(
  String.raw`^(?<first>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>(?<year>\d{4}|(?<!-)\d{2})(?:,?\s+${TIME})?$`,
  'i',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** The hour for a date without a time. */
const NOON = 12;

/** Whether a cell is a date in one of the known formats. */
export function isDate(cell: string): boolean {
  const text = cell.trim();
  return NUMERIC.test(text) || FORMS.some((form) => form.test(text));
}

/**
 * The order of day and month in the numeric dates of a file, derived from those with a number above 12. With dots between
 * them, as in 05.06.2026, the day comes first wherever people write so.
 *
 * @returns `undefined` if no date decides it, `null` if no date needs it
 */
export function orderOf(cells: readonly string[]): DayOrder | undefined | null {
  const numeric = cells.flatMap((cell): Groups[] => {
    const groups = NUMERIC.exec(cell.trim())?.groups;
    return groups ? [groups] : [];
  });
  if (numeric.some((date) => Number(date['first']) > 12)) return 'day-first';
  if (numeric.some((date) => Number(date['other']) > 12)) return 'month-first';
  const open = numeric.filter((date) => date['first'] !== date['other']);
  if (open.length === 0) return null;
  return open.every((date) => date['mark'] === '.') ? 'day-first' : undefined;
}

/**
 * Parses the date of a cell. A time without a zone counts as UTC, like the account's zone, so that it stays as written.
 *
 * @returns milliseconds since 1970, or `null` if the cell has no date in a known format
 */
export function parseDate(cell: string, order: DayOrder): number | null {
  const text = cell.trim();
  const numeric = NUMERIC.exec(text)?.groups;
  if (numeric) {
    const { first, other } = numeric;
    const [day, month] = order === 'day-first' ? [first, other] : [other, first];
    return momentOf(numeric, Number(month), Number(day));
  }
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const named = MONTHS.indexOf((groups['monthName'] ?? '').slice(0, 3).toLowerCase()) + 1;
    return momentOf(
      groups,
      groups['month'] ? Number(groups['month']) : named,
      Number(groups['day']),
    );
  }
  return null;
}

function momentOf(groups: Groups, month: number, day: number): number | null {
  const { year, hour, minute = '0', second = '0', half, zone } = groups;
  const date = new Date(Date.UTC(fullYear(Number(year)), month - 1, day));
  // An impossible date, like 31 June, rolls over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const hours = hour === undefined ? NOON : hourOfDay(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  date.setUTCHours(hours, Number(minute), Number(second));
  return date.getTime() - offsetOf(zone);
}

/** Excel in many countries writes years with two digits. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** How far a zone is ahead of UTC, in milliseconds. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
