import { z } from 'zod';
import { contextSchema } from './context';

/** How firmly a hint is put, lightest first. */
export const levels = ['tip', 'consider', 'think-twice'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;

/** A rule's level, or `off` to keep it silent. */
export const levelSettingSchema = z.enum(['off', ...levels]);
export type LevelSetting = z.infer<typeof levelSettingSchema>;

/** A level for each rule. What is not named is silent. */
export const levelsSchema = z.record(z.string(), levelSettingSchema);
export type Levels = z.infer<typeof levelsSchema>;

/** What a review is asked of. */
const reviewRequestSchema = z.object({
  /** The text in the compose box. */
  text: z.string(),
  context: contextSchema,
  levels: levelsSchema,
});
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;

const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });

/** What the user sees of a finding. All offsets are UTF-16 and belong to the review's `source`. */
const hintSchema = z.object({
  rule: z.string(),
  level: levelSchema,
  title: z.string(),
  message: z.string(),
  why: z.string(),
  /** Where the advice is from. */
  source: z.string(),
  example: z.object({ before: z.string(), after: z.string() }),
  /** The words that are meant, empty where the lack is the evidence. */
  quote: z.string(),
  span: spanSchema.nullable(),
  fixes: z.array(spanSchema.extend({ label: z.string(), text: z.string() })),
});
export type Hint = z.infer<typeof hintSchema>;

/** Whether a draft is in the coach's language. */
const languageSchema = z.enum(['en', 'other']);
export type Language = z.infer<typeof languageSchema>;

/** What a review comes to. */
export const reviewSchema = z.object({
  /** The text that the hints are about. */
  source: z.string(),
  /** The coach reads English only: on `other` there are no hints. */
  language: languageSchema,
  /** Weightiest first. */
  hints: z.array(hintSchema),
  /** What works in the draft; `null` if nothing plainly does, or a hint speaks against it. */
  praise: z.object({ id: z.string(), message: z.string() }).nullable(),
  /** Rules that threw and were skipped, with the error's words. */
  failures: z.array(z.object({ rule: z.string(), error: z.string() })),
});
export type Review = z.infer<typeof reviewSchema>;

/** Longest quotation inside a message, in UTF-16 units. */
const LONGEST_QUOTE = 60;

const graphemes = new Intl.Segmenter();

/** Folds white space, and cuts a long quotation at a word; a long word never through an emoji. */
export function shorten(quote: string): string {
  const folded = quote.replace(/\s+/g, ' ').trim();
  const cut = graphemes.segment(folded).containing(LONGEST_QUOTE)?.index;
  return cut === undefined ? folded : `${folded.slice(0, cut).replace(/\s+\S*$/, '')}…`;
}
