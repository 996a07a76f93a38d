import { resolve } from 'node:path';
import { normalizePath } from 'vite';
import { expect, it } from 'vitest';
import { forgetSourceModules, runSourceModule } from './source-modules';

const root = normalizePath(resolve(import.meta.dirname, '../..'));

it('waits for pending runs before it forgets modules, so that saving a file during a build breaks nothing', async () => {
  const marks = resolve(root, 'lib/text/marks.ts');
  const running = runSourceModule<{ readonly URL_MARK: string }>(root, marks);
  await forgetSourceModules(root);
  const { module, files } = await running;
  expect(module.URL_MARK).toBe('\uE001');
  expect(files).toContain(normalizePath(marks));
  await forgetSourceModules(root);
});
