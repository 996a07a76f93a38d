import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** How long the files of a folder are once packed, in bytes; a zip adds about a hundred for each. */
export function packedSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      deflateRawSync(readFileSync(resolve(parentPath, name)), { level: 9 }),
    )
    .reduce((sum, { length }) => sum + length, 0);
}
