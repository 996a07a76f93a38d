import { useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { Switch } from '@/components/shared/switch';
import type { Hours } from '@/lib/engine/context';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { daysOfWeek } from './words-for-hours';

const officeHours: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' };

export interface HoursFieldProps {
  /** `null` for any time. */
  readonly hours: Hours | null;
  /** Why they cannot be changed. */
  readonly locked?: string;
  readonly onChange: (hours: Hours | null) => void;
}

/** Edits the hours in which an account's readers are online. */
export function HoursField({ hours, locked, onChange }: HoursFieldProps) {
  const { say, weekday } = usePageWords();
  return (
    <fieldset className="field" disabled={locked !== undefined}>
      <legend>{say('hours')}</legend>
      <Switch
        label={say('hours.are-set')}
        checked={hours !== null}
        disabled={locked !== undefined}
        note={locked}
        onChange={(isSet) => onChange(isSet ? officeHours : null)}
      />
      {hours && (
        <>
          <div className="row days">
            {daysOfWeek.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={hours.days.includes(day)}
                  onChange={() => onChange({ ...hours, days: toggled(hours.days, day) })}
                />
                {weekday(day)}
              </label>
            ))}
          </div>
          <div className="row">
            <TimeField
              label={say('from')}
              time={hours.from}
              onTime={(from) => onChange({ ...hours, from })}
            />
            <TimeField
              label={say('to')}
              time={hours.to}
              onTime={(to) => onChange({ ...hours, to })}
            />
          </div>
          <output className="note">{wordsFor(hours, say)}</output>
        </>
      )}
    </fieldset>
  );
}

/** Explains hours whose meaning is not obvious. */
function wordsFor({ days: chosen, from, to }: Hours, say: PageSpeaker['say']): string {
  if (chosen.length === 0) return say('hours.no-day');
  if (from === to) return say('hours.whole-day', { from, to });
  return from > to ? say('hours.next-day', { to }) : '';
}

interface TimeFieldProps {
  readonly label: string;
  /** As in `09:30`. */
  readonly time: string;
  readonly onTime: (time: string) => void;
}

/**
 * Commits a time when the field loses the focus or Enter is pressed, so that not each key changes the hours. An empty
 * or incomplete field is reset.
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
