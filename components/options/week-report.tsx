import { useId } from 'react';
import { counted, shortDayOf } from '@/components/shared/names';
import type { WeekOfHints } from '@/lib/history/balance';

/** How often a rule spoke, by week. */
export interface RuleRow {
  readonly rule: string;
  readonly title: string;
  /** One number for each week, oldest first. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface WeekReportProps {
  readonly handle: string;
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
  /** The rule that spoke most comes first. */
  readonly rules: readonly RuleRow[];
  /** Hands the history to the user as a table; without a handle, that of all accounts. */
  readonly onExport: (handle?: string) => void;
}

/** The hints of one account by week and by rule: a chart, the same as a table, and a file to take along. */
export function WeekReport({ handle, weeks, rules, onExport }: WeekReportProps) {
  const id = useId();
  const shown = weeks.reduce((sum, week) => sum + week.shown, 0);
  return (
    <section className="block wide" aria-labelledby={id}>
      <h2 id={id}>Hints on @{handle} by week and by rule</h2>
      {shown === 0 ? (
        <p className="note">No hints on this account in the last {weeks.length} weeks.</p>
      ) : (
        <>
          <p>
            {counted(shown, 'hint')} in the {weeks.length} weeks since {shortDayOf(weeks[0]!.from)}.
          </p>
          <WeekBars weeks={weeks} />
          <WeekTable weeks={weeks} rules={rules} />
        </>
      )}
      <div className="row">
        <button type="button" onClick={() => onExport(handle)}>
          Save @{handle} as CSV
        </button>
        <button type="button" onClick={() => onExport()}>
          Save all accounts as CSV
        </button>
      </div>
      <p className="note">
        A line for each post and hint: when, on which account, which rule and what became of it.
        Never the text.
      </p>
    </section>
  );
}

/** Sizes of the chart, in the units of its view box. */
const CHART = { width: 640, height: 160, foot: 24, gap: 12 };

/** What a hint can come to, from the bottom of a bar to its top. */
const parts = [
  { part: 'mended', name: 'Fixed' },
  { part: 'ignored', name: 'Ignored' },
  { part: 'sent', name: 'Sent as it was' },
] as const;

function WeekBars({ weeks }: Pick<WeekReportProps, 'weeks'>) {
  const most = Math.max(1, ...weeks.map(({ shown }) => shown));
  const step = CHART.width / weeks.length;
  const full = CHART.height - CHART.foot - 16;
  return (
    <figure className="week-bars" aria-hidden="true">
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`}>
        {weeks.map((week, i) => {
          const x = i * step + CHART.gap / 2;
          const middle = i * step + step / 2;
          let top = CHART.height - CHART.foot;
          return (
            <g key={week.from}>
              {parts.map(({ part }) => {
                const height = (countOf(week, part) / most) * full;
                top -= height;
                return (
                  <rect
                    key={part}
                    data-part={part}
                    x={x}
                    y={top}
                    width={step - CHART.gap}
                    height={height}
                  />
                );
              })}
              <text x={middle} y={top - 4}>
                {week.shown}
              </text>
              <text x={middle} y={CHART.height - 6}>
                {shortDayOf(week.from)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="legend">
        {parts.map(({ part, name }) => (
          <li key={part} data-part={part}>
            {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function countOf({ shown, mended, ignored }: WeekOfHints, part: (typeof parts)[number]['part']) {
  if (part === 'mended') return mended;
  return part === 'ignored' ? ignored : shown - mended - ignored;
}

function WeekTable({ weeks, rules }: Pick<WeekReportProps, 'weeks' | 'rules'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it with the keys
    <section className="scroll" aria-label="Hints by week and by rule" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Week from</th>
            {weeks.map(({ from }) => (
              <th key={from} scope="col">
                {shortDayOf(from)}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, title, counts, total }) => (
            <tr key={rule}>
              <th scope="row">{title}</th>
              {counts.map((count, i) => (
                <td key={weeks[i]?.from}>{count}</td>
              ))}
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {[
            { name: 'All hints', of: (week: WeekOfHints) => week.shown },
            ...parts.map(({ part, name }) => ({
              name,
              of: (week: WeekOfHints) => countOf(week, part),
            })),
          ].map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {weeks.map((week) => (
                <td key={week.from}>{of(week)}</td>
              ))}
              <td>{weeks.reduce((sum, week) => sum + of(week), 0)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  );
}
