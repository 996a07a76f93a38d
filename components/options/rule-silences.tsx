import type { Silence } from '@/lib/settings/silences';
import { dayOf } from '@/components/shared/names';

export interface RuleSilencesProps {
  /** What was ignored of this rule on the account that is shown, and has an effect. */
  readonly silences: readonly Silence[];
  readonly onTakeBack: (silence: Silence) => void;
}

/** On a rule: what its hints were told to be silent about, and the way back. */
export function RuleSilences({ silences, onTakeBack }: RuleSilencesProps) {
  return silences.map((silence) => (
    <p key={silence.id} className="note">
      {silence.phrase === null
        ? `You turned it off from a hint on @${silence.account}`
        : `It says nothing of “${silence.phrase}” on @${silence.account}`}
      {silence.since !== null && `, since ${dayOf(silence.since)}`}.{' '}
      <button type="button" className="quiet" onClick={() => onTakeBack(silence)}>
        Undo
      </button>{' '}
      <a href="#ignored">See all that is ignored</a>
    </p>
  ));
}
