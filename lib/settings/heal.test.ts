import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { heal } from './heal';
import { defaultSettings, MOST_IGNORES, settingsSchema } from './schema';

describe('heal', () => {
  it.each([undefined, {}, { unknown: 1 }])('uses the defaults for %j', (stored) => {
    expect(heal(settingsSchema, stored)).toEqual({ value: defaultSettings, repairs: [] });
  });

  it.each([null, 'text', 7, []])('reports that %j is not settings', (stored) => {
    const { value, repairs } = heal(settingsSchema, stored);
    expect(value).toEqual(defaultSettings);
    expect(repairs).toMatchObject([{ path: '', says: [{ key: 'fault.unfit' }] }]);
  });

  it('repairs one field and keeps the others', () => {
    const { value, repairs } = heal(settingsSchema, { enabled: 'yes', keepHistory: false });
    expect(value).toEqual({ ...defaultSettings, keepHistory: false });
    expect(repairs).toEqual([
      { path: 'enabled', says: [{ key: 'fault.unfit', values: { value: 'yes' } }] },
    ]);
  });

  it.each([1e300, 8.65e15, -1])('drops %j, which no page could show as a time', (at) => {
    const ignore = { id: '1', account: 'acme', rule: 'hard-sell', phrase: null, since: at };
    const stored = { pausedUntil: at, ignoresSeenAt: at, ignores: [ignore] };
    const { value, repairs } = heal(settingsSchema, stored);
    expect(value).toEqual(defaultSettings);
    expect(repairs).toHaveLength(3);
  });

  it('repairs a field of one account and keeps the others', () => {
    const { value, repairs } = heal(settingsSchema, {
      accounts: {
        acme: { topics: ['tea', 5, 'cake'], profile: 'shouting' },
        beta: { profile: 'support' },
        'not a handle': {},
      },
    });
    expect(value.accounts['acme']).toMatchObject({ topics: ['tea', 'cake'], profile: null });
    expect(value.accounts['beta']).toMatchObject({ profile: 'support' });
    expect(Object.keys(value.accounts)).toEqual(['acme', 'beta']);
    expect(repairs).toHaveLength(3);
  });

  it('drops one bad ignore and keeps the rest', () => {
    const good = { id: '1', account: 'acme', rule: 'hard-sell', phrase: null, since: 1 };
    const { value } = heal(settingsSchema, { ignores: [{ id: 2 }, good, 'x'] });
    expect(value.ignores).toEqual([good]);
  });

  it('reports each entry of a list by its index, once', () => {
    const good = { id: '1', account: 'acme', rule: 'hard-sell', phrase: null, since: 1 };
    const ignores = ['x', good, { ...good, id: 2 }, { ...good, since: undefined }];
    const { value, repairs } = heal(settingsSchema, { ignores });
    expect(value.ignores).toEqual([good]);
    expect(repairs).toEqual([
      { path: 'ignores.0', says: [{ key: 'fault.unfit', values: { value: 'x' } }] },
      { path: 'ignores.2.id', says: [{ key: 'fault.unfit', values: { value: '2' } }] },
      { path: 'ignores.3.since', says: [{ key: 'fault.missing' }] },
    ]);
  });

  it('reads a completely broken list a few times, not once for each entry', () => {
    let reads = 0;
    const entry = z.custom((value) => ++reads > 0 && value !== 'bad');
    const schema = z.object({ list: z._default(z.array(entry), []) });
    const list = Array.from({ length: 100 }, (_, i) => (i === 50 ? 'good' : 'bad'));
    expect(heal(schema, { list }).value).toEqual({ list: ['good'] });
    expect(reads).toBe(101);
  });

  it('cuts a list that is too long, and says so', () => {
    const ignores = Array.from({ length: MOST_IGNORES + 2 }, (_, i) => ({
      id: String(i),
      account: 'acme',
      rule: 'hard-sell',
      phrase: null,
      since: i,
    }));
    const topics = Array.from({ length: 201 }, (_, i) => `topic ${i}`);
    const { value, repairs } = heal(settingsSchema, { ignores, accounts: { acme: { topics } } });
    expect(value.ignores).toEqual(ignores.slice(0, MOST_IGNORES));
    expect(value.accounts['acme']?.topics).toEqual(topics.slice(0, 200));
    expect(repairs.toSorted((a, b) => a.path.localeCompare(b.path))).toEqual([
      {
        path: 'accounts.acme.topics',
        says: [{ key: 'fault.cut', values: { count: 201, most: 200 } }],
      },
      { path: 'ignores', says: [{ key: 'fault.cut', values: { count: 502, most: 500 } }] },
    ]);
  });

  it('does not modify its input', () => {
    const stored = { enabled: 'yes' };
    heal(settingsSchema, stored);
    expect(stored).toEqual({ enabled: 'yes' });
  });

  it('does not loop forever with a schema that cannot be met', () => {
    expect(() => heal(z.object({ needed: z.string() }), { needed: 1 })).toThrow(TypeError);
  });
});
