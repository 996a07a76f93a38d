import { expect, it } from 'vitest';
import { policySchema } from '@/lib/settings/policy';
import { sendOrder, openExtensionPage } from './extension-page';
import {
  inEachBrowser,
  browserOf,
  clickAction,
  clickInPanel,
  eventually,
  openReplica,
  panelOf,
  type ReplicaPage,
} from './harness';

const DAY = 24 * 60 * 60 * 1000;
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What a team agrees on, in force around the day of the test. */
const policy = policySchema.parse({
  version: 2,
  team: 'Harbour Group',
  accounts: { harbour_coffee: { profile: 'conversation', timeZone: 'UTC' } },
  housePhrases: [
    {
      id: 'plain-words',
      phrases: ['utilise'],
      message: '“{quote}” is office language.',
      replacement: 'use',
      speaks: ['We utilised it.'],
    },
  ],
  requiredPhrases: [
    {
      id: 'allergens',
      when: ['almond cake'],
      must: ['contains nuts'],
      message: 'A post about the almond cake names the nuts.',
      add: 'Contains nuts.',
      speaks: ['The almond cake is back.'],
    },
  ],
  quietDays: [
    { from: dayAt(Date.now() - DAY), to: dayAt(Date.now() + DAY), reason: 'The harbour mourns' },
  ],
});

const rulesOn = async (replica: ReplicaPage) => (await replica.hints()).map(({ rule }) => rule);

inEachBrowser('what social media teams ask for, in %s', (browser) => {
  it('says what a picture and a paid post lack, but not what a quoted one lacks', async () => {
    const replica = await openReplica(browser, { surface: 'quote', theme: 'light' });
    await replica.write('We walked the whole map twice and found a seventh bench by the lock. ');
    expect((await replica.waitForReview()).map(({ rule }) => rule)).toEqual([]);
    await replica.page.evaluate(() => window.replica.attach('dialog', 'picture'));
    expect((await replica.waitForHint('undescribed-picture')).level).toBe('tip');
    await replica.page.evaluate(() => window.replica.attach('dialog', 'described-picture'));
    await eventually(async () => expect(await rulesOn(replica)).toEqual([]));
    await replica.write('Loving my new shoes from @theo_rides #gifted');
    const paid = await replica.waitForHint('undisclosed-ad');
    expect(paid.quote).toBe('#gifted');
    expect(paid.message).toContain('“Paid partnership”');
    await replica.screenshot(`staff-${browser}-light`);
    await clickInPanel(replica, '[data-hint="undisclosed-ad"] [data-action="fix"]');
    await eventually(async () => expect(await replica.model()).toMatch(/^#ad We walked/));
    await eventually(async () => expect(await rulesOn(replica)).not.toContain('undisclosed-ad'));
    expect(await replica.read('errors')).toEqual([]);
  });

  it('checks a draft against the words, days and accounts of its team, and copies it for a colleague', async () => {
    const options = await openExtensionPage(await browserOf(browser), browser, 'options.html');
    await sendOrder(options, { type: 'set-policy', policy });
    await sendOrder(options, {
      type: 'change-settings',
      change: { type: 'choose-profile', account: 'lena', profile: 'personal' },
    });
    await options.close();
    const replica = await openReplica(browser, { theme: 'lights-out' });
    await replica.write('We utilised the old oven for the almond cake.');
    const house = await replica.waitForHint('house-plain-words');
    expect(house.quote).toBe('utilised');
    const required = await replica.waitForHint('house-allergens');
    expect(required.fixes[0]?.text).toMatch(/almond cake\. Contains nuts\.$/);
    const quiet = await replica.waitForHint('quiet-day');
    expect([quiet.level, quiet.message]).toEqual([
      'think-twice',
      expect.stringContaining('mourns'),
    ]);
    await replica.screenshot(`staff-${browser}-lights-out`);
    await clickAction(replica, 'hand-over');
    const shadow = await panelOf(replica.page);
    await eventually(async () => {
      const words = await shadow.evaluate((root) => root.textContent);
      expect(words).toContain('Copied, with hints and reasons.');
    });
    await replica.focus();
    await replica.clear();
    await replica.write('My daughter kept me up all night, so tired today.');
    const slip = await replica.waitForHint('wrong-account');
    expect(slip.message).toContain('You are posting as @harbour_coffee');
    expect(await rulesOn(replica)).not.toContain('off-topic-personal');
    expect(await replica.read('errors')).toEqual([]);
  });
});
