import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ensureBrowser } from '@/scripts/lib/browsers.mjs';
import { backgroundOf } from './background';
import { eventually, expectText, foreignHosts, hostsAskedFor, openReplica } from './harness';
import { launchWithExtension } from './launch';
import { startRecorder } from './recorder';
import { ReplicaPage, type Surface } from './replica-page';

/** Words that stand in no file of ours, so that wherever they turn up they were taken from a draft. */
const words = ['quillwort', 'zephyrine'] as const;
const secret = `The ${words.join(' ')}`;
const draft = `${secret} opens at noon. Please RT!`;

async function clickAction(replica: ReplicaPage, action: string): Promise<void> {
  await replica.page.evaluate((name) => {
    for (const { shadowRoot } of document.querySelectorAll('tweet-coach-panel')) {
      const buttons = shadowRoot?.querySelectorAll<HTMLElement>(`[data-action="${name}"]`) ?? [];
      for (const button of buttons) if (button.getClientRects().length > 0) return button.click();
    }
    throw new Error(`No button of the panel is "${name}".`);
  }, action);
}

/** A whole session: hints, reasons, a fix and its undoing, an ignored hint, and posts. */
async function useCoach(
  surfaces: readonly Surface[],
  open: (surface: Surface) => Promise<ReplicaPage>,
): Promise<string[]> {
  const requests: string[] = [];
  for (const surface of surfaces) {
    const replica = await open(surface);
    await replica.write(draft);
    const mended = `${secret} opens at noon.`;
    await eventually(async () => expect((await replica.hints())[0]?.fixes[0]?.text).toBe(mended));
    await clickAction(replica, 'why');
    await clickAction(replica, 'fix');
    await expectText(replica, mended);
    await eventually(() => clickAction(replica, 'undo'));
    await expectText(replica, draft);
    await replica.waitForHint('retweet-request');
    await clickAction(replica, 'ignore-draft');
    await replica.press('Control', 'Enter');
    await eventually(async () => expect(await replica.read('posted')).toEqual([draft]));
    expect(await pageStores(replica)).toBe('');
    requests.push(...replica.requests);
  }
  return requests;
}

/** Everything that the page's own stores hold, as one text. */
function pageStores(replica: ReplicaPage): Promise<string> {
  return replica.page.evaluate(async () => {
    const stores = { ...localStorage, ...sessionStorage };
    const databases = await indexedDB.databases();
    const names = [...Object.entries(stores).flat(), ...databases.map(({ name }) => name)];
    return [...names, ...(await caches.keys()), document.cookie].join('\n');
  });
}

/** Everything that the extension's own stores hold in Chromium, as one text. */
async function storedInChromium(): Promise<string> {
  return (await backgroundOf()).evaluate(async () => {
    const { local, sync, session, managed } = chrome.storage;
    const areas = await Promise.all([local, sync, session, managed].map((area) => area.get(null)));
    return JSON.stringify([areas, await indexedDB.databases(), await caches.keys()]);
  });
}

it('makes no network request in Chromium, and stores no word of a draft', async () => {
  const requests = await useCoach(['home', 'reply'], (surface) =>
    openReplica('chromium', { surface }),
  );
  expect(requests).toEqual([]);
  expect(await hostsAskedFor('chromium')).toEqual([]);
  const stored = await storedInChromium();
  expect(stored).toContain('history:harbour_coffee');
  for (const word of words) expect(stored.toLowerCase()).not.toContain(word);
});

it(
  'makes no network request in Firefox, and leaves no word of a draft in its profile',
  { tags: 'wide' },
  async () => {
    const profile = mkdtempSync(resolve(tmpdir(), 'tweet-coach-'));
    onTestFinished(() => rmSync(profile, { recursive: true, force: true }));
    const recorder = await startRecorder();
    onTestFinished(() => recorder.close());
    const options = { headless: true, profile, proxyPort: recorder.port };
    const browser = await launchWithExtension(await ensureBrowser(['firefox']), options);
    const surfaces = ['home', 'post', 'reply', 'quote'] as const;
    const requests = await useCoach(surfaces, (surface) => ReplicaPage.open(browser, { surface }));
    expect(requests).toEqual([]);
    await browser.close();
    expect(foreignHosts(recorder)).toEqual([]);
    const stores = extensionStores(profile).map((path) => readFileSync(path));
    // The control: what is meant to be stored, as a key and as a value, is found by the same search.
    const stored = ['harbour_coffee', 'ignored'];
    for (const word of stored) expect(stores.some((bytes) => holds(bytes, word))).toBe(true);
    for (const word of words) expect(stores.some((bytes) => holds(bytes, word))).toBe(false);
  },
);

/** The files in which Firefox keeps what extensions store. */
function extensionStores(profile: string): string[] {
  const names = readdirSync(profile, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /moz-extension|browser-extension-data|storage-sync/.test(name))
    .map((name) => resolve(profile, name))
    .filter((path) => statSync(path).isFile());
}

/**
 * Whether bytes hold a word in small letters: as a value, or as a key, whose letters Firefox shifts.
 * Values are compressed, which leaves a word whole unless some of it was stored before.
 */
function holds(bytes: Buffer, word: string): boolean {
  const shifted = word.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));
  return (['latin1', 'utf16le'] as const)
    .map((encoding) => bytes.toString(encoding).toLowerCase())
    .some((text) => text.includes(word) || text.includes(shifted));
}
