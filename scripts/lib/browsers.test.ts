import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const install = `import { browserKinds, installWithSystem } from './scripts/lib/browsers.mjs';
await installWithSystem(browserKinds);`;
/** Writes down how it was called; the mirror of some packages is gone. */
const aptGet = `#!/bin/sh
echo "$@" >> told
[ ! -e mirror-is-gone ]`;

/** A copy of what installs browsers, with nothing on its `PATH` but what a test puts there. */
let folder: string;

async function addProgram(name: string, script = '#!/bin/sh'): Promise<void> {
  const path = join(folder, 'bin', name);
  await writeFile(path, script);
  await chmod(path, 0o755);
}

/** What is asked of `apt-get`, one line a call, and what is said meanwhile. */
async function installed(): Promise<{ told: string[]; said: string }> {
  await writeFile(join(folder, 'told'), '');
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', install],
    { cwd: folder, env: { PATH: join(folder, 'bin') } },
  );
  const told = await readFile(join(folder, 'told'), 'utf8');
  return { told: told.split('\n').slice(0, -1), said: stderr };
}

// Only root may call apt-get.
describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('the system', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browsers-'));
    await cp(import.meta.dirname, join(folder, 'scripts/lib'), { recursive: true });
    await mkdir(join(folder, 'bin'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('installs the missing browsers at once', async () => {
    await addProgram('apt-get', aptGet);
    expect((await installed()).told).toEqual([
      '-qq update',
      '-qq install -y --no-install-recommends chromium firefox-esr',
    ]);
    await addProgram('firefox');
    expect((await installed()).told.at(-1)).toMatch(/-recommends chromium$/);
    await addProgram('google-chrome');
    expect((await installed()).told).toEqual([]);
  });

  it('is left alone if a browser was downloaded, or if it has no apt-get', async () => {
    expect(await installed()).toEqual({ told: [], said: '' });
    await addProgram('apt-get', aptGet);
    await mkdir(join(folder, '.browsers'));
    expect((await installed()).told).toEqual([]);
  });

  it('reports a failure, and leaves the rest to other ways', async () => {
    await addProgram('apt-get', aptGet);
    await writeFile(join(folder, 'mirror-is-gone'), '');
    const { told, said } = await installed();
    expect(told).toEqual(['-qq update']);
    expect(said).toContain('That did not work: apt-get -qq update ended with 1.');
  });
});
