import { usePageWords } from '@/components/shared/page-words';
import { inWords } from '@/lib/i18n/in-words';
import type { PolicyProblem } from '@/lib/settings/policy';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly PolicyProblem[];
}

/** What is wrong with a policy, each with its line and field. */
export function ProblemList({ heading, problems }: ProblemListProps) {
  const words = usePageWords();
  return (
    <div className="preview" data-ok="false">
      <p>{heading}</p>
      <ul className="problems">
        {problems.map(({ path, says, line }) => (
          <li key={`${path} ${inWords(says, words)}`}>
            {line !== undefined && `${words.say('policy.line-number', { line })} `}
            {path !== '' && <code>{path}</code>} {inWords(says, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
