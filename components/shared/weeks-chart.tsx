import type { WeekOfHints } from '@/lib/history/balance';
import { counted, dayOf, shortDayOf } from './names';

export interface WeeksChartProps {
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
}

/** What became of the hints of the last weeks: a bar for each, and the same as a table for screen readers. */
export function WeeksChart({ weeks }: WeeksChartProps) {
  const shown = sum(weeks.map((week) => week.shown));
  const most = Math.max(1, ...weeks.map((week) => week.shown));
  if (shown === 0) return <p className="quiet-text">No hints yet.</p>;
  return (
    <figure className="weeks">
      <figcaption>
        {counted(shown, 'hint')} in {weeks.length} weeks: {sum(weeks.map((week) => week.mended))}{' '}
        fixed, {sum(weeks.map((week) => week.ignored))} ignored.
      </figcaption>
      <div className="columns" aria-hidden="true">
        {weeks.map((week) => (
          <div
            key={week.from}
            className="column"
            style={{ blockSize: `${(week.shown / most) * 100}%` }}
          >
            {partsOf(week).map(({ part, count }) => (
              <span key={part} data-part={part} style={{ flexGrow: count }} />
            ))}
          </div>
        ))}
      </div>
      <p className="dates" aria-hidden="true">
        {weeks.map(({ from }) => (
          <span key={from}>{shortDayOf(from)}</span>
        ))}
      </p>
      <div className="visually-hidden">
        <table>
          <caption>Hints by week</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">Shown</th>
              <th scope="col">Fixed</th>
              <th scope="col">Ignored</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.from}>
                <th scope="row">{dayOf(week.from)}</th>
                <td>{week.shown}</td>
                <td>{week.mended}</td>
                <td>{week.ignored}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="legend" aria-hidden="true">
        <li data-part="mended">Fixed</li>
        <li data-part="ignored">Ignored</li>
        <li data-part="sent">Sent as it was</li>
      </ul>
    </figure>
  );
}

/** The parts of a week's bar, top first. */
function partsOf({ shown, mended, ignored }: WeekOfHints) {
  return [
    { part: 'sent', count: shown - mended - ignored },
    { part: 'ignored', count: ignored },
    { part: 'mended', count: mended },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
