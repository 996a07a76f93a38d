import { expect, it } from 'vitest';
import { inEachBrowser, expectText, openReplica } from './harness';

inEachBrowser('a thread in %s', (browser) => {
  it('is read as a whole, and its first part also by itself', async () => {
    const replica = await openReplica(browser, { surface: 'thread' });
    await replica.type('A thread 🧵');
    await replica.waitForHint('missing-context');
    await replica.clear();
    await replica.write('1/5 How nine hives came over the river last night.');
    await replica.page.click('.unmounted');
    await replica.editor(1);
    await replica.focus(1);
    await replica.write('2/5 At dusk all bees are home, so we carried them then.');
    expect((await replica.waitForReview()).map(({ rule }) => rule)).toEqual([]);
    await replica.focus(0);
    const count = await replica.waitForHint('uneven-thread');
    expect([count.level, count.quote]).toEqual(['tip', '1/5']);
    expect(count.message).toContain('Write “1/2”');
    await expectText(replica, '2/5 At dusk all bees are home, so we carried them then.', 1);
    expect(await replica.read('errors')).toEqual([]);
  });
});
