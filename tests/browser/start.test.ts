import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '@/scripts/lib/run.mjs';
import { browserNames } from './harness';

/** Runs `npm start` as a user would, without a window. */
function start(...args: readonly string[]) {
  return spawnSync('npm', ['start', '--', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm start', () => {
  it.each(browserNames)(
    'prints the hints of a draft as JSON, and nothing else, in %s',
    (browser) => {
      const draft = 'Our fair opens at noon. Please RT!';
      const { stdout, status } = start('--draft', draft, '--browser', browser, '--json');
      expect(JSON.parse(stdout)).toEqual([
        {
          rule: 'retweet-request',
          level: expect.stringMatching(/^(?:tip|consider|think-twice)$/),
          message: expect.stringContaining('Please RT'),
          quote: 'Please RT',
          fixes: [{ label: expect.any(String), text: 'Our fair opens at noon.' }],
        },
      ]);
      expect(status).toBe(0);
    },
  );

  it('prints an empty array for a draft that needs no hint', () => {
    const draft = 'We close the kiln at six and open it at dawn.\nCome and see what cracked?';
    const { stdout, status } = start('--draft', draft, '--surface', 'reply', '--json');
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('says in one sentence what is wrong', () => {
    const { stdout, stderr, status } = start('--draft', '');
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('The draft is empty');
    expect(status).toBe(2);
  });
});
