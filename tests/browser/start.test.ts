import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '@/scripts/lib/run.mjs';

/** Runs `npm start` as a user would, without a window. */
function start(...args: readonly string[]) {
  return spawnSync('npm', ['start', '--', ...args], { cwd: root, encoding: 'utf8' });
}

describe('npm start', () => {
  it('prints the hints of a draft as JSON, and nothing else', () => {
    const draft = 'Our fair opens at noon. Please RT!';
    const { stdout, status } = start('--draft', draft, '--browser', 'chromium', '--json');
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
  });

  it('prints an empty array for a draft that needs no hint', () => {
    const draft = 'We close the kiln at six and open it at dawn.\nCome and see what cracked?';
    const options = ['--browser', 'firefox', '--surface', 'reply', '--json'];
    const { stdout, status } = start('--draft', draft, ...options);
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
