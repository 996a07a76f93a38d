import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus, readGroups, type Row } from './corpus';
import { UserError } from './lib/command-error.mjs';

const row: Row = {
  id: 'a:1',
  text: 'The bread is warm.',
  surface: 'post',
  media: false,
  account: 'business',
  topics: 'bread',
  labels: ['hard-sell'],
  evidence: { 'hard-sell': 'warm' },
  unsure: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(content: string): string {
  const file = join(folder, 'rows.jsonl');
  writeFileSync(file, content);
  return file;
}

describe('readCorpus', () => {
  it('reads one row per line and skips empty lines', () => {
    const lines = [row, { ...row, id: 'a:2', drawn: 'random' }].map((each) => JSON.stringify(each));
    const rows = readCorpus(fileOf(`${lines.join('\n\n')}\n`));
    expect(rows.map(({ id, drawn }) => [id, drawn])).toEqual([
      ['a:1', undefined],
      ['a:2', 'random'],
    ]);
  });

  it.each([
    [
      'is not JSON',
      '{"id":',
      /rows\.jsonl:2 is not JSON: each line holds one object; fix or remove that line\.$/,
    ],
    [
      'misses a field',
      JSON.stringify({ ...row, text: undefined }),
      /rows\.jsonl:2: text is missing: fix/,
    ],
    [
      'has a label that the guide does not know',
      JSON.stringify({ ...row, labels: ['typo'] }),
      /rows\.jsonl:2: labels\.0 is wrong/,
    ],
    ['is no row at all', '7', /rows\.jsonl:2: the row is wrong/],
  ])('names the line that %s', (_, line, message) => {
    const file = fileOf(`${JSON.stringify(row)}\n${line}\n`);
    expect(() => readCorpus(file)).toThrow(UserError);
    expect(() => readCorpus(file)).toThrow(message);
  });

  it('says what to do about a file without rows, or a missing file', () => {
    const file = fileOf('\n');
    expect(() => readCorpus(file)).toThrow(/holds no rows: give a file/);
    expect(() => readCorpus(join(folder, 'none'))).toThrow(/^Cannot read .*none: give the path/);
  });
});

describe('readGroups', () => {
  const rows = [{ id: 'a:1' }, { id: 'b:2' }];

  it('returns the group of each row', () => {
    expect(readGroups(fileOf('b:2\tB\na:1\tA\n'), rows)).toEqual(['A', 'B']);
  });

  it('names the line that is broken, and the row that has no group', () => {
    const broken = fileOf('a:1\tA\nb:2\n');
    expect(() => readGroups(broken, rows)).toThrow(UserError);
    expect(() => readGroups(broken, rows)).toThrow(/rows\.jsonl:2 is not an id, a tab and a group/);
    expect(() => readGroups(fileOf('a:1\tA\n'), rows)).toThrow(
      /has no group for the row b:2: add a line/,
    );
  });
});
