import { onAbort } from '@/lib/x/on-abort';
import { isComposing } from '@/lib/x/watch';
import type { Panel } from './panel-view';

/** A compose box and its panel. */
interface CoachedBox {
  readonly editor: HTMLElement;
  readonly panel: Pick<Panel, 'host' | 'enter'>;
  /** Brings focus and caret back into the editor. */
  readonly leave: () => void;
}

/** The keyboard shortcut on a page: the only way to move the focus into a panel. */
export interface FocusSwitch {
  /** Adds a box until the signal is aborted. */
  add(box: CoachedBox, signal: AbortSignal): void;
  /**
   * Moves the focus from a panel to the caret of its editor, and from anywhere else into the panel of the box that last
   * had the focus. Does nothing if that panel shows no button, or while an input method is composing.
   */
  toggle(): void;
}

/** Creates a switch without boxes. */
export function createFocusSwitch(): FocusSwitch {
  // Ordered by last focus, the most recent last.
  const boxes = new Set<CoachedBox>();
  return {
    add(box, signal) {
      if (signal.aborted) return;
      const use = () => {
        boxes.delete(box);
        boxes.add(box);
      };
      use();
      box.editor.addEventListener('focusin', use, { passive: true, signal });
      onAbort(signal, () => boxes.delete(box));
    },
    toggle() {
      const known = [...boxes];
      const inside = known.find(({ panel }) => panel.host === document.activeElement);
      if (inside) return inside.leave();
      const last = known.at(-1);
      if (last && !isComposing(last.editor)) last.panel.enter();
    },
  };
}
