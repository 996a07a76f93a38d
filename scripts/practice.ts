import { relative, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchWithExtension } from '@/tests/browser/launch';
import type { ShownHint } from '@/tests/browser/panel';
import { startRecorder } from '@/tests/browser/recorder';
import { ReplicaPage } from '@/tests/browser/replica-page';
import type { InstalledBrowser } from './lib/browsers.mjs';
import { hasDisplay } from './lib/display.mjs';
import { progress, root } from './lib/run.mjs';
import type { StartOptions } from './lib/start-options.mjs';

/** A draft to type, and the name of its screenshot. */
interface Sample {
  readonly name: string;
  readonly text: string;
}

const samples: readonly Sample[] = [
  {
    name: 'hard-sell',
    text: 'Last chance!! Every grinder in our shop is 40% off until midnight. Buy yours now: https://acme.com',
  },
  {
    name: 'begging',
    text: 'Our terrace opens on Friday with three local bands and the first strawberries. Please RT!',
  },
  {
    name: 'good',
    text: 'We tried six ways to keep the milk cold on a bike cart. A wet clay pot won, to our surprise. What would you have tried?',
  },
];

/**
 * Opens the practice composer, types the requested drafts and prints what the panel says.
 *
 * @throws {CommandError} when the coach does not review a draft in time
 */
export async function practise(installed: InstalledBrowser, options: StartOptions): Promise<void> {
  if (options.live) return openLive(installed);
  const headless = options.headless || options.json || !hasDisplay();
  const recorder = await startRecorder();
  const browser = await launchWithExtension(installed, { headless, proxyPort: recorder.port });
  try {
    await (headless ? writeDrafts(browser, options) : letWrite(browser, options));
  } finally {
    await browser.close();
    await recorder.close();
  }
}

/** Types the draft that was given, or the samples, each in a tab of its own. */
async function writeDrafts(browser: Browser, options: StartOptions): Promise<void> {
  const { draft, surface = 'post' } = options;
  const drafts = draft === undefined ? samples : [{ name: 'draft', text: draft }];
  for (const sample of drafts) {
    const replica = await ReplicaPage.open(browser, { surface });
    await report(replica, sample, options);
    await replica.close();
  }
}

/** Lets the user write in the practice composer until the browser is closed. */
async function letWrite(browser: Browser, options: StartOptions): Promise<void> {
  const { draft, surface = draft === undefined ? 'home' : 'post' } = options;
  const [blank] = await browser.pages();
  const replica = await ReplicaPage.open(browser, { surface });
  await blank?.close();
  if (draft !== undefined) await report(replica, { name: 'draft', text: draft }, options);
  progress('The practice composer is open. Close the browser to end.');
  await closed(browser);
}

/** Types a draft and prints what the panel says of it. */
async function report(
  replica: ReplicaPage,
  { name, text }: Sample,
  { json }: StartOptions,
): Promise<void> {
  progress('Writing a draft …');
  await replica.type(text);
  const hints = await replica.waitForReview();
  const picture = await replica.screenshot(`practice-${name}`);
  const result = json ? JSON.stringify(hints, null, 2) : describe(text, hints, picture);
  process.stdout.write(`${result}\n`);
}

function describe(text: string, hints: readonly ShownHint[], picture: string): string {
  return [
    text,
    ...(hints.length > 0 ? hints.flatMap(describeHint) : ['  Nothing to say: post it.']),
    `  Screenshot: ${relative(root, picture)}`,
    '',
  ].join('\n');
}

function describeHint({ rule, level, message, fixes }: ShownHint): string[] {
  return [
    `  ${level}, ${rule}: ${message}`,
    ...fixes.map((fix) => `    ${fix.label} → ${fix.text.replaceAll('\n', ' ⏎ ')}`),
  ];
}

/** Waits until the browser was closed, or its last tab. */
function closed(browser: Browser): Promise<void> {
  return new Promise((done) => {
    browser.once('disconnected', () => done());
    browser.on('targetdestroyed', async () => {
      if (browser.connected && (await browser.pages()).length === 0) done();
    });
  });
}

/** Opens x.com itself, on the network, with a profile that is kept. */
async function openLive(installed: InstalledBrowser): Promise<void> {
  const profile = resolve(root, '.browsers/profile', installed.kind);
  const browser = await launchWithExtension(installed, { headless: false, profile });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto('https://x.com/home');
  progress('x.com is open. Close the browser to end.');
  await closed(browser);
  await browser.close();
}
