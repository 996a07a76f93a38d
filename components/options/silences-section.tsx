import { useRef } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { PageSpeaker } from '@/lib/i18n/pages';
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
  const words = usePageWords();
  const { say } = words;
  const list = useRef<HTMLDivElement>(null);
  const ignores = silences.filter(({ since }) => since !== null);
  return (
    <div className="stack" ref={list} tabIndex={-1}>
      <p>{say('silences.intro')}</p>
      {ignores.length >= MOST_IGNORES && (
        <p className="note">{say('silences.full', { most: MOST_IGNORES })}</p>
      )}
      {silences.length === 0 && <p className="note">{say('silences.none')}</p>}
      <ul className="plain">
        {silences.map((silence) => (
          <li key={silence.id} className="entry" data-silence={silence.kind}>
            <div>
              <p className="entry-title">{nameOf(silence, say)}</p>
              <p className="note">
                {wordsForReach(silence, words)} {wordsForCount(silence, words)}
              </p>
              <p className="note links">
                <a href={`#accounts/${silence.account}`}>@{silence.account}</a>
                {silence.rule !== null && (
                  <a href={`#rules/${silence.account}/${silence.rule}`}>
                    {say('silences.see-rule')}
                  </a>
                )}
              </p>
            </div>
            <button
              type="button"
              aria-label={say('silences.undo', {
                name: nameOf(silence, say),
                handle: silence.account,
              })}
              onClick={() => {
                list.current?.focus();
                onTakeBack(silence);
              }}
            >
              {say('undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ phrase, title }: SilenceView, say: PageSpeaker['say']): string {
  return phrase === null
    ? say('silences.rule', { title: title ?? '' })
    : say('silences.phrase', { phrase });
}

function wordsForReach(silence: SilenceView, { say, day }: PageSpeaker): string {
  const { kind, account: handle, since, overruled } = silence;
  const title = silence.title ?? '';
  if (overruled) return say('silences.overruled', { handle });
  switch (kind) {
    case 'ignored-rule':
      return since === null
        ? say('silences.ignored-rule', { handle })
        : say('silences.ignored-rule-since', { handle, day: day(since) });
    case 'ignored-words':
      return since === null
        ? say('silences.ignored-words', { title, handle })
        : say('silences.ignored-words-since', { title, handle, day: day(since) });
    case 'allowed-words':
      return say('silences.allowed-words', { handle });
    case 'rule-off':
      return say('silences.rule-off', { handle });
  }
}

function wordsForCount({ count, overruled }: SilenceView, { say, day }: PageSpeaker): string {
  if (!count || overruled) return '';
  const { times, last } = count;
  if (times === 0) return say('silences.unused');
  return last === null
    ? say('silences.used', { count: times })
    : say('silences.used-last', { count: times, day: day(last) });
}
