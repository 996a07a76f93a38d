import { useState } from 'react';
import type { Hours } from '@/lib/engine/context';
import { Switch } from '@/components/shared/switch';
import { dayNames } from './words-for-hours';

const officeHours: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

export interface HoursFieldProps {
  /** `null` for any time. */
  readonly hours: Hours | null;
  /** Why they cannot be changed. */
  readonly locked?: string;
  readonly onChange: (hours: Hours | null) => void;
}

/** When an account's readers are there. */
export function HoursField({ hours, locked, onChange }: HoursFieldProps) {
  return (
    <fieldset className="field" disabled={locked !== undefined}>
      <legend>Hours</legend>
      <Switch
        label="My readers are online at certain hours"
        checked={hours !== null}
        disabled={locked !== undefined}
        note={locked}
        onChange={(isSet) => onChange(isSet ? officeHours : null)}
      />
      {hours && (
        <>
          <div className="row days">
            {dayNames.map((name, i) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={hours.days.includes(i + 1)}
                  onChange={() => onChange({ ...hours, days: toggled(hours.days, i + 1) })}
                />
                {name}
              </label>
            ))}
          </div>
          <div className="row">
            <TimeField
              label="From"
              time={hours.from}
              onTime={(from) => onChange({ ...hours, from })}
            />
            <TimeField label="To" time={hours.to} onTime={(to) => onChange({ ...hours, to })} />
          </div>
          <output className="note">{wordsFor(hours)}</output>
        </>
      )}
    </fieldset>
  );
}

/** What the hours amount to, where that is not plain to see. */
function wordsFor({ days: chosen, from, to }: Hours): string {
  if (chosen.length === 0) return 'No day is chosen: choose at least one.';
  if (from === to) return `From ${from} to ${to} the next day: this is the whole day.`;
  return from > to ? `Until ${to} the next day.` : '';
}

interface TimeFieldProps {
  readonly label: string;
  /** As in `09:30`. */
  readonly time: string;
  readonly onTime: (time: string) => void;
}

/**
 * Takes a time over when the field is left or Enter is pressed: until then each key would be an hour
 * of its own. An emptied or half typed field goes back to the time that was there.
 */
function TimeField({ label, time, onTime }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);

  function take() {
    setTyped(null);
    if (typed !== null && typed !== '' && typed !== time) onTime(typed);
  }

  return (
    <label>
      {label}
      <input
        type="time"
        required
        value={typed ?? time}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  );
}

function toggled(chosen: readonly number[], day: number): number[] {
  const rest = chosen.filter((each) => each !== day);
  return rest.length < chosen.length ? rest : [...rest, day].toSorted((a, b) => a - b);
}
