import { onAbort } from '@/lib/x/on-abort';
import type { Coach } from './coach';

/** All drafts on a page, for requests that concern them together. */
export interface CoachedDrafts {
  /** Adds the draft of a coach until the signal is aborted. */
  add(coach: Pick<Coach, 'state' | 'restore'>, signal: AbortSignal): void;
  /** How many hints are ignored in them. */
  ignored(): number;
  /** Shows all hints again that are ignored in them. */
  showIgnored(): void;
}

/** Creates one without drafts. */
export function createCoachedDrafts(): CoachedDrafts {
  const coaches = new Set<Pick<Coach, 'state' | 'restore'>>();
  return {
    add(coach, signal) {
      if (signal.aborted) return;
      coaches.add(coach);
      onAbort(signal, () => coaches.delete(coach));
    },
    ignored: () => [...coaches].reduce((sum, { state }) => sum + state.ignored, 0),
    showIgnored() {
      for (const coach of coaches) {
        if (coach.state.ignored > 0) coach.restore();
      }
    },
  };
}
