import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** The total compressed size of the files of a folder, in bytes; a zip adds about a hundred per file. */
export function packedSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      deflateRawSync(readFileSync(resolve(parentPath, name)), { level: 9 }),
    )
    .reduce((sum, { length }) => sum + length, 0);
}
