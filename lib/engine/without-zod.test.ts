import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.doMock('zod/mini', () => {
    throw new Error('zod was loaded');
  });
});
afterEach(() => {
  vi.doUnmock('zod/mini');
  vi.resetModules();
});

it('the engine, its rules and its scorer import no schema, only types', async () => {
  await import('@/lib/engine/explain');
  await import('@/lib/praise');
  await import('@/lib/scorer');
  const { review } = await import('@/lib/engine/review');
  const { rules } = await import('@/lib/catalogue');
  expect(review).toBeDefined();
  expect(rules).not.toEqual([]);
  await expect(import('@/lib/engine/schemas/context')).rejects.toThrow();
});
