import { browser } from 'wxt/browser';
import { messageOf } from '@/lib/error-message';
import { createWriteQueue } from '@/lib/storage';
import { fault } from './fault';
import { liveValue } from './live-value';
import type { Policy, PolicyReading, PolicyState } from './policy';
import { checkPolicy, readPolicy, type TryPhrases } from './read-policy';
import { DELIVERED_KEY, POLICY_KEY, watchPolicy } from './watch';

/** Reads the team's policy. The browser's managed one takes precedence over an imported one. */
export async function readPolicyState(tryPhrases: TryPhrases): Promise<PolicyState> {
  const managed = await readManaged(tryPhrases);
  if (!managed) return readImported(tryPhrases);
  const { problems = [] } = managed.reading;
  const policy = managed.reading.policy ?? (await readKept(tryPhrases));
  if (policy) return { policy, origin: 'managed', problems };
  return { ...(await readImported(tryPhrases)), problems };
}

async function readImported(tryPhrases: TryPhrases): Promise<PolicyState> {
  const { [POLICY_KEY]: imported } = await browser.storage.local.get(POLICY_KEY);
  if (imported === undefined) return { policy: null, origin: null, problems: [] };
  const { policy = null, problems = [] } = checkPolicy(imported, tryPhrases);
  return { policy, origin: policy && 'imported', problems };
}

/** Firefox's error message if no policy is delivered. */
const NOTHING_DELIVERED = 'Managed storage manifest not found';

/** A policy delivered by the browser. */
interface Delivery {
  /** The policy as JSON. */
  readonly text: string;
  readonly reading: PolicyReading;
}

/** Reads the policy that the browser delivers; `undefined` if there is none. */
async function readManaged(tryPhrases: TryPhrases): Promise<Delivery | undefined> {
  // Safari has no managed storage.
  if (!browser.storage.managed) return undefined;
  try {
    const { [POLICY_KEY]: managed } = await browser.storage.managed.get(POLICY_KEY);
    if (managed === undefined) return undefined;
    const text = typeof managed === 'string' ? managed : JSON.stringify(managed);
    return { text, reading: readPolicy(text, tryPhrases) };
  } catch (error) {
    const words = messageOf(error);
    if (words === NOTHING_DELIVERED) return undefined;
    const says = [fault('fault.not-delivered', { error: words })];
    return { text: '', reading: { problems: [{ path: '', says }] } };
  }
}

/** The JSON of the last valid policy that the browser delivered. */
async function readKeptText(): Promise<unknown> {
  const { [DELIVERED_KEY]: kept } = await browser.storage.local.get(DELIVERED_KEY);
  return kept;
}

async function readKept(tryPhrases: TryPhrases): Promise<Policy | undefined> {
  const text = await readKeptText();
  return typeof text === 'string' ? readPolicy(text, tryPhrases).policy : undefined;
}

/**
 * Stores a valid delivered policy as a fallback for a later faulty one; deletes it when nothing is delivered any more.
 */
async function keepDelivery(tryPhrases: TryPhrases): Promise<void> {
  const managed = await readManaged(tryPhrases);
  const kept = await readKeptText();
  if (!managed) {
    if (kept !== undefined) await browser.storage.local.remove(DELIVERED_KEY);
  } else if (managed.reading.policy && managed.text !== kept) {
    await browser.storage.local.set({ [DELIVERED_KEY]: managed.text });
  }
}

/** Stores an imported policy that is valid (`lib/settings/read-policy.ts`); `null` removes it. */
export async function writePolicy(policy: Policy | null): Promise<void> {
  if (policy) await browser.storage.local.set({ [POLICY_KEY]: policy });
  else await browser.storage.local.remove(POLICY_KEY);
}

/**
 * Returns a function that gives the current policy, read once and again after each change. Only for the background, the
 * only writer: it stores each valid delivery.
 *
 * @param report is called for a delivery that could not be stored; it is in force all the same, and stored when the
 *   background starts again
 */
export function livePolicy(
  tryPhrases: TryPhrases,
  report: (error: Error) => void,
  signal: AbortSignal,
): () => Promise<Policy | null> {
  const inTurn = createWriteQueue();
  const keep = () =>
    void inTurn(() => keepDelivery(tryPhrases)).catch((error: unknown) =>
      report(new Error(`the delivered policy could not be kept: ${messageOf(error)}`)),
    );
  watchPolicy(keep, signal);
  keep();
  return liveValue(async () => (await readPolicyState(tryPhrases)).policy, watchPolicy, signal);
}
