import { z } from 'zod';
import { lessonIds } from '@/lib/copy/lesson-index';

/** The id of a lesson that there is. */
export const lessonIdSchema = z.enum(lessonIds);

/** How far a newcomer has come. What was mended is in the histories, and not kept twice. */
export const progressSchema = z.object({
  /** In the order in which they were finished. */
  lessons: z.array(lessonIdSchema).default([]),
});
export type Progress = z.infer<typeof progressSchema>;
