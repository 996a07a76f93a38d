import { useRef } from 'react';
import { counted, dayOf } from '@/components/shared/names';
import { MOST_IGNORES, type Ignore } from '@/lib/settings/schema';

/** An ignore with what it stands for and what it did. */
export interface IgnoreView extends Ignore {
  /** The title of its rule. */
  readonly title: string;
  /** How many drafts it kept a hint away from. */
  readonly times: number;
  /** Whether the team's policy keeps its rule on, so that it does nothing. */
  readonly overruled: boolean;
}

export interface IgnoresSectionProps {
  readonly ignores: readonly IgnoreView[];
  readonly onTakeBack: (id: string) => void;
}

/** Everything that was turned off from a hint, how far it reaches, and the way back. */
export function IgnoresSection({ ignores, onTakeBack }: IgnoresSectionProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="stack" ref={list} tabIndex={-1}>
      <p>What you told the coach to ignore. Undo one, and it gives that hint again.</p>
      {ignores.length >= MOST_IGNORES && (
        <p className="note">
          The list is full: {MOST_IGNORES} at most. The next one takes the place of the oldest
          phrase.
        </p>
      )}
      {ignores.length === 0 && <p className="note">Nothing is ignored.</p>}
      <ul className="plain">
        {ignores.map((ignore) => (
          <li key={ignore.id} className="entry">
            <div>
              <p className="entry-title">
                {ignore.phrase === null ? `The rule “${ignore.title}”` : `“${ignore.phrase}”`}
              </p>
              <p className="note">{wordsForReach(ignore)}</p>
            </div>
            <button
              type="button"
              aria-label={`Undo: ${ignore.phrase ?? ignore.title} on @${ignore.account}`}
              onClick={() => {
                list.current?.focus();
                onTakeBack(ignore.id);
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

function wordsForReach({ account, title, phrase, since, times, overruled }: IgnoreView): string {
  if (overruled) return `Has no effect on @${account}: your team’s policy keeps this rule on.`;
  const reach = phrase === null ? 'Off' : `Allowed for “${title}”`;
  return `${reach} on @${account} since ${dayOf(since)}. ${wordsForTimes(times)}`;
}

function wordsForTimes(times: number): string {
  return times === 0
    ? 'It has not hidden a hint so far.'
    : `It has hidden a hint in ${counted(times, 'draft')}.`;
}
