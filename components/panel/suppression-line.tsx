import { usePanelWords } from '@/components/shared/panel-words';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import type { ShownSuppression } from '@/lib/page/panel-view';
import { shorten } from '@/lib/text/shorten';

/** The text about a suppression, on screen and for screen readers. */
export function suppressionWords(say: PanelSpeaker['say'], suppression: ShownSuppression): string {
  const { scope, title, quote, stored } = suppression;
  if (scope === 'draft' || !stored) return say('suppression.draft', { title });
  return scope === 'phrase'
    ? say('suppression.phrase', { words: shorten(quote), handle: stored.account })
    : say('suppression.rule', { title, handle: stored.account });
}

export interface SuppressionLineProps {
  readonly suppression: ShownSuppression;
  readonly onUndo: () => void;
}

/** Shows what was suppressed, and offers Undo. */
export function SuppressionLine({ suppression, onUndo }: SuppressionLineProps) {
  const say = usePanelWords();
  return (
    <p className="notice" data-part="suppression">
      {suppressionWords(say, suppression)}{' '}
      <button type="button" data-action="undo-ignore" onClick={onUndo}>
        {say('undo')}
      </button>
    </p>
  );
}

export interface IgnoredLineProps {
  /** How many hints are ignored in this draft. */
  readonly inDraft: number;
  /** How many hints the account's ignores and allowed phrases hide. */
  readonly forGood: number;
  readonly onShow: () => void;
  readonly onSee: () => void;
}

/** Shows how many hints are hidden, with a way to see them. */
export function IgnoredLine({ inDraft, forGood, onShow, onSee }: IgnoredLineProps) {
  const say = usePanelWords();
  if (inDraft + forGood === 0) return null;
  return (
    <p className="notice" data-part="ignored">
      {inDraft > 0 && (
        <>
          {say('ignored.draft', { count: inDraft })}{' '}
          <button type="button" data-action="show-ignored" onClick={onShow}>
            {say('ignored.show')}
          </button>{' '}
        </>
      )}
      {forGood > 0 && (
        <>
          {say('ignored.good', { count: forGood })}{' '}
          <button type="button" data-action="see-ignored" onClick={onSee}>
            {say('ignored.see')}
          </button>
        </>
      )}
    </p>
  );
}
