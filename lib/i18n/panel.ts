import { panel as english, type PanelTexts } from '@/lib/copy/en/panel';
import type { Locale } from './locales';
import { speakerOf, type Speaker } from './speaker';

/** Returns texts of the panel. */
export type PanelSpeaker = Speaker<typeof english>;

/** A language of the panel with its texts; English has none. */
export interface PanelLanguage {
  readonly locale: Locale;
  readonly texts: PanelTexts;
}

/** Creates a speaker for the texts of the panel. */
export function panelSpeaker({ locale, texts }: PanelLanguage): PanelSpeaker {
  return speakerOf(english, locale, texts);
}

/** The panel in English, which every script includes. */
export const englishPanel: PanelSpeaker = panelSpeaker({ locale: 'en', texts: {} });
