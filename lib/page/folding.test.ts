import { expect, it, vi } from 'vitest';
import { createFolding } from './folding';

it('tells of a change, once', () => {
  const folding = createFolding();
  const listener = vi.fn<() => void>();
  folding.watch(listener, new AbortController().signal);
  expect(folding.collapsed).toBe(false);
  folding.setCollapsed(false);
  expect(listener).not.toHaveBeenCalled();
  folding.setCollapsed(true);
  expect(folding.collapsed).toBe(true);
  folding.setCollapsed(true);
  expect(listener).toHaveBeenCalledOnce();
});
