import { useId } from 'react';
import { usePageWords } from '@/components/shared/page-words';

export interface TextFieldProps {
  readonly label: string;
  /** What it is for. */
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export function TextField({ label, help, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} className="note">
          {help}
        </p>
      )}
      <input
        id={id}
        className="long"
        value={value}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export interface LinesFieldProps {
  readonly label: string;
  /** What it is for. */
  readonly help: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

/** Several texts, one on each line. */
export function LinesField({ label, help, lines, onChange }: LinesFieldProps) {
  const { say } = usePageWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className="note">
        {help} {say('form.lines')}
      </p>
      <textarea
        id={id}
        rows={Math.max(2, lines.length)}
        value={lines.join('\n')}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value.split('\n'))}
      />
    </div>
  );
}
