import { usePageWords } from '@/components/shared/page-words';
import { QuietButton } from '@/components/shared/quiet-button';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { StoredSuppression } from '@/lib/settings/suppressions';

export interface RuleSuppressionsProps {
  /** What is ignored of this rule on the shown account, as far as it has an effect. */
  readonly suppressions: readonly StoredSuppression[];
  readonly onTakeBack: (suppression: StoredSuppression) => void;
}

/** Shows what is suppressed of a rule, and lets the user undo it. */
export function RuleSuppressions({ suppressions, onTakeBack }: RuleSuppressionsProps) {
  const words = usePageWords();
  return suppressions.map((suppression) => (
    <p key={suppression.id} className="note">
      {wordsFor(suppression, words)}{' '}
      <QuietButton onClick={() => onTakeBack(suppression)}>{words.say('undo')}</QuietButton>{' '}
      <a href="#ignored">{words.say('suppressions.all')}</a>
    </p>
  ));
}

function wordsFor(
  { account, phrase, since }: StoredSuppression,
  { say, day }: PageSpeaker,
): string {
  const handle = account;
  if (phrase === null) {
    return since === null
      ? say('rules.turned-off', { handle })
      : say('rules.turned-off-since', { handle, day: day(since) });
  }
  return since === null
    ? say('rules.silent', { handle, phrase })
    : say('rules.silent-since', { handle, phrase, day: day(since) });
}
