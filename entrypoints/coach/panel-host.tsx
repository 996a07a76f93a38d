import { createRoot, type Root } from 'react-dom/client';
import { CoachPanel } from '@/components/panel/coach-panel';
import { enterPanel, walkHints } from '@/components/panel/hint-walk';
import { closeOpenList } from '@/components/panel/open-list';
import styles from '@/components/panel/panel.css?inline';
import { PanelWords } from '@/components/shared/panel-words';
import { PANEL_NAME } from '@/lib/page/left-elements';
import type { Panel, PanelView } from '@/lib/page/panel-view';
import { observe } from '@/lib/x/observe';
import { onAbort } from '@/lib/x/on-abort';

/** Clipboard and field events that X would take for its own, pasting into the post. */
const KEPT_INSIDE = ['beforeinput', 'input', 'paste', 'copy', 'cut'];

/** The longest time between the clicks of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** Key events. X has one-letter shortcuts, and dialogs that close on Escape, on keydown or keyup. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Creates the panel in a shadow root of its own. It never takes the focus from the editor except by `enter`, and keys
 * typed in it stay in it (docs/x-composer.md, 4.3). It is empty until it is rendered.
 */
export function createPanel(signal: AbortSignal): Panel {
  const host = document.createElement(PANEL_NAME);
  host.dir = 'ltr';
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  shadow.append(style, mount);
  let view: PanelView | undefined;
  const leave = () => view?.onLeave();
  for (const type of KEPT_INSIDE) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  shadow.addEventListener('mousedown', keepEditorFocus, { signal });
  keepPresses(shadow, mount, signal);
  shadow.addEventListener('focusin', scrollToFocus, { signal });
  const act = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (!closeOpenList(shadow)) leave();
    }
    // The panel would scroll.
    else if (walkHints(shadow, event)) event.preventDefault();
  };
  keepKeys(host, act, signal);
  keepFocus(shadow, leave, signal);

  let root: Root | undefined;
  onAbort(signal, () => {
    root?.unmount();
    host.remove();
  });
  return {
    host,
    render(next) {
      view = next;
      root ??= createRoot(mount);
      // Chromium would forget the host's language by `all: initial`, and Firefox's `:lang()` would not see it.
      mount.lang = next.speaker.locale;
      root.render(
        <PanelWords value={next.speaker}>
          <CoachPanel {...next} />
        </PanelWords>,
      );
    },
    enter: () => enterPanel(shadow),
  };
}

/** A mouse event on an element in the panel. */
type MouseInPanel = MouseEvent & { readonly target: Element };

/** Keeps a press on the panel from moving the focus; words for copying can still be selected. */
function keepEditorFocus(event: Event): void {
  const { target } = event as MouseInPanel;
  if (!target.closest('.to-copy')) event.preventDefault();
}

/**
 * Makes a double click press only one button, not one that has moved to its place meanwhile. During that time the panel
 * keeps its height, because the second click could otherwise hit X's buttons or close its dialog. Also makes a click on
 * a label toggle its control without focusing it, which browsers do even if the press was prevented.
 */
function keepPresses(shadow: ShadowRoot, mount: Element, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const press = (event: Event) => {
    const { detail, target } = event as MouseInPanel;
    const minHeight = `${mount.clientHeight}px`;
    mount.animate([{ minHeight }, { minHeight }], DOUBLE_CLICK);
    const isMeant = detail < 2 || target === pressed;
    const control = target.closest('label')?.control;
    if (isMeant) pressed = target;
    else event.stopPropagation();
    if (isMeant && (!control || control === target)) return;
    event.preventDefault();
    if (isMeant) control?.click();
  };
  shadow.addEventListener('click', press, { capture: true, signal });
}

/**
 * Scrolls a focused element out of the faded edge of the panel, which Firefox counts as visible; no further than
 * necessary.
 */
function scrollToFocus({ target }: Event): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}

/**
 * Stops the panel's keys before X can see them, even if X captures them. A key that was pressed in the panel belongs to
 * the panel until it is released, even if the focus has moved to the editor meanwhile, as on Escape and after a fix:
 * its repeats there do nothing at all, since text that the browser writes without X's knowledge would break Draft.js.
 * Only Tab works as anywhere else.
 *
 * @param onKey is called for each key that is pressed in the panel
 */
function keepKeys(host: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const held = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    // Outside the panel's shadow root, the target of its events is the host.
    const isInside = event.target === host;
    if (!isInside && held.size === 0) return;
    const { type, key, code, repeat } = event;
    if (type === 'keydown' && !repeat) held.delete(code);
    if (!isInside && !held.has(code)) return;
    event.stopPropagation();
    if (!isInside) event.preventDefault();
    if (type === 'keyup') held.delete(code);
    if (type !== 'keydown') return;
    if (key !== 'Tab') held.add(code);
    if (isInside) onKey(event);
  };
  for (const type of KEYS) window.addEventListener(type, keep, { capture: true, signal });
}

/**
 * Keeps the focus inside X's dialog: if the focused button is collapsed, another button of the panel gets the focus; if
 * it is removed, the editor does.
 */
function keepFocus(shadow: ShadowRoot, onLost: () => void, signal: AbortSignal): void {
  let focused: EventTarget | null = null;
  const isGone = () => focused instanceof Node && !focused.isConnected;
  const isFolded = () => focused instanceof Element && focused.closest('[hidden]') !== null;
  shadow.addEventListener('focusin', ({ target }) => void (focused = target), { signal });
  shadow.addEventListener(
    'focusout',
    () =>
      queueMicrotask(() => {
        if (!isGone() && !isFolded()) focused = shadow.activeElement;
      }),
    { signal },
  );
  const refocus = () => {
    const mayGoOn = !isGone();
    if (mayGoOn && !isFolded()) return;
    focused = null;
    if (mayGoOn) enterPanel(shadow);
    if (!shadow.activeElement) onLost();
  };
  const changes = { childList: true, subtree: true, attributeFilter: ['hidden'] };
  observe([shadow], changes, refocus, signal);
}
