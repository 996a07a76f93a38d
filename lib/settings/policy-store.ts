import { browser } from 'wxt/browser';
import { messageOf } from '@/lib/error-message';
import { createWriteQueue } from '@/lib/storage';
import { fault } from './fault';
import { liveValue } from './live-value';
import type { Policy, PolicyReading, PolicyState } from './policy';
import { checkPolicy, readPolicy, type TryPhrases } from './read-policy';
import { DELIVERED_KEY, POLICY_KEY, watchPolicy } from './watch';

/** The team's policy: the browser's managed one goes before an imported one. */
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

/** What Firefox says when no policy is delivered. */
const NOTHING_DELIVERED = 'Managed storage manifest not found';

/** What the browser delivers as the policy. */
interface Delivery {
  /** Its JSON. */
  readonly text: string;
  readonly reading: PolicyReading;
}

/** The policy that the browser delivers; nothing if it delivers none. */
async function readManaged(tryPhrases: TryPhrases): Promise<Delivery | undefined> {
  // Safari delivers none.
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

/** The JSON of the last sound policy that the browser delivered. */
async function readKeptText(): Promise<unknown> {
  const { [DELIVERED_KEY]: kept } = await browser.storage.local.get(DELIVERED_KEY);
  return kept;
}

async function readKept(tryPhrases: TryPhrases): Promise<Policy | undefined> {
  const text = await readKeptText();
  return typeof text === 'string' ? readPolicy(text, tryPhrases).policy : undefined;
}

/**
 * Keeps what the browser delivers for the day on which something faulty takes its place; forgets it
 * when nothing is delivered any more.
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

/** Puts an imported policy in force that was found sound (`lib/settings/read-policy.ts`); `null` takes it out. */
export async function writePolicy(policy: Policy | null): Promise<void> {
  if (policy) await browser.storage.local.set({ [POLICY_KEY]: policy });
  else await browser.storage.local.remove(POLICY_KEY);
}

/**
 * The policy as it is now, read once and again after each change. For the background, which is the one
 * writer: each sound delivery is kept as it comes.
 *
 * @param report is told of a delivery that could not be kept: it is in force all the same, and kept when the background
 *   starts again
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
