import { useRef } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { MOST_IGNORES } from '@/lib/settings/schema';
import type { StoredSuppression } from '@/lib/settings/suppressions';

/** A suppression with the data to show. */
export interface SuppressionView extends StoredSuppression {
  /** The title of its rule; `null` if it applies to every rule. */
  readonly title: string | null;
  /** Whether the team's policy overrides it, so that it has no effect. */
  readonly overruled: boolean;
}

export interface SuppressionsSectionProps {
  /** Of all accounts. */
  readonly suppressions: readonly SuppressionView[];
  readonly onTakeBack: (suppression: StoredSuppression) => void;
}

/**
 * Lists everything that is suppressed, on all accounts: how far it reaches, how often it took effect, and a way to undo
 * it.
 */
export function SuppressionsSection({ suppressions, onTakeBack }: SuppressionsSectionProps) {
  const words = usePageWords();
  const { say } = words;
  const list = useRef<HTMLDivElement>(null);
  const ignores = suppressions.filter(({ since }) => since !== null);
  return (
    <div className="stack" ref={list} tabIndex={-1}>
      <p>{say('suppressions.intro')}</p>
      {ignores.length >= MOST_IGNORES && (
        <p className="note">{say('suppressions.full', { most: MOST_IGNORES })}</p>
      )}
      {suppressions.length === 0 && <p className="note">{say('suppressions.none')}</p>}
      <ul className="plain">
        {suppressions.map((suppression) => (
          <li key={suppression.id} className="entry" data-suppression={suppression.kind}>
            <div>
              <p className="entry-title">{nameOf(suppression, say)}</p>
              <p className="note">
                {wordsForReach(suppression, words)} {wordsForCount(suppression, words)}
              </p>
              <p className="note links">
                <a href={`#accounts/${suppression.account}`}>@{suppression.account}</a>
                {suppression.rule !== null && (
                  <a href={`#rules/${suppression.account}/${suppression.rule}`}>
                    {say('suppressions.see-rule')}
                  </a>
                )}
              </p>
            </div>
            <button
              type="button"
              aria-label={say('suppressions.undo', {
                name: nameOf(suppression, say),
                handle: suppression.account,
              })}
              onClick={() => {
                list.current?.focus();
                onTakeBack(suppression);
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

function nameOf({ phrase, title }: SuppressionView, say: PageSpeaker['say']): string {
  return phrase === null
    ? say('suppressions.rule', { title: title ?? '' })
    : say('suppressions.phrase', { phrase });
}

function wordsForReach(suppression: SuppressionView, { say, day }: PageSpeaker): string {
  const { kind, account: handle, since, overruled } = suppression;
  const title = suppression.title ?? '';
  if (overruled) return say('suppressions.overruled', { handle });
  switch (kind) {
    case 'ignored-rule':
      return since === null
        ? say('suppressions.ignored-rule', { handle })
        : say('suppressions.ignored-rule-since', { handle, day: day(since) });
    case 'ignored-words':
      return since === null
        ? say('suppressions.ignored-words', { title, handle })
        : say('suppressions.ignored-words-since', { title, handle, day: day(since) });
    case 'allowed-words':
      return say('suppressions.allowed-words', { handle });
    case 'rule-off':
      return say('suppressions.rule-off', { handle });
  }
}

function wordsForCount({ count, overruled }: SuppressionView, { say, day }: PageSpeaker): string {
  if (!count || overruled) return '';
  const { times, last } = count;
  if (times === 0) return say('suppressions.unused');
  return last === null
    ? say('suppressions.used', { count: times })
    : say('suppressions.used-last', { count: times, day: day(last) });
}
