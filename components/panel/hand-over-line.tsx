import { useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import { forSecondReader, type SecondReading } from './second-reader';

export interface HandOverLineProps extends SecondReading {
  /** Resolves to whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies the draft and its hints for somebody else to check, in a chat or a ticket. Nothing is sent. */
export function HandOverLine({ onCopy, ...reading }: HandOverLineProps) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean }>();
  const say = usePanelWords();
  // Created on demand, because the line is rendered at every key.
  const write = () => forSecondReader(reading, say);
  const current = outcome && outcome.text === write() ? outcome : undefined;
  const copy = async () => {
    const text = write();
    setOutcome({ text, copied: await onCopy(text) });
  };
  return (
    <p className="hand-over">
      <button type="button" data-action="hand-over" onClick={() => void copy()}>
        {say('second.copy')}
      </button>
      <span aria-live="polite">
        {current?.copied === true && say('second.copied')}
        {current?.copied === false && say('second.not-copied')}
      </span>
      {current?.copied === false && <span className="to-copy">{current.text}</span>}
    </p>
  );
}
