import type { Draft } from '@/lib/engine/reading/draft';
import { publicSafety } from '@/lib/lexicon/asks-to-spread';
import { alarms, troubles } from '@/lib/lexicon/danger-words';

/** Different words of trouble that make a draft a warning. */
const ENOUGH = 2;

/** Whether a draft warns, searches for somebody or calls for help: to pass that on promotes nobody. */
export function isPublicSafety(draft: Draft): boolean {
  return draft.derive(warns);
}

function warns(draft: Draft): boolean {
  if (draft.has(publicSafety, alarms)) return true;
  const words = new Set(draft.find(troubles).map(({ normalized }) => normalized));
  return words.size >= ENOUGH;
}
