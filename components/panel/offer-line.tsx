/** A rule whose hints were passed over time and again. */
export interface PanelOffer {
  readonly rule: string;
  readonly title: string;
}

export interface OfferLineProps {
  readonly offer: PanelOffer;
  readonly handle: string;
  readonly onAnswer: (accepted: boolean) => void;
}

/** Offers, once, to turn off what nobody here wants to hear. */
export function OfferLine({ offer, handle, onAnswer }: OfferLineProps) {
  return (
    <p className="notice" data-part="offer">
      You passed over “{offer.title}” three times. Turn it off on @{handle}?{' '}
      <button type="button" data-action="ignore-rule" onClick={() => onAnswer(true)}>
        Turn it off
      </button>{' '}
      <button type="button" data-action="keep-rule" onClick={() => onAnswer(false)}>
        Keep it
      </button>
    </p>
  );
}
