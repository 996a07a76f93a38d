import { useId, useRef, useState, type FormEvent } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { LONGEST_REASON, MOST_QUIET_SPANS, type QuietSpan } from '@/lib/engine/schemas/quiet-days';
import type { PageSpeaker } from '@/lib/i18n/pages';

export interface QuietDaysFieldProps {
  /** The account's own. */
  readonly days: readonly QuietSpan[];
  /** Those that the team's policy sets for all accounts. */
  readonly teamDays: readonly QuietSpan[];
  /** Why the account's own cannot be changed. */
  readonly locked?: string;
  readonly onChange: (days: QuietSpan[]) => void;
}

/** Edits the days on which an account starts no posts of its own, each with the reason that is shown. */
export function QuietDaysField({ days, teamDays, locked, onChange }: QuietDaysFieldProps) {
  const { say } = usePageWords();
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
        <legend>{say('quiet-days')}</legend>
        <p id={`${id}-note`} className="note">
          {locked ??
            (isFull ? say('list.full', { most: MOST_QUIET_SPANS }) : say('quiet-days.note'))}
        </p>
        <QuietSpanList
          days={days}
          teamDays={teamDays}
          locked={locked}
          onRemove={(i) => onChange(days.toSpliced(i, 1))}
        />
        <div className="row">
          <label>
            {say('quiet-days.first')}
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
            {say('quiet-days.last')}
            <input
              type="date"
              value={to}
              min={from}
              disabled={isFull}
              onChange={(event) => setTo(event.target.value)}
            />
          </label>
          <label>
            {say('quiet-days.reason')}
            <input
              value={reason}
              maxLength={LONGEST_REASON}
              required
              autoComplete="off"
              aria-label={say('quiet-days.reason.label')}
              aria-describedby={`${id}-note`}
              disabled={isFull}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <button type="submit" disabled={isFull}>
            {say('add')}
          </button>
        </div>
        <output className="note">{isBackwards && say('quiet-days.backwards')}</output>
      </fieldset>
    </form>
  );
}

interface QuietSpanListProps extends Pick<QuietDaysFieldProps, 'days' | 'teamDays' | 'locked'> {
  /** Removes one of the account's spans, by its index. */
  readonly onRemove: (place: number) => void;
}

function QuietSpanList({ days, teamDays, locked, onRemove }: QuietSpanListProps) {
  const words = usePageWords();
  const { say, calendarDays } = words;
  if (days.length + teamDays.length === 0) return null;
  return (
    <ul className="chips">
      {days.map((span, i) => (
        <li key={`${span.from} ${span.to} ${span.reason}`}>
          {wordsForQuietDays(span, words)}
          {locked === undefined && (
            <button
              type="button"
              aria-label={say('remove', { name: wordsForQuietDays(span, words) })}
              onClick={() => onRemove(i)}
            >
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
      {teamDays.map((span) => (
        <li key={`team ${span.from} ${span.to} ${span.reason}`}>
          {say('quiet-days.by-team', {
            days: calendarDays(span.from, span.to),
            reason: span.reason,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Describes a span of days with its reason. */
export function wordsForQuietDays(
  { from, to, reason }: QuietSpan,
  { say, calendarDays }: PageSpeaker,
): string {
  return say('quiet-days.span', { days: calendarDays(from, to), reason });
}
