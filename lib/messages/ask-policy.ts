import type { PolicyReading, PolicyState } from '@/lib/settings/policy';
import { askTwice } from './ask-twice';
import { messenger } from './messenger';

/**
 * The team's policy in force, as the background reads it.
 *
 * @throws {Error} if it does not answer in time
 */
export function askPolicyState(): Promise<PolicyState> {
  return askTwice(() => messenger.sendMessage('policy-state'));
}

/**
 * Has the background read the file of a policy and try its phrases.
 *
 * @param json the text of the file
 * @throws {Error} if it does not answer in time
 */
export function askPolicyReading(json: string): Promise<PolicyReading> {
  return askTwice(() => messenger.sendMessage('read-policy', json));
}
