import { usePanelWords } from '@/components/shared/panel-words';
import type { Offer } from '@/lib/page/panel-view';

export interface OfferLineProps {
  readonly offer: Offer;
  readonly handle: string;
  readonly onAnswer: (accepted: boolean) => void;
}

/** Offers to turn off a rule that is ignored again and again. */
export function OfferLine({ offer, handle, onAnswer }: OfferLineProps) {
  const say = usePanelWords();
  return (
    <p className="notice" data-part="offer">
      {say('offer.ask', { title: offer.title, handle })}{' '}
      <button type="button" data-action="ignore-rule" onClick={() => onAnswer(true)}>
        {say('offer.off')}
      </button>{' '}
      <button type="button" data-action="keep-rule" onClick={() => onAnswer(false)}>
        {say('offer.keep')}
      </button>
    </p>
  );
}
