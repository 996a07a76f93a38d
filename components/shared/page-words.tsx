import { createContext, use } from 'react';
import { englishPages, type PageSpeaker } from '@/lib/i18n/pages';

/** The language of a page of the extension; English by default. */
export const PageWords = createContext<PageSpeaker>(englishPages);

/** Returns the texts of the pages in the reader's language. */
export function usePageWords(): PageSpeaker {
  return use(PageWords);
}
