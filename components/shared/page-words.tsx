import { createContext, use } from 'react';
import { englishPages, type PageSpeaker } from '@/lib/i18n/pages';

/** The language of a page of the extension; English where nothing is said. */
export const PageWords = createContext<PageSpeaker>(englishPages);

/** Says a page's words in the reader's language. */
export function usePageWords(): PageSpeaker {
  return use(PageWords);
}
