import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from '@/lib/error-message';

/** The current stored value. */
export interface Live<T> {
  /** `undefined` until it has been read. */
  readonly value: T | undefined;
  /** Why it could not be read. */
  readonly error: string | null;
}

/** The same, with a way to read it again. */
export interface Reading<T> extends Live<T> {
  /** Resolves when `value` is at least as new as this call. */
  readonly refresh: () => Promise<void>;
}

/**
 * Reads a stored value, and again after each change of it.
 *
 * Both functions must be stable between renders.
 */
export function useLive<T>(
  read: () => Promise<T>,
  watch: (onChange: () => void, signal: AbortSignal) => void,
): Reading<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  const turns = useRef({ asked: 0, shown: 0 });
  const refresh = useCallback(async () => {
    const turn = ++turns.current.asked;
    const next = await settle(read);
    if (turn < turns.current.shown) return;
    turns.current.shown = turn;
    setLive((before) => ({ value: next.value ?? before.value, error: next.error }));
  }, [read]);
  useEffect(() => {
    const end = new AbortController();
    watch(() => void refresh(), end.signal);
    void refresh();
    return () => end.abort();
  }, [refresh, watch]);
  return { ...live, refresh };
}

async function settle<T>(read: () => Promise<T>): Promise<Live<T>> {
  try {
    return { value: await read(), error: null };
  } catch (error) {
    return { value: undefined, error: messageOf(error) };
  }
}
