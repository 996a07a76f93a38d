import type { PageTrouble } from '@/lib/messages/page-trouble';
import type { Composer } from '@/lib/x/composer';
import { isUnknownEditor, problemsOf } from '@/lib/x/health';
import { pause } from '@/lib/x/timing';

/** How long X may take to mount a composer before it counts as faulty, in milliseconds. */
const MOUNT_TIME = 1000;

/** Checks whether X's compose boxes still are as the coach expects them. */
export interface PageHealth {
  /** What was wrong with the last editor that was checked. */
  readonly troubles: readonly PageTrouble[];
  /** Whether a composer can be coached, after giving X a moment to finish it. */
  isSound(composer: Composer): Promise<boolean>;
  /** Checks an editor that is not recognised as a composer. */
  meetUnknown(editor: Element): Promise<void>;
}

/** @param onChange is called whenever the troubles have changed */
export function createPageHealth(
  onChange: (troubles: readonly PageTrouble[]) => void,
  signal: AbortSignal,
): PageHealth {
  let troubles: readonly PageTrouble[] = [];

  function take(found: readonly PageTrouble[]): void {
    if (signal.aborted || found.join() === troubles.join()) return;
    troubles = found;
    onChange(found);
  }

  return {
    get troubles() {
      return troubles;
    },
    async isSound(composer) {
      let found = problemsOf(composer);
      if (found.length > 0) {
        await pause(MOUNT_TIME);
        if (!composer.editor.isConnected) return false;
        found = problemsOf(composer);
      }
      take(found);
      return found.length === 0 && !signal.aborted;
    },
    async meetUnknown(editor) {
      await pause(MOUNT_TIME);
      if (editor.isConnected && isUnknownEditor(editor)) take(['unknown-editor']);
    },
  };
}
