import { browser } from 'wxt/browser';
import { messageOf } from '@/lib/error-message';
import { liveValue } from './live-value';
import type { Policy, PolicyProblem } from './policy';
import { checkPolicy, readPolicy, type PolicyReading } from './read-policy';
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
  if (!managed) return readImported();
  const { policy, problems = [] } = managed;
  if (policy) return { policy, origin: 'managed', problems };
  return { ...(await readImported()), problems };
}

async function readImported(): Promise<PolicyState> {
  const { [POLICY_KEY]: imported } = await browser.storage.local.get(POLICY_KEY);
  if (imported === undefined) return { policy: null, origin: null, problems: [] };
  const { policy = null, problems = [] } = checkPolicy(imported);
  return { policy, origin: policy && 'imported', problems };
}

/** What Firefox says when no policy is delivered. */
const NOTHING_DELIVERED = 'Managed storage manifest not found';

/** The policy that the browser delivers; nothing if it delivers none. */
async function readManaged(): Promise<PolicyReading | undefined> {
  try {
    const { [POLICY_KEY]: managed } = await browser.storage.managed.get(POLICY_KEY);
    if (managed === undefined) return undefined;
    return typeof managed === 'string' ? readPolicy(managed) : checkPolicy(managed);
  } catch (error) {
    const words = messageOf(error);
    if (words === NOTHING_DELIVERED) return undefined;
    return { problems: [{ path: '', message: `The browser cannot hand it over: ${words}` }] };
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
