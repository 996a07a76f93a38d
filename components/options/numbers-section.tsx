import { useId, useState, type FormEvent } from 'react';
import { thresholdsSchema, type Thresholds } from '@/lib/engine/context';
import { lockNote } from './account-view';

/** A number as it is shown: its name, its unit and by what it is multiplied. */
interface NumberFacts {
  readonly key: keyof Thresholds;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly scale: number;
}

const numbers: readonly NumberFacts[] = [
  { key: 'window', label: 'Look back on', unit: 'posts', min: 5, max: 100, scale: 1 },
  {
    key: 'takingShare',
    label: 'Lopsided from a share of',
    unit: '% selling and asking',
    min: 0,
    max: 100,
    scale: 100,
  },
  {
    key: 'silentPosts',
    label: 'Silent after',
    unit: 'posts without a reply',
    min: 3,
    max: 100,
    scale: 1,
  },
  {
    key: 'closedPosts',
    label: 'A closed door after',
    unit: 'posts without a question',
    min: 3,
    max: 100,
    scale: 1,
  },
];

export interface NumbersSectionProps {
  /** What holds: the team's numbers before the user's. */
  readonly thresholds: Thresholds;
  /** What the user chose; changes are made to these. */
  readonly own: Thresholds;
  /** Numbers that the team's policy sets, and whose policy it is. */
  readonly locked: ReadonlySet<string>;
  readonly team: string | null;
  readonly onChange: (thresholds: Thresholds) => void;
}

/** The numbers behind the rules that look at past posts. */
export function NumbersSection({ thresholds, own, locked, team, onChange }: NumbersSectionProps) {
  const defaults = thresholdsSchema.parse({});
  const isDefault = numbers.every(({ key }) => locked.has(key) || own[key] === defaults[key]);
  return (
    <div className="stack">
      <p>
        From when the coach speaks of a stream of posts as a whole. These numbers are customs of the
        trade, such as “80/20”, not findings: choose what suits your readers.
      </p>
      {numbers.map((facts) => (
        <NumberField
          key={facts.key}
          facts={facts}
          value={thresholds[facts.key]}
          locked={lockNote(locked.has(facts.key), team)}
          onChange={(value) => onChange({ ...own, [facts.key]: value })}
        />
      ))}
      {!isDefault && (
        <button type="button" onClick={() => onChange(defaults)}>
          Back to the usual numbers
        </button>
      )}
    </div>
  );
}

interface NumberFieldProps {
  readonly facts: NumberFacts;
  readonly value: number;
  readonly locked?: string;
  readonly onChange: (value: number) => void;
}

/** Takes a number over when the field is left or Enter is pressed, if it can be one. */
function NumberField({ facts, value, locked, onChange }: NumberFieldProps) {
  const { label, unit, min, max, scale } = facts;
  const id = useId();
  const shown = String(Math.round(value * scale));
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  function take() {
    if (typed === null) return;
    const number = Number(typed);
    if (typed.trim() === '' || !Number.isInteger(number) || number < min || number > max) {
      setError(`A whole number from ${min} to ${max}.`);
      return;
    }
    setError(null);
    setTyped(null);
    if (typed !== shown) onChange(number / scale);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    take();
  }

  return (
    <form className="field" onSubmit={submit} noValidate>
      <label htmlFor={id}>
        {label} ({unit})
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={typed ?? shown}
        disabled={locked !== undefined}
        aria-invalid={error !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
      />
      <output id={`${id}-note`} htmlFor={id} className={error === null ? 'note' : 'error'}>
        {locked ?? error}
      </output>
    </form>
  );
}
