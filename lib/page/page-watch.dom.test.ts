import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '@/lib/messages/ask-twice';
import { editorHtml, find, homeHtml } from '@/tests/x-page';
import type { CoachedPage } from './coach-page';
import { takeHandover } from './handover';
import { watchPage, type WatchedPage } from './page-watch';

const coached: CoachedPage = {
  health: {
    troubles: ['no-tool-bar'],
    isSound: async () => true,
    meetUnknown: async () => {},
  },
  handle: () => 'harbour_coffee',
  switchFocus: () => {},
  drafts: { ignored: () => 2, showIgnored: vi.fn<() => void>() },
};

/** What the coach's script does when it is run in the page. */
function coachStarts(): readonly Element[] {
  const handover = takeHandover();
  if (!handover) throw new Error('There is nothing to take over.');
  const met = [...handover.met];
  handover.take(coached);
  return met;
}

const bringCoach = vi.fn<() => Promise<void>>();
const warn = vi.fn<(words: string) => void>();
let life: AbortController;
let isGone: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  isGone = false;
  bringCoach.mockReset();
  bringCoach.mockReturnValue(new Promise(() => {}));
  warn.mockReset();
  vi.spyOn(console, 'warn').mockImplementation(warn);
  document.body.innerHTML = `<input>${homeHtml(editorHtml(['']))}`;
});
afterEach(() => {
  life.abort();
  takeHandover();
  vi.useRealTimers();
});

function watch(): WatchedPage {
  return watchPage({ bringCoach, isGone: () => isGone, signal: life.signal });
}

/** Takes the focus away from the editor and gives it back. */
function focusAnew(): void {
  find('input').focus();
  find('[contenteditable]').focus();
}

describe('a page that is watched', () => {
  it('loads no coach while nobody writes', () => {
    watch();
    find('input').focus();
    expect(bringCoach).not.toHaveBeenCalled();
  });

  it('loads the coach once, with the first compose box that gets the focus', () => {
    watch();
    focusAnew();
    focusAnew();
    expect(bringCoach).toHaveBeenCalledOnce();
    expect(coachStarts()).toEqual([find('[contenteditable]')]);
    focusAnew();
    expect(bringCoach).toHaveBeenCalledOnce();
  });

  it('loads the coach for an unknown editor', () => {
    document.body.innerHTML = '<div role="textbox" contenteditable="true" tabindex="0"></div>';
    watch();
    find('[role="textbox"]').focus();
    expect(bringCoach).toHaveBeenCalledOnce();
  });

  it('loads the coach for a box that already has the focus or text', () => {
    find('[contenteditable]').focus();
    watch();
    expect(bringCoach).toHaveBeenCalledOnce();
    life.abort();
    life = new AbortController();
    document.body.innerHTML = homeHtml(editorHtml(['Bread']));
    watch();
    expect(bringCoach).toHaveBeenCalledTimes(2);
    expect(coachStarts()).toEqual([find('[contenteditable]')]);
  });

  it('loads no coach for a box that is empty', () => {
    document.body.innerHTML = `<textarea data-testid="tweetTextarea_0"></textarea>${homeHtml(editorHtml(['']))}`;
    watch();
    expect(bringCoach).not.toHaveBeenCalled();
    life.abort();
    life = new AbortController();
    document.querySelector('textarea')!.value = 'Bread';
    watch();
    expect(bringCoach).toHaveBeenCalledOnce();
  });

  it('answers by itself until the coach is there', () => {
    document.body.innerHTML += '<a data-testid="AppTabBar_Profile_Link" href="/Quay_Books"></a>';
    const { handle, troubles } = watch();
    expect([handle(), troubles()]).toEqual(['quay_books', []]);
    focusAnew();
    coachStarts();
    expect([handle(), troubles()]).toEqual(['harbour_coffee', ['no-tool-bar']]);
  });
});

describe('a coach that does not arrive', () => {
  it('is requested again after a while', async () => {
    watch();
    focusAnew();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(bringCoach).toHaveBeenCalledTimes(2);
    coachStarts();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is reported in one line, and requested again with the next focus', async () => {
    watch();
    for (const times of [2, 4]) {
      focusAnew();
      await vi.advanceTimersByTimeAsync(2 * PATIENCE);
      expect(bringCoach).toHaveBeenCalledTimes(times);
    }
    expect(warn.mock.calls).toEqual([
      ['Tweet Coach: could not be loaded here: The background did not answer.'],
    ]);
  });

  it('is reported if its script was injected but did not start', async () => {
    watch();
    bringCoach.mockResolvedValue();
    focusAnew();
    await vi.advanceTimersByTimeAsync(0);
    expect(warn.mock.calls).toEqual([['Tweet Coach: could not be loaded here: it did not start.']]);
  });

  it("is reported with the browser's reason", async () => {
    watch();
    bringCoach.mockRejectedValue(new Error('No tab with that id.'));
    focusAnew();
    await vi.advanceTimersByTimeAsync(0);
    expect(warn.mock.calls).toEqual([
      ['Tweet Coach: could not be loaded here: No tab with that id.'],
    ]);
    focusAnew();
    await vi.advanceTimersByTimeAsync(0);
    expect(bringCoach).toHaveBeenCalledTimes(4);
  });

  it('is not reported if only the answer was lost', async () => {
    watch();
    bringCoach.mockImplementation(async () => {
      coachStarts();
      throw new Error('The message channel closed.');
    });
    focusAnew();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(bringCoach).toHaveBeenCalledOnce();
    expect(warn).not.toHaveBeenCalled();
  });

  it('is not reported if the extension is gone', async () => {
    watch();
    bringCoach.mockImplementation(async () => {
      isGone = true;
      throw new Error('Extension context invalidated.');
    });
    focusAnew();
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(bringCoach).toHaveBeenCalledOnce();
    expect(warn).not.toHaveBeenCalled();
  });
});
