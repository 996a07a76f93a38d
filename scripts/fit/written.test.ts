import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canHold, labels } from '@/lib/engine/scorer/labels';
import { UserError } from '../lib/command-error.mjs';
import { isNatural } from './model';
import { readWritten } from './written';

function fileOf(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'written-')), 'written.jsonl');
  writeFileSync(file, content);
  return file;
}

describe('the drafts written for fitting', () => {
  const written = readWritten();

  it('have labels that can apply, and are in no figure', () => {
    for (const { row } of written) {
      expect(row.labels.every((label) => canHold(label, row.account))).toBe(true);
      expect(isNatural(row)).toBe(false);
    }
  });

  it('are quiet about as often as not, for every label', () => {
    for (const label of labels) {
      const about = written.filter(({ row }) => row.drawn?.endsWith(` ${label}`));
      const quiet = about.filter(({ row }) => !row.labels.includes(label));
      expect(about.length).toBeGreaterThan(400);
      expect(quiet.length / about.length).toBeGreaterThan(0.45);
    }
  });

  it('are unique', () => {
    const keys = written.map(({ row: { text, account, surface, media } }) =>
      JSON.stringify([text, account, surface, media]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are refused with the number of a malformed line', () => {
    const file = fileOf('{"text": "Hello"}\n');
    expect(() => readWritten(file)).toThrow(UserError);
    expect(() => readWritten(file)).toThrow(/written\.jsonl:1: surface is missing/);
  });
});
