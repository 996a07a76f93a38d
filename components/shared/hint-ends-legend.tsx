import { hintEnds } from '@/lib/history/balance';
import { usePageWords } from './page-words';

/** What the colours of a chart of hints stand for: how they ended. */
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
