import { usePageWords } from '@/components/shared/page-words';
import { QuietButton } from '@/components/shared/quiet-button';
import type { PageSpeaker } from '@/lib/i18n/pages';
import type { Silence } from '@/lib/settings/silences';

export interface RuleSilencesProps {
  /** What was ignored of this rule on the account that is shown, and has an effect. */
  readonly silences: readonly Silence[];
  readonly onTakeBack: (silence: Silence) => void;
}

/** On a rule: what its hints were told to be silent about, and the way back. */
export function RuleSilences({ silences, onTakeBack }: RuleSilencesProps) {
  const words = usePageWords();
  return silences.map((silence) => (
    <p key={silence.id} className="note">
      {wordsFor(silence, words)}{' '}
      <QuietButton onClick={() => onTakeBack(silence)}>{words.say('undo')}</QuietButton>{' '}
      <a href="#ignored">{words.say('silences.all')}</a>
    </p>
  ));
}

function wordsFor({ account, phrase, since }: Silence, { say, day }: PageSpeaker): string {
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
