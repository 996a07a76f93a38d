import { useId, type FormEvent } from 'react';
import { HandleField, useTypedHandle } from '@/components/shared/handle-field';
import { HandleOptions } from '@/components/shared/handle-options';
import { usePageWords } from '@/components/shared/page-words';

export interface AccountPickerProps {
  /** The handles of known accounts. */
  readonly handles: readonly string[];
  /** The shown account; `null` if there is none. */
  readonly handle: string | null;
  /** Whether another account can be added here; the first one always can. */
  readonly canAdd: boolean;
  readonly onPick: (handle: string) => void;
  /** Called with the handle of an added account. */
  readonly onAdd: (handle: string) => void;
}

/** Shows which account the section is about, and lets the user pick another. */
export function AccountPicker({ handles, handle, canAdd, onPick, onAdd }: AccountPickerProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="picker">
      {handle !== null && (
        <div className="field">
          <label htmlFor={id}>{say('account')}</label>
          <select id={id} value={handle} onChange={(event) => onPick(event.target.value)}>
            <HandleOptions handles={handles} />
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

/** Asks for the handle of another account. */
export function AddAccount({ label, onAdd }: AddAccountProps) {
  const { say } = usePageWords();
  const typed = useTypedHandle();

  function add(event: FormEvent) {
    event.preventDefault();
    const handle = typed.read();
    if (handle === null) return;
    typed.setText('');
    onAdd(handle);
  }

  return (
    <form onSubmit={add} noValidate>
      <HandleField label={label} typed={typed} button={say('add')} />
    </form>
  );
}
