import { useId } from 'react';
import { messageOf } from '@/lib/error-message';
import { fault, type Fault } from '@/lib/settings/fault';

export interface FileButtonProps {
  readonly label: string;
  /** Called when a file is chosen, before it is read. */
  readonly onChoose: () => void;
  /** Called with the text of the chosen file, and its name. */
  readonly onFile: (text: string, name: string) => void;
  /** Called when the file cannot be read. */
  readonly onError: (unreadable: Fault) => void;
}

/** Lets a JSON file be chosen and reads it. */
export function FileButton({ label, onChoose, onFile, onError }: FileButtonProps) {
  const id = useId();
  async function read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    input.value = '';
    onChoose();
    try {
      onFile(await file.text(), file.name);
    } catch (error) {
      onError(fault('fault.unreadable', { error: messageOf(error) }));
    }
  }
  return (
    <span className="file">
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        className="visually-hidden"
        onChange={(event) => void read(event.currentTarget)}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
