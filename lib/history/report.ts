import type { PastPost } from '@/lib/engine/context';
import { weekStarts, WEEK } from './balance';

/** How often the hints of one rule were shown, by week. */
export interface RuleByWeek {
  readonly rule: string;
  /** One number per week, oldest first. */
  readonly counts: readonly number[];
  readonly total: number;
}

/**
 * How often each rule spoke in the last weeks, most frequent first, without rules that did not speak.
 *
 * @param now end of the last week, in milliseconds since 1970
 */
export function rulesByWeek(posts: readonly PastPost[], now: number, weeks: number): RuleByWeek[] {
  const starts = weekStarts(now, weeks);
  const byRule = new Map<string, number[]>();
  for (const { at, hints } of posts) {
    const week = starts.findIndex((from) => at > from && at <= from + WEEK);
    if (week < 0) continue;
    for (const { rule } of hints) {
      const counts = byRule.get(rule) ?? starts.map(() => 0);
      counts[week] = (counts[week] ?? 0) + 1;
      byRule.set(rule, counts);
    }
  }
  return Array.from(byRule, ([rule, counts]) => ({
    rule,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
  })).toSorted((a, b) => b.total - a.total || a.rule.localeCompare(b.rule));
}

/** The columns of `historyCsv`. */
const COLUMNS = ['account', 'sent', 'surface', 'kind', 'question', 'rule', 'outcome'];

/**
 * The histories as CSV (RFC 4180): one line per hint of each post, and one per post without hints.
 *
 * @param histories by handle
 */
export function historyCsv(
  histories: Readonly<Record<string, { readonly posts: readonly PastPost[] }>>,
): string {
  const lines = Object.entries(histories).flatMap(([handle, { posts }]) =>
    posts.flatMap(({ at, surface, kind, question, hints }) => {
      const post = [handle, new Date(at).toISOString(), surface, kind, question ? 'yes' : 'no'];
      const shown = hints.length > 0 ? hints : [{ rule: '', outcome: '' }];
      return shown.map(({ rule, outcome }) => [...post, rule, outcome]);
    }),
  );
  return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/** A cell that spreadsheets read as text, whatever it begins with. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
