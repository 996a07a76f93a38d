import { useEffect, useState } from 'react';
import { usePageWords } from '@/components/shared/page-words';
import { reportOnce } from '@/lib/error-message';
import type { Locale } from '@/lib/i18n/locales';

const report = reportOnce();

/**
 * Additional texts for a part of a page, in the page's language; `undefined` until they are loaded. When the language
 * changes, the old texts stay until the new ones are loaded.
 *
 * @param load must be stable between renders and never reject
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
