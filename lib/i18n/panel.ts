import { panel as english, type PanelTexts } from '@/lib/copy/en/panel';
import type { Locale } from './locales';
import { speakerOf, type Speaker } from './speaker';

/** Says what stands in the panel. */
export type PanelSpeaker = Speaker<typeof english>;

/** A language of the panel with its words, none where English stands. */
export interface PanelLanguage {
  readonly locale: Locale;
  readonly texts: PanelTexts;
}

/** A speaker of the panel's words. */
export function panelSpeaker({ locale, texts }: PanelLanguage): PanelSpeaker {
  return speakerOf(english, locale, texts);
}

/** The panel in English, which every script holds. */
export const englishPanel: PanelSpeaker = panelSpeaker({ locale: 'en', texts: {} });
