import { usePageWords } from '@/components/shared/page-words';
import { inWords } from '@/lib/i18n/in-words';
import type { PolicyProblem } from '@/lib/settings/policy';

export interface FaultListProps {
  /** Faults with their line in a file, if known. */
  readonly faults: readonly PolicyProblem[];
}

/** Lists faults with line and field; renders nothing if there are none. */
export function FaultList({ faults }: FaultListProps) {
  const words = usePageWords();
  if (faults.length === 0) return null;
  return (
    <ul className="problems">
      {faults.map(({ path, says, line }) => (
        <li key={`${path} ${inWords(says, words)}`}>
          {line !== undefined && `${words.say('policy.line-number', { line })} `}
          {path !== '' && <code>{path}</code>} {inWords(says, words)}
        </li>
      ))}
    </ul>
  );
}
