import { describe, expect, it } from 'vitest';
import { applyChange, settingsChangeSchema, type SettingsChange } from './changes';
import { fault } from './fault';
import { heal } from './heal';
import { RefusedError } from './refused-error';
import {
  defaultAccount,
  defaultSettings,
  MOST_IGNORES,
  MOST_WORDS,
  settingsSchema,
  type Settings,
} from './schema';

const ignore = { id: '1', account: 'acme', rule: 'hard-sell', phrase: 'buy now', since: 1 };

/** The settings after a series of changes, each through the schema as over the port. */
function after(...changes: readonly SettingsChange[]): Settings {
  return changes.reduce(
    (settings, change) => applyChange(settings, settingsChangeSchema.parse(change)),
    defaultSettings,
  );
}

describe('applyChange', () => {
  it('edits one account field by field', () => {
    const { accounts } = after(
      { type: 'choose-profile', account: 'acme', profile: 'support' },
      { type: 'edit-account', account: 'acme', change: { topics: ['tea'] } },
      { type: 'edit-account', account: 'other', change: { acronyms: ['CPI'] } },
    );
    expect(accounts).toEqual({
      acme: { ...defaultAccount, profile: 'support', topics: ['tea'] },
      other: { ...defaultAccount, acronyms: ['CPI'] },
    });
  });

  it('sets a level and resets it to the profile', () => {
    const set = { type: 'set-level', account: 'acme', rule: 'hard-sell', level: 'off' } as const;
    expect(after(set).accounts['acme']?.levels).toEqual({ 'hard-sell': 'off' });
    expect(after(set, { ...set, level: null }).accounts['acme']?.levels).toEqual({});
  });

  it('copies fields of one account to others, and keeps their other fields', () => {
    const { accounts } = after(
      { type: 'edit-account', account: 'acme', change: { topics: ['tea'], acronyms: ['CPI'] } },
      { type: 'choose-profile', account: 'beta', profile: 'support' },
      { type: 'copy-account', from: 'acme', to: ['beta', 'gamma'], fields: ['topics'] },
    );
    expect(accounts['beta']).toEqual({ ...defaultAccount, profile: 'support', topics: ['tea'] });
    expect(accounts['gamma']).toEqual({ ...defaultAccount, topics: ['tea'] });
    expect(accounts['acme']?.acronyms).toEqual(['CPI']);
  });

  it('stores one ignore per id and removes it', () => {
    const add = { type: 'ignore', ignore } as const;
    expect(after(add, add).ignores).toEqual([ignore]);
    expect(after(add, { type: 'take-back-ignore', id: '1' }).ignores).toEqual([]);
  });

  describe('when the list of ignores is full', () => {
    const rule = { ...ignore, id: 'rule', phrase: null, since: 0 };
    const phrases = Array.from({ length: MOST_IGNORES - 1 }, (_, i) => ({
      ...ignore,
      id: `phrase ${i}`,
      since: i + 1,
    }));
    const full = { ...defaultSettings, ignores: [rule, ...phrases] };
    const next = { ...ignore, id: 'next', since: 1e6 };

    it('drops the oldest phrase, and nothing else', () => {
      const { ignores } = applyChange(full, { type: 'ignore', ignore: next });
      expect(ignores).toHaveLength(MOST_IGNORES);
      const ids = new Set(ignores.map(({ id }) => id));
      expect(ids.has('next') && ids.has('rule') && ids.has('phrase 1')).toBe(true);
      expect(ids.has('phrase 0')).toBe(false);
    });

    it('drops the oldest rule if there is no phrase', () => {
      const rules = full.ignores.map((each) => ({ ...each, phrase: null }));
      const { ignores } = applyChange(
        { ...full, ignores: rules },
        { type: 'ignore', ignore: next },
      );
      expect(ignores).toHaveLength(MOST_IGNORES);
      expect(ignores.some(({ id }) => id === 'rule')).toBe(false);
    });

    it('replaces one with the same id without dropping another', () => {
      const again = { ...phrases[3]!, phrase: 'order now' };
      expect(applyChange(full, { type: 'ignore', ignore: again }).ignores).toHaveLength(
        MOST_IGNORES,
      );
    });

    it('gives settings that are unchanged when read again', () => {
      const settings = applyChange(full, { type: 'ignore', ignore: next });
      expect(heal(settingsSchema, settings)).toEqual({ value: settings, repairs: [] });
    });
  });

  it('refuses a list that is too long, and says which', () => {
    const topics = Array.from({ length: MOST_WORDS + 1 }, (_, i) => `topic ${i}`);
    const add = () =>
      applyChange(defaultSettings, { type: 'edit-account', account: 'acme', change: { topics } });
    const says = [fault('fault.list-full', { most: 200, path: 'accounts.acme.topics' })];
    expect(add).toThrow(new RefusedError(says));
  });

  it('removes an account with its ignores', () => {
    const { accounts, ignores } = after(
      { type: 'choose-profile', account: 'acme', profile: 'support' },
      { type: 'ignore', ignore },
      { type: 'ignore', ignore: { ...ignore, id: '2', account: 'other' } },
      { type: 'forget-account', account: 'acme' },
    );
    expect(accounts).toEqual({});
    expect(ignores.map(({ id }) => id)).toEqual(['2']);
  });

  it.each<[SettingsChange, Partial<Settings>]>([
    [{ type: 'enable', enabled: false }, { enabled: false }],
    [{ type: 'pause', until: 5 }, { pausedUntil: 5 }],
    [{ type: 'keep-history', keep: false }, { keepHistory: false }],
    [{ type: 'praise', on: false }, { praise: false }],
    [{ type: 'language', language: 'pt-BR' }, { language: 'pt-BR' }],
    [{ type: 'replace', settings: { ...defaultSettings, enabled: false } }, { enabled: false }],
  ])('%j', (change, part) => {
    expect(after(change)).toEqual({ ...defaultSettings, ...part });
  });

  it.each(['@acme', 'Acme Inc', '', 'waytoolongforahandle', '<b>'])(
    'refuses the handle %j',
    (account) => {
      const change = { type: 'choose-profile', account, profile: 'support' };
      expect(settingsChangeSchema.safeParse(change).success).toBe(false);
    },
  );
});
