import { useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import type { Policy, PolicyProblem } from '@/lib/settings/policy';
import { readPolicyFile } from '@/lib/settings/read-policy';
import { unknownRules } from '@/lib/settings/unknown-rules';
import { FileButton } from './file-button';
import { PolicySummary } from './policy-summary';
import { ProblemList } from './problem-list';

export interface PolicySectionProps {
  readonly policy: Policy | null;
  readonly origin: 'managed' | 'imported' | null;
  /**
   * What is wrong with a policy that was delivered or imported, which is therefore not in force; beside
   * a `managed` one, with the newest delivery.
   */
  readonly problems: readonly PolicyProblem[];
  /** The titles of the rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** `null` takes the imported policy out. */
  readonly onPolicy: (policy: Policy | null) => void;
}

/** The team's policy: what it sets, where it is from, and how to bring one in. */
export function PolicySection(props: PolicySectionProps) {
  const { policy, origin, problems, titles, onPolicy } = props;
  const [refused, setRefused] = useState<readonly PolicyProblem[]>([]);
  const take = (text: string) => {
    const reading = readPolicyFile(text);
    setRefused(reading.problems ?? []);
    if (reading.policy) onPolicy(reading.policy);
  };
  const unknown = policy ? unknownRules(policy) : [];
  return (
    <div className="stack">
      {policy ? (
        <PolicySummary policy={policy} origin={origin} titles={titles} />
      ) : (
        <p>There is no team policy: you choose everything yourself.</p>
      )}
      {problems.length > 0 && (
        <ProblemList
          heading={
            origin === 'managed'
              ? 'The newest policy from your administrator has mistakes, so it is not used. The last one without mistakes still holds:'
              : 'The team policy has mistakes, so it is not used:'
          }
          problems={problems}
        />
      )}
      {unknown.length > 0 && (
        <ProblemList
          heading="The policy is used, except for levels of rules that this Tweet Coach does not know:"
          problems={unknown}
        />
      )}
      <section className="block">
        <h2>Import</h2>
        <p>
          A team policy is a JSON file. What it sets cannot be changed here, by anyone who posts for
          the team. You can <a href="#make-policy">make one</a>.
        </p>
        <div className="row">
          <FileButton
            label="Choose a policy file"
            onFile={take}
            onError={(message) => setRefused([{ path: '', message }])}
          />
          {origin === 'imported' && (
            <ConfirmButton
              label="Remove the policy"
              question="Remove the imported policy? You can then change what it had set."
              confirm="Remove it"
              onConfirm={() => onPolicy(null)}
            />
          )}
        </div>
        <div role="alert">
          {refused.length > 0 && (
            <ProblemList
              heading="The file has mistakes, so it was not imported. Nothing here has changed."
              problems={refused}
            />
          )}
        </div>
      </section>
    </div>
  );
}

/**
 * What has come of handing over a policy, `null` to take one out.
 *
 * @param before what was in force until then
 */
export function wordsForPolicy(
  policy: Policy | null,
  before: Pick<PolicySectionProps, 'policy' | 'origin'>,
): string {
  if (!policy) return 'The policy was removed.';
  if (before.policy && before.origin === 'managed') {
    return `The policy of ${policy.team} was imported, but is not used: the policy of ${before.policy.team} from your administrator comes first.`;
  }
  return `The policy of ${policy.team} is now used.`;
}
