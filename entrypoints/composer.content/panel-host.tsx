import { createRoot, type Root } from 'react-dom/client';
import { CoachPanel } from '@/components/panel/coach-panel';
import styles from '@/components/panel/panel.css?inline';
import type { Panel } from '@/lib/coach/coach-composer';

const HOST_NAME = 'tweet-coach-panel';

/** Events that X would take for its own: one-letter shortcuts, paste into the post. */
const KEPT_INSIDE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
];

/**
 * The panel in a shadow root of its own. It never takes the focus from the editor, and keys typed in
 * it stay in it (dossier 4.3). React is started with the first thing to show.
 */
export function createPanel(signal: AbortSignal): Panel {
  const host = document.createElement(HOST_NAME);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const mount = document.createElement('div');
  shadow.append(style, mount);
  for (const type of KEPT_INSIDE) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  shadow.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

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
    render(props) {
      root ??= createRoot(mount);
      root.render(<CoachPanel {...props} />);
    },
  };
}
