/** Tells listeners that something has changed, until each one's signal is aborted. */
export interface Changes {
  tell(): void;
  watch(listener: () => void, signal: AbortSignal): void;
}

/** Changes that nobody listens to yet. */
export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
