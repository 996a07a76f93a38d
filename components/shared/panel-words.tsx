import { createContext, use } from 'react';
import { englishPanel, type PanelSpeaker } from '@/lib/i18n/panel';

/** The language of the panel, and of hints on other pages; English by default. */
export const PanelWords = createContext<PanelSpeaker>(englishPanel);

/** Returns the texts of the panel in the reader's language. */
export function usePanelWords(): PanelSpeaker['say'] {
  return use(PanelWords).say;
}
