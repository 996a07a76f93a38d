import type { Surroundings } from '@/lib/engine/context';
import type { Hint } from '@/lib/engine/hint';
import type { Offer } from './coach-state';
import type { DraftMemory, Outcomes } from './draft-memory';
import { areWithin, keyOf, markedWords } from './standing-hints';

/** What a review was made of. */
export interface Judged {
  readonly text: string;
  readonly surroundings: Surroundings;
}

/** What was said of the draft that is in a composer, and what its writer made of it. */
export interface DraftLedger {
  /** Notes that these hints are shown. */
  noteShown(hints: readonly Hint[], judged: Judged): void;
  /** Notes what a review found, shown or not, but for what is ignored. */
  noteFound(hints: readonly Hint[], judged: Judged): void;
  /** Notes that hints went because the coach is silent, not because anything was mended. */
  noteSilence(): void;
  ignore(hint: Hint): void;
  /** Whether a hint was ignored, or one of another rule about its words. */
  isIgnored(hint: Hint): boolean;
  /** Forgets that the hint of that key was ignored; without a key, that any was. */
  stopIgnoring(key?: string): void;
  /**
   * The offer to turn off the rule of a hint that was ignored, if there is reason for it: once a page
   * for each rule.
   *
   * @param passedOver the rules that the account ignored time and again.
   */
  offerFor(hint: Hint, passedOver: readonly string[]): Offer | null;
  /**
   * Begins a draft: one that was left with this very text is taken up where it was left.
   *
   * @returns the id of the draft that is taken up, `null` if it is a new one.
   */
  begin(text: string): string | null;
  /** Ends a draft: what is known of it goes to the memory, where `standing` are its last hints. */
  end(id: string, text: string, standing: readonly Hint[]): void;
}

/** A rule whose hint was shown. */
interface Spoken {
  /** The text in which its hint stood last. */
  readonly text: string;
  /** What its hint was made of, to tell an edit of the writer from a change of the settings. */
  readonly judged: string;
  readonly isMended: boolean;
}

/** The ledger of one composer, empty at first. */
export function createDraftLedger(memory: DraftMemory): DraftLedger {
  /** The words of the hints that were ignored, by the hints' keys. */
  const ignored = new Map<string, readonly string[]>();
  const spoken = new Map<string, Spoken>();
  let isSilent = false;

  function isRuleIgnored(rule: string): boolean {
    return [...ignored.keys()].some((key) => key.startsWith(`${rule}:`));
  }

  /**
   * What has become of the rules that spoke, were the draft sent now. A hint was mended when a review
   * of other words no longer finds it, or when its words were edited since the last review.
   */
  function outcomes(text: string, hints: readonly Hint[]): Outcomes {
    const standing = new Set(hints.map(({ rule }) => rule));
    return Array.from(spoken, ([rule, last]) => {
      if (standing.has(rule)) return { rule, outcome: 'sent-anyway' };
      if (isRuleIgnored(rule)) return { rule, outcome: 'ignored' };
      const isEdited = !isSilent && last.text !== text;
      return { rule, outcome: last.isMended || isEdited ? 'mended' : 'sent-anyway' };
    });
  }

  return {
    noteShown(hints, judged) {
      for (const { rule } of hints) spoken.set(rule, standingIn(judged));
    },
    noteFound(hints, judged) {
      isSilent = false;
      const found = new Set(hints.map(({ rule }) => rule));
      const now = standingIn(judged);
      for (const [rule, last] of spoken) {
        if (found.has(rule)) spoken.set(rule, now);
        else if (last.judged !== now.judged) spoken.set(rule, { ...last, isMended: true });
        else if (!last.isMended && !isRuleIgnored(rule)) spoken.delete(rule);
      }
    },
    noteSilence() {
      isSilent = true;
    },
    ignore: (hint) => void ignored.set(keyOf(hint), markedWords(hint)),
    isIgnored: (hint) =>
      ignored.has(keyOf(hint)) || areWithin(markedWords(hint), [...ignored.values()].flat()),
    stopIgnoring(key) {
      if (key === undefined) ignored.clear();
      else ignored.delete(key);
    },
    offerFor({ rule, title }, passedOver) {
      if (!passedOver.includes(rule) || memory.offered.has(rule)) return null;
      memory.offered.add(rule);
      return { rule, title };
    },
    begin(text) {
      const left = memory.recall(text);
      if (!left) return null;
      for (const [key, words] of left.ignored) ignored.set(key, words);
      for (const { rule, outcome } of left.outcomes) {
        spoken.set(rule, { text, judged: '', isMended: outcome === 'mended' });
      }
      return left.id;
    },
    end(id, text, standing) {
      memory.leave(text, { id, ignored, outcomes: outcomes(text, standing) });
      ignored.clear();
      spoken.clear();
      isSilent = false;
    },
  };
}

function standingIn({ text, surroundings }: Judged): Spoken {
  return { text, judged: JSON.stringify([text, surroundings]), isMended: false };
}
