import { useState } from 'react';
import { ConfirmButton } from '@/components/shared/confirm-button';
import { LinkedText } from '@/components/shared/linked-text';
import { usePageWords } from '@/components/shared/page-words';
import { messageOf } from '@/lib/error-message';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { fault } from '@/lib/settings/fault';
import type { Policy, PolicyProblem, PolicyReading } from '@/lib/settings/policy';
import { unknownRules } from '@/lib/settings/unknown-rules';
import { FileButton } from './file-button';
import { PolicySummary } from './policy-summary';
import { ProblemList } from './problem-list';

export interface PolicySectionProps {
  readonly policy: Policy | null;
  readonly origin: 'managed' | 'imported' | null;
  /**
   * What is wrong with a delivered or imported policy, which is therefore not in force; for a `managed` one, with the
   * newest delivery.
   */
  readonly problems: readonly PolicyProblem[];
  /** The titles of the rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Called when a file is chosen: the outcome of the last action need not be shown any more. */
  readonly onChoose: () => void;
  /** Reads the text of a file, and tries the phrases in it. */
  readonly onRead: (text: string) => Promise<PolicyReading>;
  /** `null` removes the imported policy. */
  readonly onPolicy: (policy: Policy | null) => void;
}

/** Shows the team's policy, what it sets and where it comes from, and lets the user import one. */
export function PolicySection(props: PolicySectionProps) {
  const { say } = usePageWords();
  const { policy, origin, problems, titles, onChoose, onRead, onPolicy } = props;
  const [refused, setRefused] = useState<readonly PolicyProblem[]>([]);
  const take = async (text: string) => {
    try {
      const reading = await onRead(text);
      setRefused(reading.problems ?? []);
      if (reading.policy) onPolicy(reading.policy);
    } catch (error) {
      const says = [fault('fault.unreadable', { error: messageOf(error) })];
      setRefused([{ path: '', says }]);
    }
  };
  const unknown = policy ? unknownRules(policy) : [];
  return (
    <div className="stack">
      {policy ? (
        <PolicySummary policy={policy} origin={origin} titles={titles} />
      ) : (
        <p>{say('policy.absent')}</p>
      )}
      {problems.length > 0 && (
        <ProblemList
          heading={say(origin === 'managed' ? 'policy.faulty-managed' : 'policy.faulty')}
          problems={problems}
        />
      )}
      {unknown.length > 0 && (
        <ProblemList heading={say('policy.unknown-rules')} problems={unknown} />
      )}
      <section className="block">
        <h2>{say('policy.import')}</h2>
        <p>
          <LinkedText text={say('policy.import.text')} hrefs={['#make-policy']} />
        </p>
        <div className="row">
          <FileButton
            label={say('policy.import.choose')}
            onChoose={onChoose}
            onFile={(text) => void take(text)}
            onError={(unreadable) => setRefused([{ path: '', says: [unreadable] }])}
          />
          {origin === 'imported' && (
            <ConfirmButton
              label={say('policy.remove')}
              question={say('policy.remove.question')}
              confirm={say('policy.remove.confirm')}
              onConfirm={() => onPolicy(null)}
            />
          )}
        </div>
        <div role="alert">
          {refused.length > 0 && (
            <ProblemList heading={say('policy.import.refused')} problems={refused} />
          )}
        </div>
      </section>
    </div>
  );
}

/**
 * The message after importing a policy, or after removing one (`null`).
 *
 * @param before the policy that was in force until then
 */
export function wordsForPolicy(
  policy: Policy | null,
  before: Pick<PolicySectionProps, 'policy' | 'origin'>,
  say: PageSpeaker['say'],
): string {
  if (!policy) return say('policy.removed');
  if (before.policy && before.origin === 'managed') {
    return say('policy.unused', { team: policy.team, other: before.policy.team });
  }
  return say('policy.used', { team: policy.team });
}
