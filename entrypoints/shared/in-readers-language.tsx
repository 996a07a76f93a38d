import { useEffect, useState, type ReactNode } from 'react';
import { PageWords } from '@/components/shared/page-words';
import { useLive } from '@/components/shared/use-live';
import { reportOnce } from '@/lib/error-message';
import { localeFor } from '@/lib/i18n/locales';
import { pagesIn } from '@/lib/i18n/page-languages';
import { pageSpeaker, type PageSpeaker } from '@/lib/i18n/pages';
import { readSettings } from '@/lib/settings/store';
import { watchSettings } from '@/lib/settings/watch';

const report = reportOnce();

/**
 * Renders a page in the language chosen in the options, or else the browser's. Nothing is shown until the texts are
 * loaded; when the language changes, the page keeps its state.
 */
export function InReadersLanguage({ children }: { readonly children: ReactNode }) {
  const { value: settings, error } = useLive(readSettings, watchSettings);
  const [words, setWords] = useState<PageSpeaker>();
  const isRead = settings !== undefined || error !== null;
  const chosen = settings?.value.language ?? 'automatic';
  const locale = chosen === 'automatic' ? localeFor(navigator.languages) : chosen;
  useEffect(() => {
    if (!isRead) return;
    let isCurrent = true;
    const turn = async () => {
      const next = pageSpeaker(await pagesIn(locale, report));
      if (!isCurrent) return;
      document.documentElement.lang = next.locale;
      setWords(next);
    };
    void turn();
    return () => {
      isCurrent = false;
    };
  }, [isRead, locale]);
  return words && <PageWords value={words}>{children}</PageWords>;
}
