import { answer } from '@/lib/messages/answer';
import { readPolicyState } from '@/lib/settings/policy-store';
import { readPolicyFile } from '@/lib/settings/read-policy';
import { tryPhrases } from './try-phrases';

/** Reads policies for pages, which have no engine to try their phrases. */
export function servePolicies(): void {
  answer('policy-state', () => readPolicyState(tryPhrases));
  answer('read-policy', (json) => readPolicyFile(json, tryPhrases));
}
