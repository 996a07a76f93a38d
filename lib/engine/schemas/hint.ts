import { z } from 'zod/mini';
import { levels } from '@/lib/engine/hint';
import { contextSchema } from './context';

export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** A rule's level, or `off` to keep it silent. */
export const levelSettingSchema = z.enum(['off', ...levels]);
export type LevelSetting = z.infer<typeof levelSettingSchema>;

/** A level for each rule. Rules without one are silent. */
export const levelsSchema = z.record(z.string(), levelSettingSchema);
export type Levels = z.infer<typeof levelsSchema>;

/** The input of a review. */
const reviewRequestSchema = z.object({
  /** The text in the compose box. */
  text: z.string(),
  context: contextSchema,
  levels: levelsSchema,
});
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
