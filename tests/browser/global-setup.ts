import { builds, ensureBuilt, type BuildName } from '@/scripts/lib/build.mjs';

/** Builds what the browser tests need and is missing or made of other sources. */
export default async function setup(): Promise<void> {
  await ensureBuilt(Object.keys(builds) as BuildName[]);
}
