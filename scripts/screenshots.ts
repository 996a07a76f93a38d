/**
 * `npm run screenshots`: takes pictures of the panel and of the extension's pages into
 * `tests/output/gallery`, and writes `index.html` there to look at them all.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '@/tests/browser/launch';
import { runCommand } from './cli';
import { browserKinds, ensureBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { UserError } from './lib/command-error.mjs';
import { oneOf } from './lib/option-values.mjs';
import { progress, root } from './lib/run.mjs';
import { allScenes, nameOf, someScenes, storeScenes, type Scene } from './screenshots/plan';
import { Stage } from './screenshots/stage';

const USAGE =
  'npm run screenshots [-- [--all | --store] [--only WORDS] [--browser chromium|firefox]]';

/** The folder of the pictures, which is not committed. */
const folder = join(root, 'tests/output/gallery');

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      store: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const kind = oneOf('--browser', browserKinds, values.browser);
  const plan = values.store ? storeScenes : values.all ? allScenes : someScenes;
  const scenes = plan.filter((scene) => nameOf(scene).includes(values.only));
  if (scenes.length === 0) throw new UserError(`No picture has “${values.only}” in its name.`);

  const installed = await ensureBrowser([kind]);
  await ensureBuilt([kind, 'replica']);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await launchWithExtension(installed, { headless: true, extensionPages: true });
  try {
    const stage = new Stage(browser, kind);
    await stage.fill();
    for (const [index, scene] of scenes.entries()) {
      progress(`${index + 1} of ${scenes.length}: ${nameOf(scene)}`);
      const page = await stage.set(scene);
      const path = join(folder, `${nameOf(scene)}.png`) as `${string}.png`;
      const fullPage = scene.kind === 'page' && scene.window !== 'store';
      await page.screenshot({ path, fullPage });
    }
  } finally {
    await browser.close();
  }
  const index = join(folder, 'index.html');
  writeFileSync(index, sheet(scenes));
  process.stdout.write(`${scenes.length} pictures: ${relative(root, index)}\n`);
});

/** A page with all pictures, each with its name. */
function sheet(scenes: readonly Scene[]): string {
  const figures = scenes
    .map(nameOf)
    .map(
      (name) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`,
    );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery of Tweet Coach</title>
<style>
  body { display: flex; flex-wrap: wrap; gap: 16px; font: 14px sans-serif; background: #888 }
  figure { margin: 0 } img { display: block; max-inline-size: 600px }
</style>
${figures.join('\n')}
</html>
`;
}
