import { createContext, use } from 'react';
import { englishLessons, type LessonSpeaker } from '@/lib/i18n/lessons';

/** The language of the lessons; English where nothing is said. */
export const LessonWords = createContext<LessonSpeaker>(englishLessons);

/** Says the lessons' words in the reader's language. */
export function useLessonWords(): LessonSpeaker {
  return use(LessonWords);
}
