import type { Hint } from '@/lib/engine/hint';
import type { Offer } from './coach-state';
import type { DraftMemory, Outcomes } from './draft-memory';
import { keyOf } from './standing-hints';

/** What was said of the draft that is in a composer, and what its writer made of it. */
export interface DraftLedger {
  /** Notes that these hints are shown. */
  noteShown(hints: readonly Hint[]): void;
  ignore(hint: Hint): void;
  isIgnored(hint: Hint): boolean;
  /**
   * The offer to turn off the rule of a hint that was ignored, if there is reason for it: once a page
   * for each rule.
   *
   * @param passedOver the rules that the account ignored time and again.
   */
  offerFor(hint: Hint, passedOver: readonly string[]): Offer | null;
  /** Begins a draft: one that was left with this very text is taken up where it was left. */
  begin(text: string): void;
  /** Ends the draft: what is known of it goes to the memory, where `standing` are its last hints. */
  end(text: string, standing: readonly Hint[]): void;
}

/** The ledger of one composer, empty at first. */
export function createDraftLedger(memory: DraftMemory): DraftLedger {
  /** Keys of the hints that were ignored. */
  const ignored = new Set<string>();
  /** Rules whose hints were shown. */
  const spoken = new Set<string>();

  /** What has become of the rules that spoke on this draft, were it sent now. */
  function outcomes(hints: readonly Hint[]): Outcomes {
    const standing = new Set(hints.map(({ rule }) => rule));
    return [...spoken].map((rule) => {
      if (standing.has(rule)) return { rule, outcome: 'sent-anyway' };
      const wasIgnored = [...ignored].some((key) => key.startsWith(`${rule}:`));
      return { rule, outcome: wasIgnored ? 'ignored' : 'mended' };
    });
  }

  return {
    noteShown(hints) {
      for (const { rule } of hints) spoken.add(rule);
    },
    ignore: (hint) => void ignored.add(keyOf(hint)),
    isIgnored: (hint) => ignored.has(keyOf(hint)),
    offerFor({ rule, title }, passedOver) {
      if (!passedOver.includes(rule) || memory.offered.has(rule)) return null;
      memory.offered.add(rule);
      return { rule, title };
    },
    begin(text) {
      for (const key of memory.recall(text).ignored) ignored.add(key);
    },
    end(text, standing) {
      memory.leave(text, { ignored, outcomes: outcomes(standing) });
      ignored.clear();
      spoken.clear();
    },
  };
}
