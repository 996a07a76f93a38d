/** In which order a date like 05/06/2026 names day and month. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`(?<zone>z|[+-]\d{2}:?\d{2})`;

/**
 * The forms of dates in calendars as people have them, and in X's own files. `Date.parse` is no help
 * there: it takes “Lesson 3” for a date and refuses 28/05/2026.
 */
const FORMS = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[t\s]+${TIME}\s*${ZONE}?)?`,
  String.raw`(?:[a-z]{3,9},?\s+)?(?<monthName>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?:,?\s+${TIME})?`,
  String.raw`[a-z]{3}\s+(?<monthName>[a-z]{3})\s+(?<day>\d{1,2})\s+${TIME}\s+${ZONE}\s+(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`, 'i'));
const NUMERIC = new RegExp(
  String.raw`^(?<first>\d{1,2})[/.](?<other>\d{1,2})[/.](?<year>\d{4})(?:,?\s+${TIME})?$`,
  'i',
);

type Groups = Readonly<Record<string, string | undefined>>;

/** Where no time is given, the middle of the day is meant. */
const NOON = 12;

/** Whether a cell holds a date in one of the known forms. */
export function isDate(cell: string): boolean {
  const text = cell.trim();
  return NUMERIC.test(text) || FORMS.some((form) => form.test(text));
}

/**
 * Which order the numeric dates of a file are in, told by those with a number above 12.
 *
 * @returns `undefined` where no date tells, `null` where there is none that needs it
 */
export function orderOf(cells: readonly string[]): DayOrder | undefined | null {
  const numeric = cells.flatMap((cell): Groups[] => {
    const groups = NUMERIC.exec(cell.trim())?.groups;
    return groups ? [groups] : [];
  });
  if (numeric.some((date) => Number(date['first']) > 12)) return 'day-first';
  if (numeric.some((date) => Number(date['other']) > 12)) return 'month-first';
  return numeric.every((date) => date['first'] === date['other']) ? null : undefined;
}

/**
 * The moment that a cell names. A time without a zone is taken as UTC, as is the account's zone, so
 * that it stays as it is written.
 *
 * @returns milliseconds since 1970, or `null` if the cell holds no date of a known form
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
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  // An impossible date, like 31 June, rolls over into the next month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const hours = hour === undefined ? NOON : hourOfDay(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  date.setUTCHours(hours, Number(minute), Number(second));
  return date.getTime() - offsetOf(zone);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** The milliseconds that a zone is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
