import { usePageWords } from './page-words';
import { QuietButton } from './quiet-button';
import type { Outcome } from './use-task';

export interface OutcomeLineProps {
  readonly outcome: Outcome | null;
  readonly onDismiss: () => void;
}

/** Shows the outcome of the last action; failures are announced assertively, others politely. */
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
