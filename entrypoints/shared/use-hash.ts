import { useSyncExternalStore } from 'react';

/** What stands in the page's address from `#` on, kept up to date. */
export function useHash(): string {
  return useSyncExternalStore(watch, () => location.hash);
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
