import { z } from 'zod';
import type { PageTrouble } from './page-trouble';

/** What can be wrong with a page, as it comes from one. */
export const pageTroubleSchema = z.enum([
  'unknown-editor',
  'unreadable-editor',
  'no-tool-bar',
] satisfies PageTrouble[]);

/** What a page of X tells of itself. */
export const healthReportSchema = z.object({
  to: z.literal('tweet-coach'),
  troubles: z.array(pageTroubleSchema).readonly(),
});
export type HealthReport = z.infer<typeof healthReportSchema>;
