import { z } from 'zod';
import { surfaceSchema } from './context';
import { handleSchema } from './handle';
import { levelSchema } from './hint';

const sentence = z.string().trim().min(1).max(300);

const idSchema = z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens');

const phraseList = z.array(z.string().trim().min(1).max(200)).min(1).max(50);

/** Which drafts a team's phrase applies to, by default all, and how firmly the hint is put. */
const scopeFields = {
  level: levelSchema.default('consider'),
  accounts: z
    .array(handleSchema)
    .min(1)
    .max(200)
    .optional()
    .describe('The accounts for which it holds, in small letters and without @; all if left out.'),
  surfaces: z
    .array(surfaceSchema)
    .min(1)
    .optional()
    .describe('Where it holds: posts, replies, quotes, later parts of a thread; all if left out.'),
  forms: z
    .enum(['all', 'as-written'])
    .default('all')
    .describe(
      'Whether other forms of the words are found too (“apply”, “applied”). If not, * is just a star.',
    ),
  matchCase: z
    .boolean()
    .default(false)
    .describe('Whether capitals must be as written, for names such as “iPhone”.'),
};

const quiet = z
  .array(sentence)
  .max(20)
  .default([])
  .describe('Drafts in which nothing may be found.');

/**
 * A phrase that a team avoids, with its own message. `speaks` and `quiet` are drafts in which it must and must not be
 * found; they are checked before a policy is accepted (`lib/settings/read-policy.ts`).
 */
export const housePhraseSchema = z.strictObject({
  id: idSchema,
  phrases: phraseList.describe(
    'Found as whole words, in capitals or not; one emoji is a phrase too. * stands for any one word.',
  ),
  message: sentence.describe('The hint on these words. {quote} stands for the words found.'),
  replacement: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'What to write instead, if one thing always fits. It begins with a capital where the words it replaces do.',
    ),
  ...scopeFields,
  speaks: z
    .array(sentence)
    .min(1)
    .max(20)
    .describe('Drafts in which one of the phrases must be found.'),
  quiet,
});
export type HousePhrase = z.infer<typeof housePhraseSchema>;

/** Words that a team requires wherever certain others occur: a post that names the fund must carry the risk line. */
export const requiredPhraseSchema = z.strictObject({
  id: idSchema,
  when: phraseList.describe('This holds for drafts with one of these phrases.'),
  must: phraseList.describe('Such a draft must also have one of these phrases.'),
  message: sentence.describe('What is said if none does. {quote} stands for the words of `when`.'),
  add: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('What one click adds to the end of the draft; it has one of `must`.'),
  ...scopeFields,
  speaks: z.array(sentence).min(1).max(20).describe('Drafts that name the one and lack the other.'),
  quiet,
});
export type RequiredPhrase = z.infer<typeof requiredPhraseSchema>;
