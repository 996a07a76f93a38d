import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath } from 'vite';

/**
 * The file of a module of the engine, wherever in `lib/engine` it stands: another checkout, which `npm run bench`
 * may build beside this one, need not have the folders of this one.
 *
 * @param checkout folder of the sources
 * @param name of the file, without folders
 * @returns an absolute path with slashes; `undefined` where the checkout has no such module
 */
export function engineModule(checkout: string, name: string): string | undefined {
  const folder = resolve(checkout, 'lib/engine');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(normalizePath);
  const path = paths.find((each) => each === name || each.endsWith(`/${name}`));
  return path && normalizePath(resolve(folder, path));
}
