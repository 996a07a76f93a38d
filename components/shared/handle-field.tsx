import { useId, useState } from 'react';
import { LONGEST_HANDLE } from '@/lib/engine/schemas/handle';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { faultOfHandle, typedHandleSchema, type HandleFault } from '@/lib/settings/schema';
import { usePageWords } from './page-words';

/** A handle that is being typed. */
export interface TypedHandle {
  readonly text: string;
  /** What was wrong with it when it was last read; `null` if nothing was. */
  readonly fault: HandleFault | null;
  readonly setText: (text: string) => void;
  /** Returns the handle in lower case and without `@`; `null` if it is invalid, which the field then shows. */
  readonly read: () => string | null;
}

/** State of a `HandleField`. */
export function useTypedHandle(): TypedHandle {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<HandleFault | null>(null);
  const read = () => {
    const handle = typedHandleSchema.safeParse(text);
    setFault(handle.success ? null : faultOfHandle(text));
    return handle.success ? handle.data : null;
  };
  return { text, fault, setText, read };
}

export interface HandleFieldProps {
  readonly label: string;
  readonly typed: TypedHandle;
  /** The text of the submit button of the surrounding form. */
  readonly button: string;
  /** Whether it is the main action of the page. */
  readonly isPrimary?: boolean;
}

/** Asks for a handle, and says what to write instead of an invalid one. */
export function HandleField({ label, typed, button, isPrimary = false }: HandleFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  const { text, fault, setText } = typed;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input
          id={id}
          value={text}
          placeholder="@handle"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-error`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className={isPrimary ? 'primary' : undefined}>
          {button}
        </button>
      </div>
      <p id={`${id}-error`} className="error" role="alert">
        {fault && wordsForFault(fault, say)}
      </p>
    </div>
  );
}

function wordsForFault(fault: HandleFault, say: PageSpeaker['say']): string {
  switch (fault.kind) {
    case 'empty':
      return say('handle.empty');
    case 'too-long':
      return say('handle.too-long', { most: LONGEST_HANDLE, length: fault.length });
    case 'display-name':
      return say('handle.display-name', { most: LONGEST_HANDLE, name: fault.name });
  }
}
