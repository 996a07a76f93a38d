import { z } from 'zod/mini';
import { surfaceSchema } from './context';
import { handleSchema } from './handle';
import { levelSchema } from './hint';

const sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(300));

const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'));

const phraseList = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(z.minLength(1), z.maxLength(50));

/** Which drafts a team's phrase applies to, by default all, and how firmly the hint is put. */
const scopeFields = {
  level: z._default(levelSchema, 'consider'),
  accounts: z
    .optional(z.array(handleSchema).check(z.minLength(1), z.maxLength(200)))
    .check(
      z.describe(
        'The accounts for which it holds, in small letters and without @; all if left out.',
      ),
    ),
  surfaces: z
    .optional(z.array(surfaceSchema).check(z.minLength(1)))
    .check(
      z.describe(
        'Where it holds: posts, replies, quotes, later parts of a thread; all if left out.',
      ),
    ),
  forms: z
    ._default(z.enum(['all', 'as-written']), 'all')
    .check(
      z.describe(
        'Whether other forms of the words are found too (“apply”, “applied”). If not, * is just a star.',
      ),
    ),
  matchCase: z
    ._default(z.boolean(), false)
    .check(z.describe('Whether capitals must be as written, for names such as “iPhone”.')),
};

const quiet = z
  ._default(z.array(sentence).check(z.maxLength(20)), [])
  .check(z.describe('Drafts in which nothing may be found.'));

/**
 * A phrase that a team avoids, with its own message. `speaks` and `quiet` are drafts in which it must and must not be
 * found; they are checked before a policy is accepted (`lib/settings/read-policy.ts`).
 */
export const housePhraseSchema = z.strictObject({
  id: idSchema,
  phrases: phraseList.check(
    z.describe(
      'Found as whole words, in capitals or not; one emoji is a phrase too. * stands for any one word.',
    ),
  ),
  message: sentence.check(
    z.describe('The hint on these words. {quote} stands for the words found.'),
  ),
  replacement: z
    .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)))
    .check(
      z.describe(
        'What to write instead, if one thing always fits. It begins with a capital where the words it replaces do.',
      ),
    ),
  ...scopeFields,
  speaks: z
    .array(sentence)
    .check(
      z.minLength(1),
      z.maxLength(20),
      z.describe('Drafts in which one of the phrases must be found.'),
    ),
  quiet,
});
export type HousePhrase = z.infer<typeof housePhraseSchema>;

/** Words that a team requires wherever certain others occur: a post that names the fund must carry the risk line. */
export const requiredPhraseSchema = z.strictObject({
  id: idSchema,
  when: phraseList.check(z.describe('This holds for drafts with one of these phrases.')),
  must: phraseList.check(z.describe('Such a draft must also have one of these phrases.')),
  message: sentence.check(
    z.describe('What is said if none does. {quote} stands for the words of `when`.'),
  ),
  add: z
    .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
    .check(z.describe('What one click adds to the end of the draft; it has one of `must`.')),
  ...scopeFields,
  speaks: z
    .array(sentence)
    .check(
      z.minLength(1),
      z.maxLength(20),
      z.describe('Drafts that name the one and lack the other.'),
    ),
  quiet,
});
export type RequiredPhrase = z.infer<typeof requiredPhraseSchema>;
