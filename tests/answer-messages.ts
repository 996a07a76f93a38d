import { vi } from 'vitest';
import { tryPhrases } from '@/lib/background/try-phrases';
import { messenger } from '@/lib/messages/messenger';
import type { Protocol } from '@/lib/messages/protocol';
import { readPolicyState } from '@/lib/settings/policy-store';
import { readPolicyFile } from '@/lib/settings/read-policy';
import { verdictOn } from './verdicts';

/** What is answered to each message, by its name. */
type Answers = {
  readonly [Name in keyof Protocol]?: (
    ...data: Parameters<Protocol[Name]>
  ) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;
};

type Answer = ReturnType<Protocol[keyof Protocol]>;

/** Answers of the background: of the policy as it is stored, and no hint on any draft. */
const usual: Answers = {
  'warm-up': () => {},
  review: ({ text }) => verdictOn(text),
  'policy-state': () => readPolicyState(tryPhrases),
  'read-policy': (json: string) => readPolicyFile(json, tryPhrases),
};

/**
 * Answers the messages of a page in place of the background, until mocks are restored. Those without an answer get
 * none, ever.
 */
export function answerMessages(answers: Answers = {}): void {
  const all: Answers = { ...usual, ...answers };
  const never = () => new Promise<never>(() => {});
  vi.spyOn(messenger, 'sendMessage').mockImplementation(async (name, data) => {
    const answer = (all[name] ?? never) as (given: typeof data) => Promise<Answer>;
    return answer(data);
  });
}
