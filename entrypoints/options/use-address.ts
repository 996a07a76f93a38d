import { useSyncExternalStore } from 'react';

/** The part of the page's address after `#`, which names the section. */
export function useAddress(): string {
  return useSyncExternalStore(watch, () => location.hash.slice(1));
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
