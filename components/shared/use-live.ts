import { useEffect, useState } from 'react';
import { messageOf } from '@/lib/error-message';

/** Something stored, as it is now. */
export interface Live<T> {
  /** `undefined` until it was first read. */
  readonly value: T | undefined;
  /** Why it could not be read. */
  readonly error: string | null;
}

/**
 * Reads something stored, and again after each change of it.
 *
 * Both functions must be the same at every call.
 */
export function useLive<T>(
  read: () => Promise<T>,
  watch: (onChange: () => void, signal: AbortSignal) => void,
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  useEffect(() => {
    const end = new AbortController();
    let newest = 0;
    const refresh = async () => {
      const turn = ++newest;
      const next = await settle(read);
      if (end.signal.aborted || turn !== newest) return;
      setLive((before) => ({ value: next.value ?? before.value, error: next.error }));
    };
    watch(() => void refresh(), end.signal);
    void refresh();
    return () => end.abort();
  }, [read, watch]);
  return live;
}

async function settle<T>(read: () => Promise<T>): Promise<Live<T>> {
  try {
    return { value: await read(), error: null };
  } catch (error) {
    return { value: undefined, error: messageOf(error) };
  }
}
