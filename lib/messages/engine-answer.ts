import type { FromEngine, Verdict } from './protocol';

/** What a verdict has lists of. */
const lists = ['hints', 'failures', 'explain', 'passedOver', 'locked'] satisfies (keyof Verdict)[];

/**
 * An answer of the background's, `null` if it is none as this build knows it. What is in its lists is taken
 * as the same build's engine made it: the page carries no schema of it.
 */
export function readAnswer(message: unknown): FromEngine | null {
  return isAnswer(message) ? message : null;
}

function isAnswer(message: unknown): message is FromEngine {
  if (!isRecord(message) || !Number.isInteger(message['id'])) return false;
  if (message['type'] === 'failure') return typeof message['error'] === 'string';
  return message['type'] === 'review' && isVerdict(message['verdict']);
}

function isVerdict(verdict: unknown): boolean {
  if (!isRecord(verdict) || typeof verdict['source'] !== 'string') return false;
  return lists.every((name) => Array.isArray(verdict[name]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
