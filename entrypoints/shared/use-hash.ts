import { useSyncExternalStore } from 'react';

/** The hash of the page's address, kept up to date. */
export function useHash(): string {
  return useSyncExternalStore(watch, () => location.hash);
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
