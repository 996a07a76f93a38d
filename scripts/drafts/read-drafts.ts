import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { UserError } from '../lib/command-error.mjs';
import { looksLikeCalendar, readCalendar } from './calendar';
import type { DayOrder } from './dates';
import { ARCHIVE_HEAD, readArchive, readJsonl } from './jsonl';
import { plannedDraft, type DraftFile } from './planned-draft';

/**
 * Reads a file of drafts: JSONL, a content calendar (CSV), X's own archive, or plain text with one draft per line. The
 * format follows from the file extension, or without a known one from the first line.
 *
 * @param path a file, or `-` for standard input
 * @throws {UserError} naming the line and what is wrong, or that there is nothing to read
 */
export function readDrafts(path: string, dayOrder?: DayOrder): DraftFile {
  const name = path === '-' ? 'standard input' : path;
  const content = contentOf(path, name);
  refuseOtherFormats(content, name);
  const file = parse(content, name, extname(path).toLowerCase(), dayOrder);
  if (file.drafts.length > 0) return file;
  throw new UserError(
    file.skipped > 0
      ? `${name}: no row holds a text for X; skipped: ${file.skipped}.`
      : `${name} holds no drafts: give a file with at least one.`,
  );
}

function contentOf(path: string, name: string): string {
  try {
    return decode(readFileSync(path === '-' ? 0 : path), name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Cannot read ${path}: give the path of a file of drafts, or - for standard input.`,
      { cause: error },
    );
  }
}

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark, as in Excel's “Unicode text”. The byte order mark is left out, and
 * every line break becomes a line feed.
 */
function decode(bytes: Buffer, name: string): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    throw new UserError(`${name} is not in UTF-8: save it as “CSV UTF-8” and try again.`, {
      cause: error,
    });
  }
}

/** Starts of text files in which a line is no draft. */
const MARKUP = /^\s*(?:BEGIN:VCALENDAR|<(?:!doctype|\?xml|html|head|meta|table)\b|\{\\rtf|%PDF-)/i;

/** @throws {UserError} if the file is no table or list of texts, such as an iCalendar file or a web page */
function refuseOtherFormats(content: string, name: string): void {
  if (!content.includes('\0') && !MARKUP.test(content)) return;
  throw new UserError(
    `${name} is neither a table nor plain text: save it as “CSV UTF-8” and try again.`,
  );
}

const JSON_ENDINGS: ReadonlySet<string> = new Set(['.jsonl', '.ndjson', '.json']);

function parse(content: string, name: string, ending: string, dayOrder?: DayOrder): DraftFile {
  if (content.trim() === '') return { drafts: [], skipped: 0, notes: [] };
  if (ARCHIVE_HEAD.test(content)) return readArchive(content, name);
  if (JSON_ENDINGS.has(ending)) return readJsonl(content, name);
  if (ending === '.csv' || ending === '.tsv') return readCalendar(content, name, dayOrder);
  if (ending !== '.txt' && content.trimStart().startsWith('{')) return readJsonl(content, name);
  if (ending !== '.txt' && looksLikeCalendar(content)) return readCalendar(content, name, dayOrder);
  return readLines(content);
}

function readLines(content: string): DraftFile {
  const drafts = content
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [plannedDraft(String(i + 1), line.trim())]));
  return { drafts, skipped: 0, notes: [] };
}
