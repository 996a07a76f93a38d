import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root } from '@/scripts/lib/run.mjs';

/** Runs `npm start` as a user would, without a window. */
async function start(...args: readonly string[]) {
  const command = spawn('npm', ['start', '--', ...args], { cwd: root });
  const closed = new Promise<number | null>((done, fail) => {
    command.on('error', fail);
    command.on('close', done);
  });
  const [stdout, stderr, status] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    closed,
  ]);
  return { stdout, stderr, status };
}

describe('npm start', () => {
  it('prints only the hints of a draft, as JSON', async () => {
    const draft = 'Our fair opens at noon. Please RT!';
    const { stdout, status } = await start('--draft', draft, '--browser', 'chromium', '--json');
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

  it('prints an empty array for a draft that needs no hint', { tags: 'wide' }, async () => {
    const draft = 'We close the kiln at six and open it at dawn.\nCome and see what cracked?';
    const options = ['--browser', 'firefox', '--surface', 'reply', '--json'];
    const { stdout, status } = await start('--draft', draft, ...options);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(status).toBe(0);
  });

  it('says in one sentence what is wrong with the arguments', async () => {
    const { stdout, stderr, status } = await start('--draft', '');
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('The draft is empty');
    expect(status).toBe(2);
  });
});
