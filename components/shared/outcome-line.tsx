import { usePageWords } from './page-words';
import { QuietButton } from './quiet-button';
import type { Outcome } from './use-task';

export interface OutcomeLineProps {
  readonly outcome: Outcome | null;
  readonly onDismiss: () => void;
}

/** Tells what came of the last thing that was asked for; failures at once, the rest politely. */
export function OutcomeLine({ outcome, onDismiss }: OutcomeLineProps) {
  const { say } = usePageWords();
  const failed = outcome?.kind === 'failed';
  return (
    <div className="outcome" data-kind={outcome?.kind}>
      <p role="alert">{failed && outcome.words}</p>
      <output>{!failed && outcome?.words}</output>
      {outcome && <QuietButton onClick={onDismiss}>{say('close')}</QuietButton>}
    </div>
  );
}
