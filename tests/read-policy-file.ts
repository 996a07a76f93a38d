import { tryPhrases } from '@/lib/background/try-phrases';
import type { PolicyReading } from '@/lib/settings/policy';
import { readPolicyFile } from '@/lib/settings/read-policy';

/** Reads the file of a policy as the background does for a page. */
export async function readPolicyInFull(json: string): Promise<PolicyReading> {
  return readPolicyFile(json, tryPhrases);
}
