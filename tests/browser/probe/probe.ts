import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser, type BrowserKind } from '@/scripts/lib/browsers.mjs';
import { root } from '@/scripts/lib/run.mjs';
import { launchWithExtension } from '../launch';
import type { ReplicaOptions, ReplicaPage } from '../replica-page';
import { ReplicaTabs } from '../replica-tabs';
import type { QuestionName } from './content';

const contentScripts = [
  {
    matches: ['https://x.com/*', 'https://pro.x.com/*'],
    js: ['content.js'],
    run_at: 'document_end',
  },
];

const manifests = {
  chromium: { manifest_version: 3 },
  firefox: { manifest_version: 2, browser_specific_settings: { gecko: { id: 'probe@test' } } },
} as const satisfies Record<BrowserKind, object>;

/** Gives tests the practice page; see `ReplicaTabs`. */
export interface ProbedPages {
  open(options?: ReplicaOptions): Promise<ReplicaPage>;
  reopen(): Promise<ReplicaPage>;
}

/**
 * Starts a browser with the probe instead of the extension, for the tests of one `describe`.
 *
 * @returns access to the practice page
 */
export function useProbe(kind: BrowserKind): ProbedPages {
  let browser: Browser;
  let tabs: ReplicaTabs;
  beforeAll(async () => {
    const [installed, extension] = await Promise.all([ensureBrowser([kind]), buildProbe(kind)]);
    browser = await launchWithExtension(installed, { headless: true, extension });
    tabs = new ReplicaTabs(browser);
  });
  afterAll(() => browser.close());
  return {
    open: (options) => tabs.open(kind, options),
    reopen: () => tabs.reopen(kind),
  };
}

/** Builds the probe as an extension of its own and returns its folder. */
async function buildProbe(kind: BrowserKind): Promise<string> {
  const folder = resolve(root, '.output', `probe-${kind}`);
  await build({
    configFile: false,
    // The product's `_locales` would require a `default_locale` in the manifest.
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'content.js',
      },
    },
  });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    ...manifests[kind],
    name: 'Probe of lib/x',
    version: '1',
    content_scripts: contentScripts,
  };
  writeFileSync(resolve(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * Asks the probe about the composer that last had the focus.
 *
 * @throws what the probe threw
 */
export async function ask<Answer>(
  page: Page,
  name: QuestionName,
  argument: unknown = null,
): Promise<Answer> {
  const reply = await page.evaluate(
    (question) =>
      new Promise<string>((done) => {
        document.addEventListener(
          'probe-answer',
          (event) => done(String((event as CustomEvent).detail)),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('probe-question', { detail: question }));
      }),
    JSON.stringify({ name, argument }),
  );
  return answerIn<Answer>(reply);
}

/**
 * Asks within the task of a real key press, so that the keys of `next` are the first that come after it.
 *
 * @throws what the probe threw
 */
export async function askByKey<Answer>(
  page: Page,
  name: QuestionName,
  argument: unknown,
  next: () => Promise<void>,
): Promise<Answer> {
  const asked = await page.evaluateHandle(
    (question) => ({
      reply: new Promise<string>((done) => {
        document.addEventListener(
          'probe-answer',
          (event) => done(String((event as CustomEvent).detail)),
          { once: true },
        );
        document.addEventListener(
          'keyup',
          () => document.dispatchEvent(new CustomEvent('probe-question', { detail: question })),
          { once: true },
        );
      }),
    }),
    JSON.stringify({ name, argument }),
  );
  await page.keyboard.press('F2');
  await next();
  return answerIn<Answer>(await asked.evaluate(({ reply }) => reply));
}

function answerIn<Answer>(reply: string): Answer {
  const { value, error } = JSON.parse(reply) as { value?: Answer; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as Answer;
}

/** Touches the second part of a thread, upon which its editor is mounted and focused. */
export async function focusSecondPart(replica: ReplicaPage): Promise<void> {
  await replica.page.click(':is([aria-modal="true"], .drawer) .unmounted');
  await replica.focus(1);
}
