import { useMemo, useSyncExternalStore } from 'react';
import { routeOf, type Route } from '@/lib/lessons/route';

/** What the address asks for, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(watch, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}

function watch(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
