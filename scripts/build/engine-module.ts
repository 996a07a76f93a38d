import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalizePath } from 'vite';

/**
 * The file of an engine module, in any folder of `lib/engine`: another checkout, which `npm run bench` may build, can
 * have other folders.
 *
 * @param checkout folder of the sources
 * @param name of the file, without folders
 * @returns an absolute path with slashes; `undefined` if the checkout has no such module
 */
export function engineModule(checkout: string, name: string): string | undefined {
  const folder = resolve(checkout, 'lib/engine');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(normalizePath);
  const path = paths.find((each) => each === name || each.endsWith(`/${name}`));
  return path && normalizePath(resolve(folder, path));
}
