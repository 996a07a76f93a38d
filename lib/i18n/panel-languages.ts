import { panel as de } from '@/lib/copy/de/panel';
import { panel as english, type PanelTexts } from '@/lib/copy/en/panel';
import { panel as es } from '@/lib/copy/es/panel';
import { panel as fr } from '@/lib/copy/fr/panel';
import { panel as ja } from '@/lib/copy/ja/panel';
import { panel as ptBR } from '@/lib/copy/pt-BR/panel';
import type { Locale } from './locales';
import type { PanelLanguage } from './panel';
import { reportFaults, soundTexts } from './sound';

const translations: Readonly<Record<Locale, PanelTexts>> = {
  en: {},
  es,
  fr,
  de,
  'pt-BR': ptBR,
  ja,
};

const languages = new Map<Locale, PanelLanguage>();

/**
 * The texts of the panel in a language, for a page that has only the English ones.
 *
 * @param report is called for each text that cannot be used, once, when the language is first requested
 */
export function panelIn(locale: Locale, report: (error: Error) => void): PanelLanguage {
  const known = languages.get(locale);
  if (known) return known;
  const { texts, faults } = soundTexts(english, translations[locale]);
  reportFaults(locale, 'panel', faults, report);
  const language = { locale, texts };
  languages.set(locale, language);
  return language;
}
