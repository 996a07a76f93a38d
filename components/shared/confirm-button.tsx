import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { usePageWords } from './page-words';

export interface ConfirmButtonProps {
  /** What is to be done, an imperative. */
  readonly label: string;
  /** What is asked before. */
  readonly question: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks first, with the focus on keeping things. */
export function ConfirmButton({ label, question, confirm, onConfirm }: ConfirmButtonProps) {
  const { say } = usePageWords();
  const [asking, setAsking] = useState(false);
  const wasAsking = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking !== wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const close = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setAsking(false);
  };
  if (!asking) {
    return (
      <button ref={first} type="button" className="danger" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset className="confirm">
      <legend>{question}</legend>
      <button ref={first} type="button" onKeyDown={close} onClick={() => setAsking(false)}>
        {say('keep')}
      </button>
      <button
        type="button"
        className="danger"
        onKeyDown={close}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
    </fieldset>
  );
}
