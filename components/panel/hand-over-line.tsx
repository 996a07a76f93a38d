import { useState } from 'react';
import { forSecondReader, type SecondReading } from './second-reader';

export interface HandOverLineProps extends SecondReading {
  /** Resolves to whether the text is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies the draft and its hints for somebody else to look at, in a chat or a ticket. Nothing is sent. */
export function HandOverLine({ onCopy, ...reading }: HandOverLineProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>();
  const text = forSecondReader(reading);
  const current = outcome?.text === text ? outcome : undefined;
  return (
    <p className="hand-over">
      <button
        type="button"
        data-action="hand-over"
        onClick={() => void onCopy(text).then((copied) => setOutcome({ text, copied }))}
      >
        Copy for a second reader
      </button>
      <span aria-live="polite">
        {current?.copied === true && 'Copied, with hints and reasons.'}
        {current?.copied === false && 'The clipboard is closed to us. Copy it from here:'}
      </span>
      {current?.copied === false && <span className="to-copy">{text}</span>}
    </p>
  );
}
