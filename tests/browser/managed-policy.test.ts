/** @module-tag wide */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ensureBrowser, type BrowserKind } from '@/scripts/lib/browsers.mjs';
import { chromiumId, openExtensionPage } from './extension-page';
import { browserNames, eventually } from './harness';
import { launchWithExtension } from './launch';

const policy = {
  version: 1,
  team: 'Harbour Group',
  levels: { 'retweet-request': 'off' },
};

/** How an administrator delivers the policy on Linux, as `docs/policy.md` has it. */
const deliveries: Readonly<Record<BrowserKind, { file: string; content: object }>> = {
  chromium: {
    file: '/etc/chromium/policies/managed/tweet-coach-test.json',
    content: {
      '3rdparty': { extensions: { [chromiumId()]: { policy: JSON.stringify(policy) } } },
    },
  },
  firefox: {
    file: '/etc/firefox/policies/policies.json',
    content: {
      policies: {
        '3rdparty': {
          Extensions: { 'tweet-coach@tweet-coach.invalid': { policy: JSON.stringify(policy) } },
        },
      },
    },
  },
};

/** Why a policy file cannot be written here; `null` if it can. A file that is there is left alone. */
function obstacleTo(file: string): string | null {
  if (process.platform !== 'linux') return 'policy files lie elsewhere on this system';
  if (process.getuid?.() !== 0) return 'only root may write policy files';
  if (existsSync(file)) return `${file} is there already`;
  try {
    accessSync('/etc', constants.W_OK);
    return null;
  } catch {
    return '/etc cannot be written';
  }
}

describe.each(browserNames)('a policy that %s delivers', (kind) => {
  const { file, content } = deliveries[kind];
  const obstacle = obstacleTo(file);
  let browser: Browser | undefined;

  afterEach(async () => {
    await browser?.close();
    if (!obstacle) rmSync(file, { force: true });
  });

  it(`is in force and cannot be removed${obstacle ? ` (skipped: ${obstacle})` : ''}`, async ({
    skip,
  }) => {
    if (obstacle) skip(obstacle);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
    const installed = await ensureBrowser([kind]);
    browser = await launchWithExtension(installed, { headless: true, extensionPages: true });
    const options = await openExtensionPage(browser, kind, 'options.html#policy');
    await eventually(async () => {
      expect(await textOf(options)).toContain('Only they can change it');
    });
    expect(await textOf(options)).toContain('Harbour Group');
    expect(await textOf(options)).not.toContain('Remove the policy');
  });
});

function textOf(page: Page): Promise<string | null> {
  return page.$eval('main', (main) => main.textContent);
}
