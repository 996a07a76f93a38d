import { z } from 'zod/mini';
import { lessonIds } from '@/lib/copy/lesson-index';

/** The id of an existing lesson. */
export const lessonIdSchema = z.enum(lessonIds);

/** The progress of a newcomer. Which hints were followed is in the histories, and not stored twice. */
export const progressSchema = z.object({
  /** In the order in which they were finished. */
  lessons: z._default(z.array(lessonIdSchema), []),
});
export type Progress = z.infer<typeof progressSchema>;
