import { useRef } from 'react';
import { counted, dayOf } from '@/components/shared/names';
import { MOST_IGNORES } from '@/lib/settings/schema';
import type { Silence } from '@/lib/settings/silences';

/** A silence with what there is to say of it. */
export interface SilenceView extends Silence {
  /** The title of its rule; `null` where it holds for every rule. */
  readonly title: string | null;
  /** Whether the team's policy decides instead, so that it does nothing. */
  readonly overruled: boolean;
}

export interface SilencesSectionProps {
  /** Of all accounts. */
  readonly silences: readonly SilenceView[];
  readonly onTakeBack: (silence: Silence) => void;
}

/** Everything that was silenced, on whatever account: how far it reaches, what it did, and the way back. */
export function SilencesSection({ silences, onTakeBack }: SilencesSectionProps) {
  const list = useRef<HTMLDivElement>(null);
  const ignores = silences.filter(({ since }) => since !== null);
  return (
    <div className="stack" ref={list} tabIndex={-1}>
      <p>
        What you told the coach to ignore, on all accounts. Undo one, and it gives that hint again.
      </p>
      {ignores.length >= MOST_IGNORES && (
        <p className="note">
          The list is full: {MOST_IGNORES} at most. The next one takes the place of the oldest
          phrase.
        </p>
      )}
      {silences.length === 0 && <p className="note">Nothing is ignored.</p>}
      <ul className="plain">
        {silences.map((silence) => (
          <li key={silence.id} className="entry" data-silence={silence.kind}>
            <div>
              <p className="entry-title">{nameOf(silence)}</p>
              <p className="note">
                {wordsForReach(silence)} {wordsForCount(silence)}
              </p>
              <p className="note links">
                <a href={`#accounts/${silence.account}`}>@{silence.account}</a>
                {silence.rule !== null && (
                  <a href={`#rules/${silence.account}/${silence.rule}`}>See the rule</a>
                )}
              </p>
            </div>
            <button
              type="button"
              aria-label={`Undo: ${nameOf(silence)} on @${silence.account}`}
              onClick={() => {
                list.current?.focus();
                onTakeBack(silence);
              }}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ phrase, title }: SilenceView): string {
  return phrase === null ? `The rule “${title}”` : `“${phrase}”`;
}

function wordsForReach({ kind, account, title, since, overruled }: SilenceView): string {
  if (overruled) return `Has no effect on @${account}: your team’s policy decides here.`;
  const from = since === null ? '' : ` since ${dayOf(since)}`;
  switch (kind) {
    case 'ignored-rule':
      return `Turned off on @${account} from a hint${from}.`;
    case 'ignored-words':
      return `Allowed for “${title}” on @${account}${from}.`;
    case 'allowed-words':
      return `Allowed for every rule on @${account}.`;
    case 'rule-off':
      return `Turned off under Rules for @${account}.`;
  }
}

function wordsForCount({ count, overruled }: SilenceView): string {
  if (!count || overruled) return '';
  if (count.times === 0) return 'It has not hidden a hint so far.';
  const last = count.last === null ? '' : `, last on ${dayOf(count.last)}`;
  return `It has hidden a hint in ${counted(count.times, 'draft')}${last}.`;
}
