import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tryPhrases } from '@/lib/background/try-phrases';
import { inWords } from '@/lib/i18n/in-words';
import { englishPages } from '@/lib/i18n/pages';
import { eventually } from '@/tests/eventually';
import { policySchema } from './policy';
import {
  livePolicy as livePolicyWith,
  readPolicyState as readStateWith,
  writePolicy,
} from './policy-store';

const report = vi.fn<(error: Error) => void>();
const livePolicy = (signal: AbortSignal) => livePolicyWith(tryPhrases, report, signal);
const readPolicyState = () => readStateWith(tryPhrases);

const sound = policySchema.parse({ version: 2, team: 'Acme', levels: { 'hard-sell': 'off' } });
const broken = { version: 1, team: '' };

afterEach(() => void vi.restoreAllMocks());

/** Delivers a policy as an administrator's browser would. */
function deliver(policy: unknown): void {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ policy }));
}

describe('the policy in force', () => {
  it('is none at first', async () => {
    expect(await readPolicyState()).toEqual({ policy: null, origin: null, problems: [] });
  });

  it('is the imported one until it is removed', async () => {
    await writePolicy(sound);
    expect(await readPolicyState()).toMatchObject({ policy: sound, origin: 'imported' });
    await writePolicy(null);
    expect((await readPolicyState()).policy).toBeNull();
  });

  it.each([
    ['an object', sound],
    ['JSON text', JSON.stringify(sound)],
  ])('is the managed one, delivered as %s', async (_, policy) => {
    await writePolicy(policySchema.parse({ version: 2, team: 'Other' }));
    deliver(policy);
    expect(await readPolicyState()).toMatchObject({ policy: sound, origin: 'managed' });
  });

  it.each([
    ['fields', broken],
    ['text', '{'],
  ])('remains the old one if a managed policy has broken %s', async (_, policy) => {
    await writePolicy(sound);
    deliver(policy);
    const state = await readPolicyState();
    expect(state).toMatchObject({ policy: sound, origin: 'imported' });
    expect(state.problems).not.toEqual([]);
  });

  describe('when an invalid delivery replaces a valid one', () => {
    const { set, remove } = fakeBrowser.storage.managed;
    const kept = async () => (await browser.storage.local.get())['delivered-policy'];
    let background: AbortController;

    beforeEach(async () => {
      background = new AbortController();
      livePolicy(background.signal);
      await set({ policy: JSON.stringify(sound) });
      await eventually(async () => expect(await kept()).toBe(JSON.stringify(sound)));
    });
    afterEach(() => background.abort());

    it.each([
      ['fields', broken],
      ['text', '{'],
    ])('remains the valid one, and says what is wrong with the %s', async (_, policy) => {
      await writePolicy(policySchema.parse({ version: 2, team: 'Other' }));
      await set({ policy });
      const state = await readPolicyState();
      expect(state).toMatchObject({ policy: sound, origin: 'managed' });
      expect(state.problems).not.toEqual([]);
      expect(await livePolicy(background.signal)()).toEqual(sound);
      expect(await kept()).toBe(JSON.stringify(sound));
    });

    it('is in force and reported if it cannot be stored', async () => {
      vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
      const later = { ...sound, team: 'Acme North' };
      await set({ policy: JSON.stringify(later) });
      await eventually(async () =>
        expect(report).toHaveBeenCalledWith(
          new Error('the delivered policy could not be kept: QUOTA_BYTES'),
        ),
      );
      expect((await readPolicyState()).policy).toEqual(later);
    });

    it('remains the valid one when the settings are wiped', async () => {
      await set({ policy: broken });
      await writePolicy(null);
      expect((await readPolicyState()).policy).toEqual(sound);
    });

    it('is the next valid one', async () => {
      const next = { ...sound, team: 'Acme and Sons' };
      await set({ policy: broken });
      await set({ policy: next });
      expect(await readPolicyState()).toEqual({ policy: next, origin: 'managed', problems: [] });
      await eventually(async () => expect(await kept()).toBe(JSON.stringify(next)));
    });

    it('is removed when nothing is delivered any more', async () => {
      await set({ policy: broken });
      await remove('policy');
      expect(await readPolicyState()).toEqual({ policy: null, origin: null, problems: [] });
      await eventually(async () => expect(await kept()).toBeUndefined());
      await set({ policy: broken });
      expect((await readPolicyState()).policy).toBeNull();
    });

    it('is removed if nothing is delivered when the background starts', async () => {
      background.abort();
      await remove('policy');
      background = new AbortController();
      livePolicy(background.signal);
      await eventually(async () => expect(await kept()).toBeUndefined());
    });
  });

  it('keeps the levels of existing rules when another no longer exists', async () => {
    const aged = policySchema.parse({ ...sound, levels: { ...sound.levels, gone: 'tip' } });
    await writePolicy(aged);
    expect(await readPolicyState()).toEqual({ policy: aged, origin: 'imported', problems: [] });
    deliver(JSON.stringify(aged));
    expect(await readPolicyState()).toEqual({ policy: aged, origin: 'managed', problems: [] });
  });

  it('is none if Firefox delivers none', async () => {
    const error = new Error('Managed storage manifest not found');
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(error);
    expect(await readPolicyState()).toEqual({ policy: null, origin: null, problems: [] });
  });

  it('remains the old one, with the reason, if managed storage cannot be read', async () => {
    await writePolicy(sound);
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('The file is locked.'));
    const state = await readPolicyState();
    expect(state).toMatchObject({ policy: sound, origin: 'imported' });
    expect(state.problems.map(({ says }) => inWords(says, englishPages))).toEqual([
      expect.stringContaining('The file is locked.'),
    ]);
  });
});
