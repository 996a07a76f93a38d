import { useId, useState, type FormEvent } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { Thresholds } from '@/lib/engine/context';
import { thresholdsSchema } from '@/lib/engine/schemas/context';
import { lockNote } from './account-view';

/** How a number is shown: its bounds and factor; `numbers.*` are its name and unit. */
export interface NumberFacts {
  readonly key: NumberKey;
  readonly min: number;
  readonly max: number;
  readonly scale: number;
}

type NumberKey = 'window' | 'takingShare' | 'silentPosts' | 'closedPosts';

/** All numbers that can be set. */
export const numbers: readonly NumberFacts[] = [
  {
    key: 'window',
    min: 5,
    max: 100,
    scale: 1,
  },
  {
    key: 'takingShare',
    min: 0,
    max: 100,
    scale: 100,
  },
  {
    key: 'silentPosts',
    min: 3,
    max: 100,
    scale: 1,
  },
  {
    key: 'closedPosts',
    min: 3,
    max: 100,
    scale: 1,
  },
];

export interface NumbersSectionProps {
  /** The effective numbers; the team's take precedence over the user's. */
  readonly thresholds: Thresholds;
  /** The user's own numbers, to which changes apply. */
  readonly own: Thresholds;
  /** Numbers that the team's policy sets, and the team. */
  readonly locked: ReadonlySet<string>;
  readonly team: string | null;
  readonly onChange: (thresholds: Thresholds) => void;
}

/** Edits the thresholds of the rules that read past posts. */
export function NumbersSection({ thresholds, own, locked, team, onChange }: NumbersSectionProps) {
  const { say } = usePageWords();
  const defaults = thresholdsSchema.parse({});
  const isDefault = numbers.every(({ key }) => locked.has(key) || own[key] === defaults[key]);
  return (
    <div className="stack">
      <p>{say('numbers.intro')}</p>
      {numbers.map((facts) => (
        <NumberField
          key={facts.key}
          facts={facts}
          value={thresholds[facts.key]}
          locked={lockNote(locked.has(facts.key), team, say)}
          onChange={(value) => onChange({ ...own, [facts.key]: value })}
        />
      ))}
      {!isDefault && (
        <button type="button" onClick={() => onChange(defaults)}>
          {say('numbers.usual')}
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

/** Commits a valid number when the field loses the focus or Enter is pressed. */
function NumberField({ facts, value, locked, onChange }: NumberFieldProps) {
  const { say } = usePageWords();
  const { key, min, max, scale } = facts;
  const id = useId();
  const shown = String(Math.round(value * scale));
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  function take() {
    if (typed === null) return;
    const number = Number(typed);
    if (typed.trim() === '' || !Number.isInteger(number) || number < min || number > max) {
      setError(say('numbers.fault', { min, max }));
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
        {say(`numbers.${key}`)} <span className="note">({say(`numbers.${key}.unit`)})</span>
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
