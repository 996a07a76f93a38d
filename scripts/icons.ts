/** `npm run icons`: draws the icons of the extension, in every size, from the one SVG. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { runCommand } from './cli';
import { ensureBrowser } from './lib/browsers.mjs';
import { palettePng, type Picture } from './lib/palette-png';

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
    for (const size of iconSizes) {
      writeFileSync(iconFile(size), palettePng(await draw(page, svg, size)));
    }
  } finally {
    await browser.close();
  }
}

/** Draws an SVG into a square of that edge length, in pixels. */
async function draw(page: Page, svg: string, size: number): Promise<Picture> {
  const pixels = await page.evaluate(
    async (drawing, edge) => {
      const image = new Image(edge, edge);
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await image.decode();
      const context = new OffscreenCanvas(edge, edge).getContext('2d')!;
      context.drawImage(image, 0, 0, edge, edge);
      return [...context.getImageData(0, 0, edge, edge).data];
    },
    svg,
    size,
  );
  return { width: size, height: size, pixels: Uint8Array.from(pixels) };
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  await runCommand('npm run icons', async () => {
    parseArgs({ options: {} });
    await drawIcons();
  });
}
