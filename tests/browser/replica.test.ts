/** @module-tag wide */
import { describe, expect, it } from 'vitest';
import { expectText, hostsAskedFor, inBothBrowsers, openReplica } from './harness';

inBothBrowsers('the practice page in %s', (browser) => {
  it.each(['home', 'post', 'reply', 'inline-reply'] as const)(
    'takes keys on %s as X does',
    async (surface) => {
      const replica = await openReplica(browser, { surface });
      await replica.type('Open #late with @theo_rides\n\nSee https://acme.com 🫖');
      await expectText(replica, 'Open #late with @theo_rides\n\nSee https://acme.com 🫖');
      await replica.press('Backspace');
      await expectText(replica, 'Open #late with @theo_rides\n\nSee https://acme.com ');
      await replica.press('Control', 'z');
      await expectText(replica, 'Open #late with @theo_rides\n\nSee https://acme.com 🫖');
      await replica.clear();
      await expectText(replica, '');
      expect(await replica.read('errors')).toEqual([]);
      expect(replica.requests).toEqual([]);
    },
  );

  it('colours mentions, tags and links while they are typed', async () => {
    const replica = await openReplica(browser);
    await replica.type('Ask @ines_bakes about #rye at https://acme.com today');
    const coloured = () =>
      replica.page.$$eval('[contenteditable] span[style]', (spans) =>
        spans.map((span) => span.textContent),
      );
    await expect.poll(coloured).toEqual(['@ines_bakes', '#rye', 'https://acme.com']);
  });

  it('posts by button and by Ctrl+Enter, and says so in a toast', async () => {
    const replica = await openReplica(browser);
    await replica.type('First of two.');
    await replica.page.click('[data-testid="tweetButtonInline"]');
    await expectText(replica, '');
    await replica.focus();
    await replica.type('Second of two.');
    await replica.press('Control', 'Enter');
    await expectText(replica, '');
    await expect.poll(() => replica.read('posted')).toEqual(['First of two.', 'Second of two.']);
    await replica.page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
  });

  it('keeps the text when the editor is remounted after leaving and coming back', async () => {
    const replica = await openReplica(browser, { surface: 'post' });
    await replica.type('Before and after #lunch');
    const first = await replica.editor();
    await replica.page.click('[data-testid="scheduleOption"]');
    const back = await replica.page.waitForSelector('[data-testid="app-bar-back"]');
    await back!.click();
    await expectText(replica, 'Before and after #lunch');
    await expect.poll(() => first.evaluate((editor) => editor.isConnected)).toBe(false);
    await replica.focus();
    await replica.type('!');
    await expectText(replica, 'Before and after #lunch!');
  });

  it('mounts a later part of a thread when it is clicked', async () => {
    const replica = await openReplica(browser, { surface: 'thread' });
    await replica.type('One');
    await replica.page.click('[data-testid="tweetTextarea_1RichTextInputContainer"]');
    await replica.focus(1);
    await replica.type('Two');
    await expectText(replica, 'Two', 1);
    await replica.page.click('[data-testid="tweetButton"]');
    await expect.poll(() => replica.read('posted')).toEqual(['One', 'Two']);
  });

  it('removes a part of a thread that has text', async () => {
    const replica = await openReplica(browser, { surface: 'thread' });
    await replica.type('One');
    await replica.page.click('[data-testid="tweetTextarea_1RichTextInputContainer"]');
    await replica.focus(1);
    await replica.type('Two');
    await replica.page.click('.remove-part');
    await replica.page.click('[data-testid="tweetButton"]');
    await expect.poll(() => replica.read('posted')).toEqual(['One']);
  });

  it('makes no network request', async () => {
    expect(await hostsAskedFor(browser)).toEqual([]);
  });
});

/** What is made of the page's own code, and the same in every browser. */
describe('the practice page', () => {
  it('does not post an empty or overlong draft', async () => {
    const replica = await openReplica('chromium');
    await replica.press('Control', 'Enter');
    await replica.type('茶'.repeat(141));
    await replica.press('Control', 'Enter');
    expect(await replica.page.$('[data-testid="tweetButtonInline"]:enabled')).toBeNull();
    expect(await replica.read('posted')).toEqual([]);
  });

  it('asks before a click beside a dialog with text closes it', async () => {
    const replica = await openReplica('chromium', { surface: 'post' });
    await replica.type('Half a thought');
    await replica.page.mouse.click(5, 5);
    await replica.page.click('[data-testid="confirmationSheetCancel"]');
    await expect.poll(() => replica.page.$('[aria-modal="true"]')).toBeNull();
    expect(await replica.read('posted')).toEqual([]);
  });

  it('suggests people while a mention is typed', async () => {
    const replica = await openReplica('chromium');
    await replica.type('Thanks @the');
    await replica.page.click('[id^="typeaheadDropdown"] [data-testid="typeaheadResult"]');
    await expectText(replica, 'Thanks @theo_rides ');
  });

  it('has a plain text area on phones', async () => {
    const replica = await openReplica('chromium', { surface: 'mobile' });
    await replica.type('From the bus');
    await expect.poll(() => replica.model()).toBe('From the bus');
    await replica.page.click('[data-testid="tweetButton"]');
    await expect.poll(() => replica.read('posted')).toEqual(['From the bus']);
  });

  it('opens the post dialog with n, but not while a draft is being written', async () => {
    const replica = await openReplica('chromium');
    await replica.type('n');
    await expectText(replica, 'n');
    expect(await replica.read('shortcuts')).toEqual([]);
    await replica.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await replica.page.keyboard.press('n');
    await replica.page.waitForSelector('[aria-modal="true"]');
    await expect.poll(() => replica.read('shortcuts')).toEqual(['n']);
  });
});
