import './replica.css';
import { createRoot } from 'react-dom/client';
import { openDialog } from './actions';
import { App } from './app';
import { delegated, me } from './people';
import { errors, replica } from './replica';
import { listenForShortcuts } from './shortcuts';
import { dialogKinds, getState, setState, themes, type Layout } from './state';
import { followTheme } from './theme';

function recordErrors(): void {
  window.addEventListener('error', (event) => errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((each) => each === value);
}

function layoutOf({ hostname, search }: Location): Layout {
  if (hostname === 'pro.x.com') return 'pro';
  return new URLSearchParams(search).get('layout') === 'mobile' ? 'mobile' : 'desktop';
}

/** Reads from the address what is to be shown: `/compose/post?surface=reply&theme=lights-out`. */
function showAddress(): void {
  const { pathname, searchParams } = new URL(location.href);
  const theme = oneOf(themes, searchParams.get('theme')) ?? 'light';
  const layout = layoutOf(location);
  const indices = oneOf(['counted', 'zero'] as const, searchParams.get('indices')) ?? 'counted';
  const poster = searchParams.has('delegated') ? delegated : me;
  setState({ path: pathname, theme, layout, indices, poster });
  const surface = oneOf(dialogKinds, searchParams.get('surface'));
  if (pathname === '/compose/post') openDialog(surface ?? 'post');
  else if (surface && layout === 'pro') openDialog(surface);
}

window.replica = replica;
recordErrors();
showAddress();
followTheme();
listenForShortcuts();
window.addEventListener('popstate', () => {
  const path = location.pathname;
  const { dialog } = getState();
  setState({ path, dialog: dialog && path === '/compose/post' ? { ...dialog, sub: null } : null });
});

const root = document.getElementById('react-root');
if (!root) throw new Error('The page has no #react-root.');
const record = (error: unknown) => errors.push(String(error));
createRoot(root, {
  onUncaughtError: record,
  onCaughtError: record,
  onRecoverableError: record,
}).render(<App />);
