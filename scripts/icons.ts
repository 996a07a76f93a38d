/** `npm run icons`: draws the icons of the extension, in every size, from the one SVG. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { runCommand } from './cli';
import { ensureBrowser } from './lib/browsers.mjs';

/** Edge lengths in pixels that browsers and stores need. */
export const iconSizes = [16, 32, 48, 128] as const;

const source = new URL('../docs/icon.svg', import.meta.url);

/** The file of the icon with that edge length. */
export function iconFile(size: number): URL {
  return new URL(`../public/icon/${size}.png`, import.meta.url);
}

async function drawIcons(): Promise<void> {
  const svg = readFileSync(source, 'utf8');
  const { path: executablePath } = await ensureBrowser(['chromium']);
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    for (const size of iconSizes) {
      await page.setViewport({ width: size, height: size });
      const path = iconFile(size).pathname as `${string}.png`;
      await page.screenshot({ path, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  await runCommand('npm run icons', async () => {
    parseArgs({ options: {} });
    await drawIcons();
  });
}
