import { createContext, use } from 'react';
import { englishPanel, type PanelSpeaker } from '@/lib/i18n/panel';

/** The language of the panel and of the hints that other pages show; English where nothing is said. */
export const PanelWords = createContext<PanelSpeaker>(englishPanel);

/** Says the panel's words in the reader's language. */
export function usePanelWords(): PanelSpeaker['say'] {
  return use(PanelWords).say;
}
