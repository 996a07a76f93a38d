import { useId, useState, type ReactNode } from 'react';
import { usePanelWords } from '@/components/shared/panel-words';
import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, OfferedFix } from '@/lib/engine/hint';
import { lessonOf } from '@/lib/lessons/lesson-of';
import type { Scope } from '@/lib/page/panel-view';
import { shorten } from '@/lib/text/shorten';
import { replaceSpan } from '@/lib/text/span';

/** How many hints are shown at once; more would read as a scolding. */
export const MOST_SHOWN = 3;

export interface HintCardsProps {
  /** Firmest first. */
  readonly hints: readonly Hint[];
  /** The draft to which the hints' spans refer. */
  readonly text: string;
  /** The hint that the caret is in. */
  readonly activeHint: Hint | null;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** Rules that the team's policy sets and that cannot be changed for the account. */
  readonly locked: readonly string[];
  /** Who posts, `null` if the page does not say: then nothing can be kept for the account. */
  readonly handle: string | null;
  readonly onFix: (hint: Hint, fix: OfferedFix) => void;
  readonly onIgnore: (hint: Hint, scope: Scope) => void;
  readonly onLesson: (lesson: LessonId) => void;
}

/**
 * Hints as list items: one is open, the others are one line each. The firmest is open until the writer opens another or
 * puts the caret in its words.
 */
export function HintCards(props: HintCardsProps) {
  const { hints, activeHint, explain, locked } = props;
  /** The rule of the hint that was last opened; `null` once the writer has closed it. */
  const [choice, choose] = useState<{ readonly rule: string | null }>();
  const [lastActive, noteActive] = useState<string | null>(null);
  const active = activeHint?.rule ?? null;
  if (active !== lastActive) {
    noteActive(active);
    if (active !== null) choose({ rule: active });
  }
  const chosen = hints.find(({ rule }) => rule === choice?.rule);
  const shown = choice?.rule === null ? undefined : (chosen ?? hints[0]);
  return hints.map((hint) => (
    <HintCard
      key={hint.rule}
      hint={hint}
      text={props.text}
      active={hint === activeHint}
      open={hints.length === 1 || hint === shown}
      onOpen={hints.length === 1 ? null : (isOpen) => choose({ rule: isOpen ? hint.rule : null })}
      explain={explain.includes(hint.rule)}
      locked={locked.includes(hint.rule)}
      handle={props.handle}
      onFix={(fix) => props.onFix(hint, fix)}
      onIgnore={(scope) => props.onIgnore(hint, scope)}
      onLesson={props.onLesson}
    />
  ));
}

interface HintCardProps {
  readonly hint: Hint;
  /** The draft to which the hint's spans refer. */
  readonly text: string;
  /** Whether the caret is in the hint's words. */
  readonly active: boolean;
  /** Whether the whole hint is shown, or one line. */
  readonly open: boolean;
  /** Opens and closes it; `null` if it is the only hint and stays open. */
  readonly onOpen: ((open: boolean) => void) | null;
  /** Whether the reason and the example are open by default. */
  readonly explain: boolean;
  /** Whether the team's policy sets the rule, so that it cannot be changed for the account. */
  readonly locked: boolean;
  /** Who posts, `null` if the page does not say: then nothing can be kept for the account. */
  readonly handle: string | null;
  readonly onFix: (fix: OfferedFix) => void;
  readonly onIgnore: (scope: Scope) => void;
  readonly onLesson: (lesson: LessonId) => void;
}

/** One hint: how readers may take the words, the better version, and under "Why" the reason with an example. */
function HintCard(props: HintCardProps) {
  const { hint, active, open, onOpen } = props;
  const say = usePanelWords();
  const bodyId = useId();
  const level = <span className="level">{say(`level.${hint.level}`)}</span>;
  return (
    <li
      className="hint"
      data-hint={hint.rule}
      data-level={hint.level}
      data-active={active || undefined}
    >
      {onOpen && (
        <button
          type="button"
          className="summary"
          data-action="open"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => onOpen(!open)}
        >
          {level} <span>{hint.title}</span>
        </button>
      )}
      <div id={bodyId} className="body" hidden={!open}>
        <HintBody {...props} level={onOpen ? null : level} />
      </div>
    </li>
  );
}

/** A hint without its summary line; shows `level` if there is no such line. */
function HintBody(props: HintCardProps & { readonly level: ReactNode }) {
  const { hint, text, level, explain, onFix, onIgnore } = props;
  const say = usePanelWords();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isExplained = chosen ?? explain;
  const id = useId();
  const [messageId, whyId] = [`${id}-message`, `${id}-why`];
  return (
    <>
      <p className="message" id={messageId}>
        {level && <>{level} </>}
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
          aria-expanded={isExplained}
          aria-controls={whyId}
          onClick={() => setChosen(!isExplained)}
        >
          {say('why')}
        </button>
        <button type="button" data-action="ignore-draft" onClick={() => onIgnore('draft')}>
          {say('ignore-draft')}
        </button>
      </div>
      <div id={whyId} className="why" hidden={!isExplained}>
        <Reason {...props} />
      </div>
    </>
  );
}

/** The reason for a hint, with an example and further actions. */
function Reason({ hint, text, locked, handle, onIgnore, onLesson }: HintCardProps) {
  const say = usePanelWords();
  const lesson = lessonOf(hint.rule);
  return (
    <>
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
          {isPhrase(hint, text) && (
            <button type="button" data-action="ignore-phrase" onClick={() => onIgnore('phrase')}>
              {say('ignore-phrase', { words: shorten(hint.quote), handle })}
            </button>
          )}
          <button type="button" data-action="ignore-rule" onClick={() => onIgnore('rule')}>
            {say('ignore-rule', { title: hint.title, handle })}
          </button>
        </p>
      )}
    </>
  );
}

/** The largest number of words in a phrase that can be allowed for good; longer ones hardly occur again. */
const LONGEST_PHRASE = 6;
/** The smallest number of words between two sentence ends that count as a sentence. */
const SHORTEST_SENTENCE = 4;

/** Whether a hint is about words that may occur in other drafts, so that allowing them is useful. */
function isPhrase({ quote, span }: Hint, text: string): boolean {
  const { length } = quote.split(/\s+/).filter((word) => word !== '');
  if (length === 0 || length > LONGEST_PHRASE) return false;
  if (length < SHORTEST_SENTENCE || !span) return true;
  const opens = /(?:^|[.!?…\n]\s*)$/.test(text.slice(0, span.start));
  const closes = /[.!?…]$/.test(quote) || /^$|[.!?…\n]/.test(text.charAt(span.end));
  return !(opens && closes);
}

/** The message, with the words quoted from the draft highlighted. */
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

/** The opening quotation marks of the interface's languages. */
const OPENING_MARKS = ['“', '„', '«\u00A0', '「'];

/** The UTF-16 offset at which a message quotes the words. */
function startOfQuote(message: string, words: string): number | undefined {
  for (const mark of OPENING_MARKS) {
    const at = message.indexOf(mark + words);
    if (at >= 0) return at + mark.length;
  }
  return undefined;
}
