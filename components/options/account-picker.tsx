import { useId, useState, type FormEvent } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { wordsForHandle } from '@/components/shared/words-for-handle';
import { faultOfHandle, typedHandleSchema, type HandleFault } from '@/lib/settings/schema';

export interface AccountPickerProps {
  /** The accounts that are known, by handle. */
  readonly handles: readonly string[];
  /** The one that is shown, `null` without any. */
  readonly handle: string | null;
  /** Whether another account can be added here; the first always can. */
  readonly canAdd: boolean;
  readonly onPick: (handle: string) => void;
  /** Another account was named. */
  readonly onAdd: (handle: string) => void;
}

/** Which account the section is about, and the way to another one. */
export function AccountPicker({ handles, handle, canAdd, onPick, onAdd }: AccountPickerProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="picker">
      {handle !== null && (
        <div className="field">
          <label htmlFor={id}>{say('account')}</label>
          <select id={id} value={handle} onChange={(event) => onPick(event.target.value)}>
            {handles.map((each) => (
              <option key={each} value={each}>
                @{each}
              </option>
            ))}
          </select>
        </div>
      )}
      {(canAdd || handle === null) && (
        <AddAccount
          label={say(handle === null ? 'account.which' : 'account.another')}
          onAdd={onAdd}
        />
      )}
    </div>
  );
}

export interface AddAccountProps {
  readonly label: string;
  readonly onAdd: (handle: string) => void;
}

/** Takes the handle of another account. */
export function AddAccount({ label, onAdd }: AddAccountProps) {
  const id = useId();
  const { say } = usePageWords();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<HandleFault | null>(null);

  function add(event: FormEvent) {
    event.preventDefault();
    const read = typedHandleSchema.safeParse(typed);
    if (!read.success) {
      setError(faultOfHandle(typed));
      return;
    }
    setError(null);
    setTyped('');
    onAdd(read.data);
  }

  return (
    <form className="field" onSubmit={add} noValidate>
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input
          id={id}
          value={typed}
          placeholder="@handle"
          autoComplete="off"
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{say('add')}</button>
      </div>
      <p id={`${id}-error`} className="error" role="alert">
        {error && wordsForHandle(error, say)}
      </p>
    </form>
  );
}
