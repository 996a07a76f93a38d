import { describe, expect, it, vi } from 'vitest';
import { liveValue } from './live-value';

const { signal } = new AbortController();

describe('a live value', () => {
  it('is read once until it changes', async () => {
    let change = () => {};
    const read = vi.fn().mockResolvedValueOnce('old').mockResolvedValueOnce('new');
    const value = liveValue(read, (onChange) => void (change = onChange), signal);
    expect([await value(), await value()]).toEqual(['old', 'old']);
    change();
    expect(await value()).toBe('new');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is read again after a failure', async () => {
    const read = vi.fn().mockRejectedValueOnce(new Error('No disk.')).mockResolvedValueOnce('back');
    const value = liveValue(read, () => {}, signal);
    await expect(value()).rejects.toThrow('No disk.');
    expect(await value()).toBe('back');
  });
});
