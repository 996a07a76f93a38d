import type { Praise } from '@/lib/engine/praise';
import { creditGiven } from './credit-given';
import { feedbackTakenUp } from './feedback-taken-up';
import { helpOffered } from './help-offered';
import { honestQuestion } from './honest-question';
import { linkWithIntro } from './link-with-intro';
import { thanksWithReason } from './thanks-with-reason';

/** Everything that can be praised, the rarest first. A test compares this list with the folder. */
export const praises: readonly Praise[] = [
  feedbackTakenUp,
  creditGiven,
  helpOffered,
  thanksWithReason,
  honestQuestion,
  linkWithIntro,
];
