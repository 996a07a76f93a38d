import { describe, expect, it } from 'vitest';
import type { Hint } from '@/lib/engine/hint';
import { applyChange, type SettingsChange } from './changes';
import { effectiveAccount, ignoreFor, isAllowed, isOverruled } from './effective';
import { policySchema } from './policy';
import { defaultSettings } from './schema';

const NOW = Date.UTC(2026, 5, 1);

function effective(changes: readonly SettingsChange[], policy: unknown = null) {
  return effectiveAccount({
    settings: changes.reduce(applyChange, defaultSettings),
    policy: policy === null ? null : policySchema.parse(policy),
    handle: 'acme',
    now: NOW,
  });
}

const choose = (profile: 'broadcast' | 'personal' | 'support') =>
  ({ type: 'choose-profile', account: 'acme', profile }) as const;

describe('effectiveAccount', () => {
  it("defaults to an organisation's conversation", () => {
    const { profile, context, levels } = effective([]);
    expect(profile).toBeNull();
    expect(context.account).toBe('business');
    expect(levels['hard-sell']).toBe('consider');
  });

  it('allows deals on a broadcast account', () => {
    expect(effective([choose('broadcast')]).levels['hard-sell']).toBe('off');
  });

  it('applies business rules only to businesses', () => {
    const { context, levels } = effective([choose('personal')]);
    expect(context.account).toBe('personal');
    expect(levels['off-topic-personal']).toBeUndefined();
  });

  it('gives a choice precedence over the profile, and a policy over both', () => {
    const set = { type: 'set-level', account: 'acme', rule: 'hard-sell', level: 'tip' } as const;
    expect(effective([choose('broadcast'), set]).levels['hard-sell']).toBe('tip');
    const { levels, locks } = effective([set], {
      version: 2,
      team: 'Acme',
      levels: { 'hard-sell': 'think-twice' },
      accounts: { acme: { levels: { disrespect: 'off' }, topics: ['anvils'] } },
    });
    expect(levels).toMatchObject({ 'hard-sell': 'think-twice', disrespect: 'off' });
    expect(locks.team).toBe('Acme');
    expect([...locks.rules].toSorted()).toEqual(['disrespect', 'hard-sell']);
    expect(locks.fields.has('topics')).toBe(true);
    expect(locks.fields.has('hours')).toBe(false);
  });

  it("combines the quiet days of account and team, and has the team's links", () => {
    const day = (from: string) => ({ from, reason: 'StoredSuppression' });
    const own: SettingsChange = {
      type: 'edit-account',
      account: 'acme',
      change: { quietDays: [day('2026-05-01')] },
    };
    const campaignLinks = [{ domains: ['acme.org'], parameters: ['utm_source'] }];
    const shared = { version: 2, team: 'Acme', quietDays: [day('2026-12-24')], campaignLinks };
    const daysOf = (policy: object) => {
      const { context, locks } = effective([own], policy);
      expect(context.campaignLinks).toEqual(campaignLinks);
      return [context.quietDays.map(({ from }) => from), locks.fields.has('quietDays')];
    };
    expect(daysOf(shared)).toEqual([['2026-05-01', '2026-12-24'], false]);
    const accounts = { acme: { quietDays: [day('2026-06-01')] } };
    expect(daysOf({ ...shared, accounts })).toEqual([['2026-06-01', '2026-12-24'], true]);
  });

  it('does not let an ignore suppress what the policy sets', () => {
    const ignore = { id: '1', account: 'acme', rule: 'hard-sell', phrase: null, since: 1 };
    const policy = { version: 2, team: 'Acme', levels: { 'hard-sell': 'tip' } };
    expect(effective([{ type: 'ignore', ignore }]).ignores).toHaveLength(1);
    expect(effective([{ type: 'ignore', ignore }], policy).ignores).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'tostring'])('has no settings for @%s', (handle) => {
    const policy = policySchema.parse({ version: 2, team: 'Acme', accounts: {} });
    const account = effectiveAccount({ settings: defaultSettings, policy, handle, now: NOW });
    expect(account).toMatchObject({ profile: null, allowedPhrases: [], enabled: true });
  });

  it.each([
    [{ type: 'enable', enabled: false }, true],
    [{ type: 'pause', until: NOW + 1 }, true],
    [{ type: 'pause', until: NOW }, false],
    [{ type: 'pause', until: null }, false],
    [{ type: 'edit-account', account: 'acme', change: { enabled: false } }, true],
    [{ type: 'edit-account', account: 'other', change: { enabled: false } }, false],
  ] satisfies [SettingsChange, boolean][])('%j mutes: %j', (change, muted) => {
    expect(effective([change]).muted).toBe(muted);
  });
});

const text = 'Come and book a table today.';
const hint: Hint = {
  rule: 'hard-sell',
  level: 'consider',
  title: '',
  message: '',
  why: '',
  source: '',
  example: { before: '', after: '' },
  quote: 'book a table',
  span: { start: 9, end: 21 },
  fixes: [],
};

describe('isAllowed', () => {
  it.each([
    ['the very words', ['Book a table'], true],
    ['a phrase around them', ['and book a table today'], true],
    ['a part of them', ['book a'], false],
    ['other words', ['table'], false],
    ['nothing', [], false],
  ])('%s', (_, allowed, expected) => {
    expect(isAllowed(hint, text, allowed)).toBe(expected);
  });

  it('finds words after a letter whose lower case is longer', () => {
    const turkish = 'İİ, book a table.';
    const span = { start: 4, end: 16 };
    expect(isAllowed({ ...hint, span }, turkish, ['İ, book a table'])).toBe(true);
  });

  it('is false for a hint without words', () => {
    expect(isAllowed({ ...hint, span: null, quote: '' }, text, ['book a table'])).toBe(false);
  });
});

describe('isOverruled', () => {
  const policy = policySchema.parse({
    version: 2,
    team: 'Acme',
    levels: { 'hard-sell': 'tip', disrespect: 'off' },
    accounts: { acme: { levels: { 'sensitive-topic': 'consider' } } },
    housePhrases: [{ id: 'cheap', phrases: ['cheap'], message: 'No.', speaks: ['cheap'] }],
  });

  it.each([
    ['hard-sell', 'acme', true],
    ['hard-sell', 'beta', true],
    ['sensitive-topic', 'acme', true],
    ['sensitive-topic', 'beta', false],
    ['house-cheap', 'acme', true],
    ['disrespect', 'acme', false],
    ['shouting', 'acme', false],
  ])('%s on @%s: %j', (rule, account, overruled) => {
    const ignore = { id: '1', account, rule, phrase: null, since: 1 };
    expect(isOverruled(ignore, policy)).toBe(overruled);
    expect(isOverruled(ignore, null)).toBe(false);
  });
});

describe('ignoreFor', () => {
  const ignore = { id: '1', account: 'acme', rule: 'hard-sell', since: 1 };

  it.each([
    ['the whole rule', { ...ignore, phrase: null }, true],
    ['the phrase', { ...ignore, phrase: 'BOOK  a table' }, true],
    ['another phrase', { ...ignore, phrase: 'order now' }, false],
    ['another rule', { ...ignore, rule: 'disrespect', phrase: null }, false],
  ])('%s', (_, each, found) => {
    expect(ignoreFor(hint, [each]) !== undefined).toBe(found);
  });
});
