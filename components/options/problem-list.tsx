import { usePageWords } from '@/components/shared/page-words';
import type { PolicyProblem } from '@/lib/settings/policy';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly PolicyProblem[];
}

/** What is wrong with a policy, each with its line and field. */
export function ProblemList({ heading, problems }: ProblemListProps) {
  const { say } = usePageWords();
  return (
    <div className="preview" data-ok="false">
      <p>{heading}</p>
      <ul className="problems">
        {problems.map(({ path, message, line }) => (
          <li key={`${path} ${message}`}>
            {line !== undefined && `${say('policy.line-number', { line })} `}
            {path !== '' && <code>{path}</code>} {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
