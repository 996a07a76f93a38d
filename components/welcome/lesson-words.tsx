import { createContext, use } from 'react';
import { englishLessons, type LessonSpeaker } from '@/lib/i18n/lessons';

/** The language of the lessons; English by default. */
export const LessonWords = createContext<LessonSpeaker>(englishLessons);

/** Returns the texts of the lessons in the reader's language. */
export function useLessonWords(): LessonSpeaker {
  return use(LessonWords);
}
