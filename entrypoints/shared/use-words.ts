import { useEffect, useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { reportOnce } from '@/lib/error-message';
import type { Locale } from '@/lib/i18n/locales';

const report = reportOnce();

/**
 * Words in the language of the page that a part of it needs beyond the page's own; `undefined` until they are
 * there. When another language is chosen, the last words stay until the next are there.
 *
 * @param load a function that stays the same, and never rejects
 */
export function useWords<T>(
  load: (locale: Locale, report: (error: Error) => void) => Promise<T>,
): T | undefined {
  const { locale } = usePageWords();
  const [words, setWords] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    const turn = async () => {
      const next = await load(locale, report);
      if (isCurrent) setWords(next);
    };
    void turn();
    return () => {
      isCurrent = false;
    };
  }, [load, locale]);
  return words;
}
