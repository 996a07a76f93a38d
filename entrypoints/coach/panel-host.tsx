import { createRoot, type Root } from 'react-dom/client';
import { CoachPanel } from '@/components/panel/coach-panel';
import { enterPanel, walkHints } from '@/components/panel/hint-walk';
import { closeOpenList } from '@/components/panel/open-list';
import styles from '@/components/panel/panel.css?inline';
import { PanelWords } from '@/components/shared/panel-words';
import { PANEL_NAME } from '@/lib/page/left-panels';
import type { Panel, PanelView } from '@/lib/page/panel-view';
import { observe } from '@/lib/x/observe';

/** Events of the clipboard and of fields that X would take for its own, and paste into the post. */
const KEPT_INSIDE = ['beforeinput', 'input', 'paste', 'copy', 'cut'];

/** As long as the second click of a double click may take, in milliseconds. */
const DOUBLE_CLICK = 500;

/** X has one-letter shortcuts, and dialogs that close on Escape: on its way down or up. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * The panel in a shadow root of its own. It never takes the focus from the editor unless it is told to
 * `enter`, and keys typed in it stay in it (docs/x-composer.md, 4.3). React is started with the first thing to show.
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
  signal.addEventListener(
    'abort',
    () => {
      root?.unmount();
      host.remove();
    },
    { once: true },
  );
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

/** The mouse on something in the panel. */
type MouseInPanel = MouseEvent & { readonly target: Element };

/** A press on the panel leaves the focus where it is; words that are there to be copied can be selected. */
function keepEditorFocus(event: Event): void {
  const { target } = event as MouseInPanel;
  if (!target.closest('.to-copy')) event.preventDefault();
}

/**
 * Who clicks twice means one button: what has come to its place meanwhile is not pressed. For so long the panel stays as
 * high as it was, or the second click would meet X's buttons, or close its dialog. And a click on a label ticks what it
 * names without the focus that browsers then give that, whatever became of the press.
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

/** Brings what gets the focus out of where the panel fades, which Firefox takes for seen; no further than that. */
function scrollToFocus({ target }: Event): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
}

/**
 * Takes the panel's keys out of the page before X can hear them, even where X captures them. A key
 * that went down in the panel stays the panel's until it comes up, also where the focus has gone to
 * the editor meanwhile, as it does on Escape and after a fix: held down, it repeats itself there, and
 * then does nothing at all. What the browser wrote without X's hearing of it would break Draft.js. Only
 * Tab goes on from the panel as from anywhere else.
 *
 * @param onKey is told of each key that goes down in the panel.
 */
function keepKeys(host: Element, onKey: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const held = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    // Outside the panel's shadow its events come from its host.
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
 * Keeps the focus from falling out of X's dialog: where the button that has it is folded away, another of
 * the panel gets it; where it is gone, the editor does.
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
