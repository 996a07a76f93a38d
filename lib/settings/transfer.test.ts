import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { historySchema } from '@/lib/history/schema';
import { inWords } from '@/lib/i18n/in-words';
import { englishPages } from '@/lib/i18n/pages';
import { policySchema } from './policy';
import { settingsSchema } from './schema';
import { LARGEST_TRANSFER, readTransfer, writeTransfer, type Transfer } from './transfer';

const NOW = Date.UTC(2026, 5, 1);
const example: unknown = JSON.parse(
  readFileSync(new URL('examples/v1.json', import.meta.url), 'utf8'),
);
const post = {
  at: NOW,
  surface: 'post',
  kind: 'give',
  question: true,
  hints: [],
  fingerprint: [3],
  links: [],
  parts: [],
};
const transfer: Transfer = {
  settings: settingsSchema.parse(example),
  histories: { harbour_coffee: historySchema.parse({ salt: 7, posts: [post] }) },
  policy: policySchema.parse({ version: 2, team: 'Harbour', levels: { disrespect: 'tip' } }),
  progress: { lessons: ['tone', 'tags'] },
  silenced: { 'an-ignore': { times: 3, last: NOW } },
};

/** An export of the above, with something else in some of its fields. */
const fileWith = (change: object) =>
  JSON.stringify({ ...(JSON.parse(writeTransfer(transfer, NOW)) as object), ...change });

it('returns what was exported', () => {
  expect(readTransfer(writeTransfer(transfer, NOW))).toEqual({ transfer, repairs: [] });
});

it('of an older build leaves missing parts alone', () => {
  const { transfer: read, repairs } = readTransfer(
    fileWith({ progress: undefined, silenced: undefined }),
  );
  expect(read).toEqual({ ...transfer, progress: null, silenced: null });
  expect(repairs).toEqual([]);
});

it('reports a missing part at its path', () => {
  const { repairs } = readTransfer(fileWith({ histories: undefined }));
  expect(repairs).toEqual([{ path: 'histories', says: [{ key: 'fault.missing' }] }]);
});

describe('a broken field', () => {
  it.each([
    [{ settings: { ...transfer.settings, enabled: 'yes' } }, /^settings\.enabled$/],
    [
      { histories: { harbour_coffee: { salt: 7, posts: [post, { at: 1 }] } } },
      /^histories\.harbour_coffee\.posts\.1\./,
    ],
    [{ histories: { 'Harbour Coffee': { salt: 7, posts: [] } } }, /^histories\.Harbour Coffee$/],
    [{ histories: [] }, /^histories$/],
    [{ policy: { version: 1 } }, /^policy\.team$/],
    [{ policy: 3 }, /^policy$/],
    [{ progress: { lessons: ['tone', 'manners'] } }, /^progress\.lessons\.1$/],
    [
      { histories: { acme: { posts: [{ ...post, at: 1e16 }] } } },
      /^histories\.acme\.posts\.0\.at$/,
    ],
    [{ silenced: { 'an-ignore': { times: 1, last: -1e300 } } }, /^silenced\.an-ignore/],
    [{ silenced: { 'an-ignore': { times: -1, last: null } } }, /^silenced\.an-ignore/],
  ])('is left out and reported: %j', (change, repair) => {
    const { transfer: read, repairs } = readTransfer(fileWith(change));
    expect(repairs?.[0]?.path).toMatch(repair);
    expect(inWords(repairs?.[0]?.says ?? [], englishPages)).not.toBe('');
    expect(read?.settings.accounts).toEqual(transfer.settings.accounts);
  });

  it('that is a list which is too long is cut', () => {
    const ignores = Array.from({ length: 501 }, (_, i) => ({
      id: String(i),
      account: 'harbour_coffee',
      rule: 'hard-sell',
      phrase: null,
      since: i,
    }));
    const { transfer: read, repairs } = readTransfer(
      fileWith({ settings: { ...transfer.settings, ignores } }),
    );
    expect(read?.settings.ignores).toEqual(ignores.slice(0, 500));
    expect(repairs).toEqual([
      { path: 'settings.ignores', says: [{ key: 'fault.cut', values: { count: 501, most: 500 } }] },
    ]);
  });

  it('leaves its neighbours intact', () => {
    const { transfer: read } = readTransfer(
      fileWith({ histories: { harbour_coffee: { salt: 7, posts: [{ at: 'noon' }, post] } } }),
    );
    expect(read?.histories['harbour_coffee']?.posts).toEqual([post]);
  });
});

describe('another file', () => {
  it.each([
    ['', /is empty/],
    ['\uFFFD', /UTF-8/],
    ['{', /is not JSON/],
    ['[]', /not an export/],
    ['{"version":1}', /not an export/],
    [fileWith({ app: 'other' }), /not an export/],
    [fileWith({ settings: null }), /not an export/],
    ['{"version":2,"team":"Harbour"}', /import it under “Team policy”/i],
    [fileWith({ version: 2 }), /newer Tweet Coach/],
    [fileWith({ settings: { ...transfer.settings, version: 99 } }), /newer Tweet Coach/],
    [' '.repeat(LARGEST_TRANSFER + 1), /too large/],
  ])('is refused with the reason', (json, reason) => {
    const { refusal } = readTransfer(json);
    expect(inWords(refusal ? [refusal] : [], englishPages)).toMatch(reason);
  });
});
