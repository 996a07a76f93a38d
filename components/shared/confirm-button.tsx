import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { usePageWords } from './page-words';

export interface ConfirmButtonProps {
  /** The action, an imperative. */
  readonly label: string;
  /** The question before the action. */
  readonly question: string;
  /** The text of the button that confirms. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

/** A button for an action that cannot be undone: it asks first, with the focus on the safe answer. */
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
