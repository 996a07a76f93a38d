import { z } from 'zod';
import { surfaceSchema } from '@/lib/engine/schemas/context';
import { UserError } from '../lib/command-error.mjs';
import { parseJson, parseLines } from '../lib/json-lines';
import { isDate, parseDate } from './dates';
import {
  accounts,
  plannedDraft,
  topicsIn,
  type DraftFile,
  type PlannedDraft,
} from './planned-draft';

const moment = z
  .union([z.number(), z.string().refine(isDate, 'is not a date like 2026-11-25T12:00Z')])
  .transform((value) => (typeof value === 'number' ? value : parseDate(value, 'day-first')));

/** A draft as JSON; missing fields get the defaults of `plannedDraft`, unknown ones are ignored. */
const rowSchema = z.preprocess(
  withoutNulls,
  z.object({
    id: z.union([z.string(), z.number()]).transform(String).optional(),
    text: z.string(),
    surface: z.optional(surfaceSchema),
    media: z.boolean().optional(),
    account: z.enum(accounts).optional(),
    topics: z
      .union([z.array(z.string()), z.string().transform((words) => [words])])
      .transform((topics) => topics.flatMap(topicsIn))
      .optional(),
    now: moment.optional(),
  }),
);

/** Some programs write a missing field as null. */
function withoutNulls(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/**
 * Reads drafts with one JSON object per line.
 *
 * @throws {UserError} naming the line and what is wrong with it
 */
export function readJsonl(content: string, name: string): DraftFile {
  if (content.trimStart().startsWith('[')) {
    throw new UserError(
      `${name} holds one list of JSON: give one object a line, without brackets.`,
    );
  }
  const drafts = parseLines(rowSchema, content, name).map(({ row, line }): PlannedDraft => {
    const { id = String(line), text, ...given } = row;
    return { ...plannedDraft(id, text), ...given };
  });
  return { drafts, skipped: 0, notes: [] };
}

const tweetSchema = z.object({
  id_str: z.string(),
  full_text: z.string().optional(),
  text: z.string().optional(),
  created_at: z.string().optional(),
  in_reply_to_status_id_str: z.string().nullish(),
  extended_entities: z
    .object({ media: z.array(z.unknown()) })
    .partial()
    .optional(),
});
const archiveSchema = z.array(
  z.union([z.object({ tweet: tweetSchema }).transform(({ tweet }) => tweet), tweetSchema]),
);

/** The characters that X's archive escapes in texts. */
const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (code) => ESCAPED[code]!);
}

/** The start of the files of X's own archive. */
export const ARCHIVE_HEAD = /^\s*window\.YTD\.tweets?\.part\d+\s*=\s*/;

const NEW_ARCHIVE = 'ask X for the archive anew';

/**
 * Reads the posts of X's own archive (`tweets.js`).
 *
 * @throws {UserError} if the file is damaged, saying where
 */
export function readArchive(content: string, name: string): DraftFile {
  const rows = archiveSchema.safeParse(
    parseJson(content.replace(ARCHIVE_HEAD, ''), name, NEW_ARCHIVE),
  );
  if (!rows.success) {
    const [issue] = rows.error.issues;
    throw new UserError(
      `${name}: post ${Number(issue?.path[0] ?? 0) + 1} is not as X writes it (${issue?.message}): ${NEW_ARCHIVE}.`,
    );
  }
  const drafts = rows.data.map((tweet): PlannedDraft => ({
    ...plannedDraft(tweet.id_str, unescape(tweet.full_text ?? tweet.text ?? '')),
    surface: tweet.in_reply_to_status_id_str ? 'reply' : 'post',
    media: (tweet.extended_entities?.media?.length ?? 0) > 0,
    now: parseDate(tweet.created_at ?? '', 'day-first'),
  }));
  return { drafts, skipped: 0, notes: [] };
}
