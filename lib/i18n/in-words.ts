import type { faults } from '@/lib/copy/en/pages/faults';
import type { PageSpeaker } from './pages';
import type { Chosen } from './speaker';

/** Faults as text, one sentence after the other. */
export function inWords(
  sentences: readonly Chosen<typeof faults>[],
  { say, sayChosen }: Pick<PageSpeaker, 'say' | 'sayChosen'>,
): string {
  return sentences.map(sayChosen).join(say('fault.joint'));
}
