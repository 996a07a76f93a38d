import type { PolicyProblem } from '@/lib/settings/policy';
import { FaultList } from './fault-list';

export interface ProblemListProps {
  readonly heading: string;
  readonly problems: readonly PolicyProblem[];
}

/** Lists what is wrong with a policy, with line and field. */
export function ProblemList({ heading, problems }: ProblemListProps) {
  return (
    <div className="preview" data-ok="false">
      <p>{heading}</p>
      <FaultList faults={problems} />
    </div>
  );
}
