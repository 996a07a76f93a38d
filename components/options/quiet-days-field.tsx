import { useId, useRef, useState, type FormEvent } from 'react';
import { LONGEST_REASON, MOST_QUIET_SPANS, type QuietSpan } from '@/lib/engine/quiet-days';

export interface QuietDaysFieldProps {
  /** Those of the account. */
  readonly days: readonly QuietSpan[];
  /** Those that a team's policy sets for all accounts. */
  readonly teamDays: readonly QuietSpan[];
  /** Why those of the account cannot be changed. */
  readonly locked?: string;
  readonly onChange: (days: QuietSpan[]) => void;
}

/** Days on which an account says nothing of its own accord, each with the reason that is shown. */
export function QuietDaysField({ days, teamDays, locked, onChange }: QuietDaysFieldProps) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const isFull = days.length >= MOST_QUIET_SPANS;
  const isBackwards = from !== '' && to !== '' && to < from;

  function add(event: FormEvent) {
    event.preventDefault();
    if (from === '' || reason.trim() === '' || isBackwards) return;
    const added = { from, ...(to !== '' && to !== from && { to }), reason: reason.trim() };
    onChange([...days, added].toSorted((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setTo('');
    setReason('');
    first.current?.focus();
  }

  return (
    <form className="field" onSubmit={add}>
      <fieldset disabled={locked !== undefined}>
        <legend>Quiet days</legend>
        <p id={`${id}-note`} className="note">
          {locked ??
            (isFull
              ? `The list is full: ${MOST_QUIET_SPANS} entries at most.`
              : 'Holidays, mourning, the weeks before results: drafts for these days get a hint, planned ones too.')}
        </p>
        {days.length + teamDays.length > 0 && (
          <ul className="chips">
            {days.map((span, i) => (
              <li key={`${span.from} ${span.to} ${span.reason}`}>
                {wordsFor(span)}
                {locked === undefined && (
                  <button
                    type="button"
                    aria-label={`Remove ${wordsFor(span)}`}
                    onClick={() => onChange(days.filter((_, at) => at !== i))}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </li>
            ))}
            {teamDays.map((span) => (
              <li key={`team ${span.from} ${span.to} ${span.reason}`}>
                {wordsFor(span)} (set by your team)
              </li>
            ))}
          </ul>
        )}
        <div className="row">
          <label>
            First day
            <input
              ref={first}
              type="date"
              value={from}
              required
              disabled={isFull}
              onChange={(event) => setFrom(event.target.value)}
            />
          </label>
          <label>
            Last day
            <input
              type="date"
              value={to}
              min={from}
              disabled={isFull}
              onChange={(event) => setTo(event.target.value)}
            />
          </label>
          <input
            value={reason}
            maxLength={LONGEST_REASON}
            required
            autoComplete="off"
            placeholder="Reason"
            aria-label="Reason for the quiet days"
            aria-describedby={`${id}-note`}
            disabled={isFull}
            onChange={(event) => setReason(event.target.value)}
          />
          <button type="submit" disabled={isFull}>
            Add
          </button>
        </div>
        <output className="note">
          {isBackwards && 'The last day is before the first: choose a later one.'}
        </output>
      </fieldset>
    </form>
  );
}

const dayFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

function wordsFor({ from, to, reason }: QuietSpan): string {
  const first = Date.parse(from);
  const days =
    to === undefined ? dayFormat.format(first) : dayFormat.formatRange(first, Date.parse(to));
  return `${days}: ${reason}`;
}
