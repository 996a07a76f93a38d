import { useId, type RefCallback } from 'react';
import { HintCards, MOST_SHOWN } from '@/components/panel/hint-cards';
import panelStyles from '@/components/panel/panel.css?inline';
import type { LessonId } from '@/lib/copy/lesson-index';
import type { Hint, Review, OfferedFix } from '@/lib/engine/hint';
import type { PageSpeaker } from '@/lib/i18n/pages';
import { panelSpeaker, type PanelLanguage } from '@/lib/i18n/panel';
import { usePageWords } from './page-words';
import { PanelWords } from './panel-words';
import { QuietButton } from './quiet-button';
import { ShadowFrame } from './shadow-frame';

/** The coach's review of the text in the box. */
export interface Trial extends Pick<Review, 'hints' | 'language'> {
  /** The text that was completely reviewed; `null` before the first. */
  readonly source: string | null;
  /** Whether the coach is off or paused. */
  readonly muted: boolean;
  /** Rules whose hints are explained at once. */
  readonly explain: readonly string[];
  /** The language of the hints. */
  readonly panel: PanelLanguage;
}

/** A text that the real engine reviews while it is written, as in X's compose box, with its actions. */
export interface TrialBox {
  /** Gets the element in which the text is written. */
  readonly area: RefCallback<HTMLTextAreaElement>;
  readonly text: string;
  /** `null` before the first review. */
  readonly trial: Trial | null;
  /** Why the review failed. */
  readonly error: string | null;
  /** How many hints are ignored in this text. */
  readonly ignored: number;
  /** Whether the last fix can be undone. */
  readonly canUndo: boolean;
  readonly write: (text: string) => void;
  readonly fix: (hint: Hint, fix: OfferedFix) => void;
  readonly undo: () => void;
  readonly ignore: (hint: Hint) => void;
  /** Shows the ignored hints again. */
  readonly showIgnored: () => void;
}

export interface TryBoxProps {
  readonly box: TrialBox;
  readonly label: string;
  /** A sentence below the box. */
  readonly note: string;
  readonly theme: 'light' | 'dark';
  readonly onLesson: (lesson: LessonId) => void;
}

const ENGLISH: PanelLanguage = { locale: 'en', texts: {} };

/**
 * A box for trying the coach without posting anything. Hints look as on X, and the next one appears when one is
 * resolved.
 */
export function TryBox({ box, label, note, theme, onLesson }: TryBoxProps) {
  const { area, text, trial, error, canUndo } = box;
  const { say } = usePageWords();
  const id = useId();
  const hints = trial?.hints ?? [];
  const panel = trial?.panel ?? ENGLISH;
  return (
    <div className="stack try-box">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={area}
          id={id}
          rows={4}
          value={text}
          placeholder={say('try.placeholder')}
          aria-describedby={`${id}-note`}
          onChange={(event) => box.write(event.target.value)}
        />
        <p id={`${id}-note`} className="note">
          {note}
        </p>
      </div>
      <p role="alert">{error}</p>
      <output>{wordsForTrial(box, say)}</output>
      {box.ignored > 0 && (
        <p className="note">
          {say('ignored.draft', { count: box.ignored })}{' '}
          <QuietButton action="show-ignored" onClick={box.showIgnored}>
            {say('ignored.show')}
          </QuietButton>
        </p>
      )}
      {canUndo && (
        <p className="note">
          {say('notice.fixed')}{' '}
          <QuietButton action="undo" onClick={box.undo}>
            {say('undo')}
          </QuietButton>
        </p>
      )}
      {hints.length > 0 && (
        <ShadowFrame styles={panelStyles} theme={theme}>
          <PanelWords value={panelSpeaker(panel)}>
            <ul lang={panel.locale}>
              <HintCards
                hints={hints.slice(0, MOST_SHOWN)}
                text={text}
                activeHint={null}
                explain={trial?.explain ?? []}
                locked={[]}
                handle={null}
                onFix={box.fix}
                onIgnore={(hint) => box.ignore(hint)}
                onLesson={onLesson}
              />
            </ul>
          </PanelWords>
        </ShadowFrame>
      )}
    </div>
  );
}

function wordsForTrial({ text, trial, error, ignored }: TrialBox, say: PageSpeaker['say']): string {
  if (text.trim() === '' || error !== null) return '';
  // A verdict on another text does not apply to this one.
  if (trial?.source !== text) return say('try.reading');
  if (trial.muted) return say('try.muted');
  if (trial.language !== 'en') return say('try.unread');
  if (trial.hints.length === 0) return ignored > 0 ? '' : say('try.none');
  return say('try.some', { count: trial.hints.length });
}
