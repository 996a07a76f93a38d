import { useId, useState } from 'react';
import { HandleOptions } from '@/components/shared/handle-options';
import { usePageWords } from '@/components/shared/page-words';
import type { Hint } from '@/lib/engine/hint';
import { messageOf } from '@/lib/error-message';
import type { Policy } from '@/lib/settings/policy';

/** The hints of one draft. */
export interface TriedDraft {
  readonly text: string;
  readonly hints: readonly Pick<Hint, 'rule' | 'level' | 'title' | 'message' | 'quote'>[];
}

export interface PolicyTryoutProps {
  /** `null` if there are faults. */
  readonly policy: Policy | null;
  /** Reviews drafts with the policy, for the account `handle` if given. */
  readonly onTry: (
    texts: readonly string[],
    policy: Policy,
    handle: string | null,
  ) => Promise<readonly TriedDraft[]>;
}

/** A request: drafts, policy and account. */
interface Question {
  readonly typed: string;
  readonly handle: string;
  readonly policy: Policy | null;
}

/** The result of the last request. */
interface Attempt extends Question {
  /** `null` while the drafts are being reviewed. */
  readonly tried: readonly TriedDraft[] | null;
}

function isSame(one: Question, other: Question): boolean {
  return one.typed === other.typed && one.handle === other.handle && one.policy === other.policy;
}

/** Shows what a policy would say about pasted drafts. */
export function PolicyTryout({ policy, onTry }: PolicyTryoutProps) {
  const { say } = usePageWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [handle, setHandle] = useState('');
  const texts = draftsIn(typed);
  const handles = Object.keys(policy?.accounts ?? {});
  const { attempt, error, run } = useAttempt({ typed, handle, policy });
  const account = handles.includes(handle) ? handle : null;
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
            <HandleOptions handles={handles} />
          </select>
        </label>
      )}
      <div className="row">
        <button
          type="button"
          disabled={policy === null || texts.length === 0}
          onClick={() => policy && run(() => onTry(texts, policy, account))}
        >
          {say('tryout.button', { count: texts.length })}
        </button>
        {policy === null && <span className="note">{say('tryout.faulty')}</span>}
      </div>
      <p role="alert">{error}</p>
      <div aria-live="polite">
        {attempt?.tried === null && <p className="note">{say('try.reading')}</p>}
        {attempt?.tried && <TriedDrafts tried={attempt.tried} />}
      </div>
    </section>
  );
}

/** Splits pasted text into drafts at empty lines. */
function draftsIn(typed: string): string[] {
  return typed
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The result of `question`, `null` if the last request was a different one; `run` sends it. */
function useAttempt(question: Question) {
  const [last, setLast] = useState<Attempt | null>(null);
  const [error, setError] = useState<string | null>(null);
  // An answer to an earlier request is ignored.
  const settle = (asked: Question, settled: Attempt | null) =>
    setLast((now) => (now && isSame(now, asked) ? settled : now));
  const ask = async (onTry: () => Promise<readonly TriedDraft[]>) => {
    setLast({ ...question, tried: null });
    setError(null);
    try {
      settle(question, { ...question, tried: await onTry() });
    } catch (failure) {
      settle(question, null);
      setError(messageOf(failure));
    }
  };
  return {
    attempt: last && isSame(last, question) ? last : null,
    error,
    run: (onTry: () => Promise<readonly TriedDraft[]>) => void ask(onTry),
  };
}

function TriedDrafts({ tried }: { readonly tried: readonly TriedDraft[] }) {
  const { say } = usePageWords();
  return (
    <ul className="plain">
      {tried.map(({ text, hints }) => (
        <li key={text} className="entry tall">
          <p className="entry-title">{text}</p>
          {hints.length === 0 && <p className="note">{say('tryout.none')}</p>}
          <ul className="problems">
            {hints.map((hint) => (
              <li key={`${hint.rule} ${hint.quote}`}>
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
  );
}
