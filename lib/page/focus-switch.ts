import { isComposing } from '@/lib/x/watch';
import type { Panel } from './panel-view';

/** A compose box, its panel, and the way from the one to the other. */
interface CoachedBox {
  readonly editor: HTMLElement;
  readonly panel: Pick<Panel, 'host' | 'enter'>;
  /** Brings focus and caret back into the editor. */
  readonly leave: () => void;
}

/** What the keyboard shortcut does on a page: the one way by which the focus is moved into a panel. */
export interface FocusSwitch {
  /** Knows a box until the signal is aborted. */
  add(box: CoachedBox, signal: AbortSignal): void;
  /**
   * Moves the focus from a panel to its caret; from anywhere else into the panel of the box that had the
   * focus last. Where that shows no button, or an input method is composing, nothing is moved.
   */
  toggle(): void;
}

/** A switch that knows no box yet. */
export function createFocusSwitch(): FocusSwitch {
  // The one that had the focus last comes last.
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
      signal.addEventListener('abort', () => boxes.delete(box), { once: true });
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
