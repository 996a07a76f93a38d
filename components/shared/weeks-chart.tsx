import { countOf, hintEnds, type WeekOfHints } from '@/lib/history/balance';
import { HintEndsLegend } from './hint-ends-legend';
import { usePageWords } from './page-words';

export interface WeeksChartProps {
  /** Oldest first. */
  readonly weeks: readonly WeekOfHints[];
}

/** Shows the outcomes of the hints of the last weeks, as bars, and as a table for screen readers. */
export function WeeksChart({ weeks }: WeeksChartProps) {
  const { say, shortDay } = usePageWords();
  const shown = sum(weeks.map((week) => week.shown));
  const most = Math.max(1, ...weeks.map((week) => week.shown));
  if (shown === 0) return <p className="quiet-text">{say('weeks.none')}</p>;
  return (
    <figure className="weeks">
      <figcaption>
        {say('weeks.sum', {
          count: shown,
          weeks: weeks.length,
          mended: sum(weeks.map((week) => week.mended)),
          ignored: sum(weeks.map((week) => week.ignored)),
        })}
      </figcaption>
      <div className="columns" aria-hidden="true">
        {weeks.map((week) => (
          <div
            key={week.from}
            className="column"
            style={{ blockSize: `${(week.shown / most) * 100}%` }}
          >
            {hintEnds.toReversed().map((end) => (
              <span key={end} data-part={end} style={{ flexGrow: countOf(week, end) }} />
            ))}
          </div>
        ))}
      </div>
      <p className="dates" aria-hidden="true">
        {weeks.map(({ from }) => (
          <span key={from}>{shortDay(from)}</span>
        ))}
      </p>
      <WeeksTable weeks={weeks} />
      <HintEndsLegend hidden />
    </figure>
  );
}

function WeeksTable({ weeks }: WeeksChartProps) {
  const { say, day } = usePageWords();
  return (
    <div className="visually-hidden">
      <table>
        <caption>{say('weeks.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('weeks.from')}</th>
            <th scope="col">{say('weeks.shown')}</th>
            <th scope="col">{say('weeks.mended')}</th>
            <th scope="col">{say('weeks.ignored')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{day(week.from)}</th>
              <td>{week.shown}</td>
              <td>{week.mended}</td>
              <td>{week.ignored}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
