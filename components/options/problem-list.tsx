import type { PolicyProblem } from '@/lib/settings/policy';
import { FaultList } from './fault-list';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly PolicyProblem[];
}

/** What is wrong with a policy, each with its line and field. */
export function ProblemList({ heading, problems }: ProblemListProps) {
  return (
    <div className="preview" data-ok="false">
      <p>{heading}</p>
      <FaultList faults={problems} />
    </div>
  );
}
