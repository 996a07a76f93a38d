import { hintEnds } from '@/lib/history/balance';
import { usePageWords } from './page-words';

/** The legend of a chart of hints, whose colours are outcomes. */
export function HintEndsLegend({ hidden = false }: { readonly hidden?: boolean }) {
  const { say } = usePageWords();
  return (
    <ul className="legend" aria-hidden={hidden || undefined}>
      {hintEnds.map((end) => (
        <li key={end} data-part={end}>
          {say(`weeks.${end}`)}
        </li>
      ))}
    </ul>
  );
}
