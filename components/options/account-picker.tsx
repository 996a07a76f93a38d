import { useId, useState, type FormEvent } from 'react';
import { handleSchema } from '@/lib/settings/schema';

export interface AccountPickerProps {
  /** The accounts that are known, by handle. */
  readonly handles: readonly string[];
  /** The one that is shown, `null` without any. */
  readonly handle: string | null;
  readonly onPick: (handle: string) => void;
}

/** Which account the section is about, and the way to another one. */
export function AccountPicker({ handles, handle, onPick }: AccountPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);

  function add(event: FormEvent) {
    event.preventDefault();
    const read = handleSchema.safeParse(typed.trim().replace(/^@/, '').toLowerCase());
    if (!read.success) {
      setError('A handle on X has up to 15 letters, digits and underscores.');
      return;
    }
    setError(null);
    setTyped('');
    onPick(read.data);
  }

  return (
    <div className="picker">
      {handle !== null && (
        <div className="field">
          <label htmlFor={`${id}-pick`}>Account</label>
          <select id={`${id}-pick`} value={handle} onChange={(event) => onPick(event.target.value)}>
            {handles.map((each) => (
              <option key={each} value={each}>
                @{each}
              </option>
            ))}
          </select>
        </div>
      )}
      <form className="field" onSubmit={add} noValidate>
        <label htmlFor={`${id}-add`}>
          {handle === null ? 'Which account do you post from?' : 'Another account'}
        </label>
        <div className="row">
          <input
            id={`${id}-add`}
            value={typed}
            placeholder="@handle"
            autoComplete="off"
            aria-invalid={error !== null}
            aria-describedby={`${id}-error`}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit">Add</button>
        </div>
        <p id={`${id}-error`} className="error" role="alert">
          {error}
        </p>
      </form>
    </div>
  );
}
