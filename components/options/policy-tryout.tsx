import { useId, useState } from 'react';
import { messageOf } from '@/lib/error-message';
import { usePageWords } from '@/components/shared/page-words';
import type { Hint } from '@/lib/engine/hint';
import type { Policy } from '@/lib/settings/policy';

/** What is said of one draft. */
export interface TriedDraft {
  readonly text: string;
  readonly hints: readonly Pick<Hint, 'rule' | 'level' | 'title' | 'message' | 'quote'>[];
}

export interface PolicyTryoutProps {
  /** `null` as long as there are faults. */
  readonly policy: Policy | null;
  /** Reviews drafts as the policy would have it, by `handle` if one is given. */
  readonly onTry: (
    texts: readonly string[],
    policy: Policy,
    handle: string | null,
  ) => Promise<readonly TriedDraft[]>;
}

/** Drafts that the coach was asked about, and by what. */
interface Attempt {
  readonly typed: string;
  readonly handle: string;
  readonly policy: Policy;
  /** `null` while they are read. */
  readonly tried: readonly TriedDraft[] | null;
}

function isSame(one: Omit<Attempt, 'tried'>, other: Omit<Attempt, 'tried'>): boolean {
  return one.typed === other.typed && one.handle === other.handle && one.policy === other.policy;
}

/** What a policy would say of drafts that are pasted in. */
export function PolicyTryout({ policy, onTry }: PolicyTryoutProps) {
  const { say } = usePageWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [handle, setHandle] = useState('');
  const [last, setLast] = useState<Attempt | null>(null);
  const [error, setError] = useState<string | null>(null);
  const texts = typed
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const handles = Object.keys(policy?.accounts ?? {});
  const isCurrent = last?.typed === typed && last.handle === handle && last.policy === policy;
  const tried = isCurrent ? last.tried : null;
  async function run(wanted: Policy) {
    const attempt = { typed, handle, policy: wanted };
    setLast({ ...attempt, tried: null });
    setError(null);
    try {
      const found = await onTry(texts, wanted, handles.includes(handle) ? handle : null);
      // An answer to what was asked before says nothing of what was asked since.
      setLast((now) => (now && isSame(now, attempt) ? { ...attempt, tried: found } : now));
    } catch (failure) {
      setLast((now) => (now && isSame(now, attempt) ? null : now));
      setError(messageOf(failure));
    }
  }
  return (
    <section className="block wide" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('tryout.title')}</h2>
      <div className="field">
        <label htmlFor={id}>{say('tryout.drafts')}</label>
        <p id={`${id}-note`} className="note">
          {say('tryout.note')}
        </p>
        <textarea
          id={id}
          rows={5}
          value={typed}
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {handles.length > 0 && (
        <label className="row">
          {say('tryout.by')}
          <select value={handle} onChange={(event) => setHandle(event.target.value)}>
            <option value="">{say('tryout.anyone')}</option>
            {handles.map((each) => (
              <option key={each} value={each}>
                @{each}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="row">
        <button
          type="button"
          disabled={policy === null || texts.length === 0}
          onClick={() => policy && void run(policy)}
        >
          {say('tryout.button', { count: texts.length })}
        </button>
        {policy === null && <span className="note">{say('tryout.faulty')}</span>}
      </div>
      <p role="alert">{error}</p>
      <div aria-live="polite">
        {isCurrent && tried === null && <p className="note">{say('try.reading')}</p>}
        {tried && (
          <ul className="plain">
            {tried.map(({ text, hints }) => (
              <li key={text} className="entry tall">
                <p className="entry-title">{text}</p>
                {hints.length === 0 && <p className="note">{say('tryout.none')}</p>}
                <ul className="problems">
                  {hints.map((hint) => (
                    <li key={hint.rule}>
                      {say('tryout.hint', {
                        level: say(`level.${hint.level}`),
                        title: hint.title,
                        message: hint.message,
                      })}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
