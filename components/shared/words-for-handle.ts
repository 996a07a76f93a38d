import type { PageSpeaker } from '@/lib/i18n/pages';
import { LONGEST_HANDLE, type HandleFault } from '@/lib/settings/schema';

/** What to write instead of something that is no handle. */
export function wordsForHandle(fault: HandleFault, say: PageSpeaker['say']): string {
  switch (fault.kind) {
    case 'empty':
      return say('handle.empty');
    case 'too-long':
      return say('handle.too-long', { most: LONGEST_HANDLE, length: fault.length });
    case 'display-name':
      return say('handle.display-name', { most: LONGEST_HANDLE, name: fault.name });
  }
}
