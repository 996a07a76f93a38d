import { useId, useState } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { Hint, OfferedFix } from '@/lib/engine/hint';
import type { LessonId } from '@/lib/copy/lesson-index';
import { shorten } from '@/lib/engine/shorten';
import { replaceSpan } from '@/lib/engine/span';
import { lessonOf } from '@/lib/lessons/lesson-of';

/** Most hints shown at once; the rest wait (more would read as a scolding). */
export const MOST_SHOWN = 3;

export interface HintCardProps {
  readonly hint: Hint;
  /** The draft that the hint's spans belong to. */
  readonly text: string;
  /** Whether the caret is in the hint's words. */
  readonly active: boolean;
  /** Whether the reason and the example are open as long as the writer has not chosen. */
  readonly explain: boolean;
  /** Whether the team's policy sets the rule: then nothing of it can be changed for the account. */
  readonly locked: boolean;
  /** Who posts, `null` if the page does not say: then nothing can be kept for the account. */
  readonly handle: string | null;
  readonly onFix: (fix: OfferedFix) => void;
  readonly onIgnore: (scope: IgnoreScope) => void;
  readonly onLesson: (lesson: LessonId) => void;
}

/** How far an ignore reaches: this draft; these words, or this rule, on this account. */
export type IgnoreScope = 'draft' | 'phrase' | 'rule';

/** One hint: what a reader may feel, the better version, and behind "Why" the reason with an example. */
export function HintCard(props: HintCardProps) {
  const { hint, text, active, explain, locked, handle, onFix, onIgnore, onLesson } = props;
  const say = usePanelWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? explain;
  const lesson = lessonOf(hint.rule);
  const id = useId();
  const [messageId, whyId] = [`${id}-message`, `${id}-why`];
  return (
    <li
      className="hint"
      data-hint={hint.rule}
      data-level={hint.level}
      data-active={active || undefined}
    >
      <p className="message" id={messageId}>
        <span className="level">{say(`level.${hint.level}`)}</span>{' '}
        <span data-part="message">
          <Message hint={hint} />
        </span>
      </p>
      {hint.fixes.map((fix, index) => (
        <div key={fix.label} className="fix" data-part="fix">
          <p className="better" id={`${id}-fix-${index}`}>
            <span className="label">{say('better')}</span>{' '}
            <span data-part="fix-text" lang="en">
              {replaceSpan(text, fix, fix.text)}
            </span>
          </p>
          <button
            type="button"
            className="primary"
            data-action="fix"
            aria-describedby={`${messageId} ${id}-fix-${index}`}
            onClick={() => onFix(fix)}
          >
            {fix.label}
          </button>
        </div>
      ))}
      <div className="actions">
        <button
          type="button"
          data-action="why"
          aria-describedby={messageId}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => setChosen(!open)}
        >
          {say('why')}
        </button>
        <button type="button" data-action="ignore-draft" onClick={() => onIgnore('draft')}>
          {say('ignore-draft')}
        </button>
      </div>
      <div id={whyId} className="why" hidden={!open}>
        <p data-part="why">{hint.why}</p>
        <dl className="example">
          <dt>{say('before')}</dt>
          <dd data-part="example-before" lang="en">
            {hint.example.before}
          </dd>
          <dt>{say('after')}</dt>
          <dd data-part="example-after" lang="en">
            {hint.example.after}
          </dd>
        </dl>
        {lesson && (
          <p className="actions">
            <button type="button" data-action="lesson" onClick={() => onLesson(lesson)}>
              {say('learn', { lesson: say(`lesson.${lesson}`) })}
            </button>
          </p>
        )}
        {handle !== null && locked && <p data-part="locked">{say('locked')}</p>}
        {handle !== null && !locked && (
          <p className="actions">
            {isPhrase(hint.quote) && (
              <button type="button" data-action="ignore-phrase" onClick={() => onIgnore('phrase')}>
                {say('ignore-phrase', { words: shorten(hint.quote), handle })}
              </button>
            )}
            <button type="button" data-action="ignore-rule" onClick={() => onIgnore('rule')}>
              {say('ignore-rule', { title: hint.title, handle })}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

/** The most words of a phrase that can be allowed for good: a sentence would never come again. */
const LONGEST_PHRASE = 6;

/** Whether these words may come again in another draft, so that it helps to allow them. */
function isPhrase(quote: string): boolean {
  const words = quote.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 && words.length <= LONGEST_PHRASE;
}

/** The message with the words that it quotes from the draft set off. */
function Message({ hint }: { readonly hint: Hint }) {
  const words = shorten(hint.quote);
  const at = hint.quote === '' ? undefined : startOfQuote(hint.message, words);
  if (at === undefined) return hint.message;
  return (
    <>
      {hint.message.slice(0, at)}
      <mark data-part="quote" lang="en">
        {words}
      </mark>
      {hint.message.slice(at + words.length)}
    </>
  );
}

/** What stands before a quotation in each language of the interface. */
const OPENING_MARKS = ['“', '„', '«\u00A0', '「'];

/** Where a message quotes these words, as a UTF-16 offset. */
function startOfQuote(message: string, words: string): number | undefined {
  for (const mark of OPENING_MARKS) {
    const at = message.indexOf(mark + words);
    if (at >= 0) return at + mark.length;
  }
  return undefined;
}
