import { FNV_OFFSET, FNV_PRIME } from '@/lib/text/fnv';

/** The fold of a row or group, from a hash of its id (FNV-1a), so that it never changes. */
export function foldOf(id: string, folds: number): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), FNV_PRIME) >>> 0;
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
