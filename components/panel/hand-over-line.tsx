import { useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import { forSecondReader, type SecondReading } from './second-reader';

export interface HandOverLineProps extends SecondReading {
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies the draft and its hints for somebody else to look at, in a chat or a ticket. Nothing is sent. */
export function HandOverLine({ onCopy, ...reading }: HandOverLineProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>();
  const say = usePanelWords();
  const text = forSecondReader(reading, say);
  const current = outcome?.text === text ? outcome : undefined;
  return (
    <p className="hand-over">
      <button
        type="button"
        data-action="hand-over"
        onClick={() => void onCopy(text).then((copied) => setOutcome({ text, copied }))}
      >
        {say('second.copy')}
      </button>
      <span aria-live="polite">
        {current?.copied === true && say('second.copied')}
        {current?.copied === false && say('second.not-copied')}
      </span>
      {current?.copied === false && <span className="to-copy">{text}</span>}
    </p>
  );
}
