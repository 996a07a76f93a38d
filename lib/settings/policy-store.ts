import { browser } from 'wxt/browser';
import { liveValue } from './live-value';
import type { Policy, PolicyProblem } from './policy';
import { checkPolicy, readPolicy } from './read-policy';
import { POLICY_KEY, watchPolicy } from './watch';

/** The policy in force and where it is from. */
export interface PolicyState {
  readonly policy: Policy | null;
  /** `managed` is delivered by the browser and cannot be removed here. */
  readonly origin: 'managed' | 'imported' | null;
  /** What is wrong with a policy that is therefore not in force. */
  readonly problems: readonly PolicyProblem[];
}

/** The team's policy: the browser's managed one goes before an imported one. */
export async function readPolicyState(): Promise<PolicyState> {
  const managed = await readManaged();
  if (managed !== undefined) {
    const { policy = null, problems = [] } =
      typeof managed === 'string' ? readPolicy(managed) : checkPolicy(managed);
    if (policy) return { policy, origin: 'managed', problems };
    return { ...(await readImported()), problems };
  }
  return readImported();
}

async function readImported(): Promise<PolicyState> {
  const { [POLICY_KEY]: imported } = await browser.storage.local.get(POLICY_KEY);
  if (imported === undefined) return { policy: null, origin: null, problems: [] };
  const { policy = null, problems = [] } = checkPolicy(imported);
  return { policy, origin: policy && 'imported', problems };
}

/** Firefox rejects when no policy is delivered; both browsers may lack the whole area. */
async function readManaged(): Promise<unknown> {
  try {
    const { [POLICY_KEY]: managed } = await browser.storage.managed.get(POLICY_KEY);
    return managed;
  } catch {
    return undefined;
  }
}

/** Puts an imported policy in force that was found sound (`lib/settings/read-policy.ts`); `null` takes it out. */
export async function writePolicy(policy: Policy | null): Promise<void> {
  if (policy) await browser.storage.local.set({ [POLICY_KEY]: policy });
  else await browser.storage.local.remove(POLICY_KEY);
}

/** The policy as it is now, read once and again after each change. */
export function livePolicy(signal: AbortSignal): () => Promise<Policy | null> {
  return liveValue(async () => (await readPolicyState()).policy, watchPolicy, signal);
}
