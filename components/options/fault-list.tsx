import { usePageWords } from '@/components/shared/page-words';
import { inWords } from '@/lib/i18n/in-words';
import type { FaultAt } from '@/lib/settings/fault';

/** What is wrong, each with the field in which it is; nothing if nothing is. */
export function FaultList({ faults }: { readonly faults: readonly FaultAt[] }) {
  const words = usePageWords();
  if (faults.length === 0) return null;
  return (
    <ul className="problems">
      {faults.map(({ path, says }) => (
        <li key={`${path} ${inWords(says, words)}`}>
          {path !== '' && <code>{path}</code>} {inWords(says, words)}
        </li>
      ))}
    </ul>
  );
}
