import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useTrial } from '@/entrypoints/shared/use-trial';
import { PAUSE } from '@/lib/page/coach';

type Port = ReturnType<typeof browser.runtime.connect>;

/** Ports that were opened and not closed. */
const open = new Set<object>();

function openPort(): Port {
  const port = {
    postMessage: vi.fn(),
    disconnect: () => open.delete(port),
    onMessage: { addListener: vi.fn() },
    onDisconnect: { addListener: vi.fn() },
  };
  open.add(port);
  return port as unknown as Port;
}

beforeEach(() => {
  open.clear();
  vi.useFakeTimers();
  vi.spyOn(browser.runtime, 'connect').mockImplementation(openPort);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a box to write in', () => {
  it('lets go of the engine when it is taken away', async () => {
    const { unmount } = renderHook(() => useTrial({ handle: null, start: 'A draft.' }));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(open.size).toBe(1);
    unmount();
    expect(open.size).toBe(0);
  });
});
