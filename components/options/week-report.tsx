import { useId } from 'react';
import { HintEndsLegend } from '@/components/shared/hint-ends-legend';
import { usePageWords } from '@/components/shared/page-words';
import { countOf, hintEnds, type WeekOfHints } from '@/lib/history/balance';

/** How often a rule spoke, by week. */
interface RuleRow {
  readonly rule: string;
  readonly title: string;
  /** One number per week, oldest first. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface WeekReportProps {
  readonly handle: string;
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
  /** Most frequent first. */
  readonly rules: readonly RuleRow[];
  /** Saves the history as a table; of all accounts if there is no handle. */
  readonly onExport: (handle?: string) => void;
}

/** Shows the hints of one account by week and by rule, as a chart and as a table, and exports them. */
export function WeekReport({ handle, weeks, rules, onExport }: WeekReportProps) {
  const { say, day } = usePageWords();
  const id = useId();
  const shown = weeks.reduce((sum, week) => sum + week.shown, 0);
  return (
    <section className="block wide" aria-labelledby={id}>
      <h2 id={id}>{say('report.title', { handle })}</h2>
      {shown === 0 ? (
        <p className="note">{say('report.none', { weeks: weeks.length })}</p>
      ) : (
        <>
          <p>
            {say('report.sum', {
              count: shown,
              weeks: weeks.length,
              day: day(weeks[0]!.from),
            })}
          </p>
          <WeekBars weeks={weeks} />
          <WeekTable weeks={weeks} rules={rules} />
        </>
      )}
      <div className="row">
        <button type="button" onClick={() => onExport(handle)}>
          {say('report.save', { handle })}
        </button>
        <button type="button" onClick={() => onExport()}>
          {say('report.save-all')}
        </button>
      </div>
      <p className="note">{say('report.note')}</p>
    </section>
  );
}

/** Dimensions of the chart, in units of its view box. */
const CHART = { width: 640, height: 160, foot: 24, gap: 12 };

function WeekBars({ weeks }: Pick<WeekReportProps, 'weeks'>) {
  const { shortDay } = usePageWords();
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
              {hintEnds.map((end) => {
                const height = (countOf(week, end) / most) * full;
                top -= height;
                return (
                  <rect
                    key={end}
                    data-part={end}
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
                {shortDay(week.from)}
              </text>
            </g>
          );
        })}
      </svg>
      <HintEndsLegend />
    </figure>
  );
}

function WeekTable({ weeks, rules }: Pick<WeekReportProps, 'weeks' | 'rules'>) {
  const { say, shortDay } = usePageWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it with the keys
    <section className="scroll" aria-label={say('report.table')} tabIndex={0}>
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">{say('weeks.from')}</th>
            {weeks.map(({ from }) => (
              <th key={from} scope="col">
                {shortDay(from)}
              </th>
            ))}
            <th scope="col">{say('report.all')}</th>
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
            { name: say('report.all-hints'), of: (week: WeekOfHints) => week.shown },
            ...hintEnds.map((end) => ({
              name: say(`weeks.${end}`),
              of: (week: WeekOfHints) => countOf(week, end),
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
