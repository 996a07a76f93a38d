import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterRest, oncePerFrame, upTo } from './timing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('acts once after the last call of a row has rested', () => {
  const act = vi.fn();
  const call = afterRest(act, 400, new AbortController().signal);
  for (let time = 0; time < 5; time++) {
    call();
    vi.advanceTimersByTime(300);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('rests anew after it has acted', () => {
  const act = vi.fn();
  const call = afterRest(act, 400, new AbortController().signal);
  call();
  vi.advanceTimersByTime(400);
  call();
  vi.advanceTimersByTime(399);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(2);
});

test('leaves no timer behind when its signal is aborted', () => {
  const end = new AbortController();
  const act = vi.fn();
  const call = afterRest(act, 400, end.signal);
  call();
  end.abort();
  call();
  expect(vi.getTimerCount()).toBe(0);
});

test('acts at once, and in the next frame for all calls before it', () => {
  const act = vi.fn();
  const call = oncePerFrame(act, new AbortController().signal);
  call();
  expect(act).toHaveBeenCalledTimes(1);
  call();
  call();
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersToNextFrame();
  expect(act).toHaveBeenCalledTimes(2);
  // The frame that took the calls together counts as one of them.
  call();
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersToNextFrame();
  expect(act).toHaveBeenCalledTimes(3);
});

test('acts at once again after a frame without a call', () => {
  const act = vi.fn();
  const call = oncePerFrame(act, new AbortController().signal);
  call();
  vi.advanceTimersToNextFrame();
  call();
  expect(act).toHaveBeenCalledTimes(2);
});

test('acts in no frame after its signal is aborted', () => {
  const end = new AbortController();
  const act = vi.fn();
  const call = oncePerFrame(act, end.signal);
  call();
  call();
  end.abort();
  vi.advanceTimersToNextFrame();
  call();
  expect(act).toHaveBeenCalledTimes(1);
});

test('takes calls together after a while where the page draws nothing', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  const act = vi.fn();
  const call = oncePerFrame(act, new AbortController().signal);
  call();
  call();
  call();
  vi.advanceTimersByTime(199);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(2);
});

test('waits for a frame only, where keys each have one to themselves', () => {
  const act = vi.fn();
  const call = oncePerFrame(act, new AbortController().signal);
  for (let key = 0; key < 3; key++) {
    call();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextFrame();
  }
  expect(act).toHaveBeenCalledTimes(3);
  call();
  call();
  expect(vi.getTimerCount()).toBe(2);
});

test('tells a few calls from too many', () => {
  const call = upTo(2, 1000);
  expect([call(), call(), call()]).toEqual([true, true, false]);
  vi.advanceTimersByTime(999);
  expect(call()).toBe(false);
  vi.advanceTimersByTime(1);
  expect([call(), call(), call()]).toEqual([true, true, false]);
});
