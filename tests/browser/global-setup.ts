import { builds, ensureBuilt, type BuildName } from '@/scripts/lib/build.mjs';

/** Builds what the browser tests need, if it is missing or out of date. */
export default async function setup(): Promise<void> {
  await ensureBuilt(Object.keys(builds) as BuildName[]);
}
