import { CsvError, parse } from 'csv-parse/sync';
import { surfaceSchema } from '@/lib/engine/schemas/context';
import { UserError } from '../lib/command-error.mjs';
import { oneOf } from '../lib/option-values.mjs';
import { columnsOf, columnsWithoutHeader, type Columns } from './columns';
import { isDate, orderOf, parseDate, type DayOrder } from './dates';
import { plannedDraft, type DraftFile, type PlannedDraft } from './planned-draft';

interface CsvRow {
  readonly cells: readonly string[];
  /** The line in which it begins, from 1. */
  readonly line: number;
}

/** A record of csv-parse with the option `info`. */
interface CsvRecord {
  readonly record: readonly string[];
  /** `lines`: the number of its last line. */
  readonly info: { readonly lines: number };
}

interface Table {
  readonly columns: Columns;
  /** Absent without one. */
  readonly header?: readonly string[];
  readonly rows: readonly CsvRow[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a content calendar: CSV with the columns of common schedulers, with a header or in the fixed order of those
 * that have none. The delimiter is a comma, a semicolon or a tab.
 *
 * @param content without a byte order mark, with line feeds between its lines
 * @param name of the file in messages
 * @param dayOrder how to read 05/06/2026, if the user says so
 * @throws {UserError} naming the line and what is wrong, or what to add to the command
 */
export function readCalendar(content: string, name: string, dayOrder?: DayOrder): DraftFile {
  const table = tableOf(content, name);
  const { header, rows } = table;
  const found = withDates(table);
  const { columns } = found;
  const order = dayOrder ?? tellOrder(columns, rows, name);
  const drafts: PlannedDraft[] = [];
  let undated = 0;
  for (const row of rows) {
    const draft = draftOf(row, columns, order, name);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.now === null && dateCell(row, columns) !== '') undated++;
  }
  const notes = [
    ...splitNote(rows, header?.length),
    ...found.notes,
    ...undatedNote(undated, rows.length),
  ];
  return { drafts, skipped: rows.length - drafts.length, notes };
}

function undatedNote(undated: number, rows: number): string[] {
  if (undated === 0) return [];
  return [
    `${undated} of ${rows} rows have a date in words or of an unknown form: they are read as posted now.`,
  ];
}

/** The columns of a table. If no name tells which one holds the dates, it is the only one with nothing but dates. */
function withDates({ header = [], columns, rows }: Table): {
  readonly columns: Columns;
  readonly notes: readonly string[];
} {
  if (columns.date !== undefined || columns.now !== undefined) return { columns, notes: [] };
  const dated = header.flatMap((_, column) => {
    const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
    return cells.length > 0 && cells.every(isDate) ? [column] : [];
  });
  const [date, ...more] = dated;
  if (date === undefined || date === columns.time) return { columns, notes: [] };
  const names = dated.map((column) => `“${header[column]!.trim()}”`).join(', ');
  if (more.length > 0) {
    const note = `Several columns hold dates (${names}): name the one with the time of posting “Date”, or all rows are read as posted now.`;
    return { columns, notes: [note] };
  }
  return {
    columns: { ...columns, date },
    notes: [`The column ${names} is read as the time of posting.`],
  };
}

/** A text with commas but without quotation marks falls apart into several cells, and only its first part is read. */
function splitNote(rows: readonly CsvRow[], width: number | undefined): string[] {
  const split = rows.filter(({ cells }) =>
    cells.slice(width ?? cells.length).some((cell) => cell.trim() !== ''),
  );
  const [first] = split;
  if (!first) return [];
  return [
    `${split.length} of ${rows.length} rows have more cells than the header, the first in line ${first.line}: a text with the delimiter in it needs quotation marks, or only its first part is read.`,
  ];
}

/** Whether the start of a text looks like a calendar: a known header, or a date in the right place. */
export function looksLikeCalendar(content: string): boolean {
  const [first = ''] = content.split('\n', 1);
  return DELIMITERS.some((delimiter) => {
    const cells = first.split(delimiter);
    return cells.length > 1 && (columnsOf(cells) ?? columnsWithoutHeader(cells)) !== undefined;
  });
}

function tableOf(content: string, name: string): Table {
  const [declared, body] = withoutDeclaration(content);
  const delimiters = declared === undefined ? byUse(body) : [declared];
  for (const delimiter of delimiters) {
    const rows = parseRows(body, delimiter, name);
    // The long format of one scheduler has a row of headings above its header.
    for (const [i, row] of rows.slice(0, 2).entries()) {
      const columns = columnsOf(row.cells);
      if (columns) return { columns, header: row.cells, rows: rows.slice(i + 1) };
    }
    const columns = columnsWithoutHeader(rows[0]?.cells ?? []);
    if (columns) return { columns, rows };
  }
  throw new UserError(
    `${name}:1: no column is known to hold the posts: name it Text, Message, Content, Caption or Post.`,
  );
}

/** Excel's first line `sep=;` declares the delimiter; no parser that we tried supports it. */
function withoutDeclaration(content: string): [string | undefined, string] {
  const [line, delimiter] = /^sep=(.)\n/i.exec(content) ?? [];
  // Keeps an empty line, so that line numbers match the file.
  return [delimiter, line === undefined ? content : content.slice(line.length - 1)];
}

/** The delimiters, most frequent in the first line first. */
function byUse(content: string): string[] {
  const [first = ''] = content.split('\n', 1);
  const unquoted = first.replace(/"[^"]*"/g, '');
  const uses = (delimiter: string) => unquoted.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => uses(b) - uses(a));
}

function parseRows(content: string, delimiter: string, name: string): CsvRow[] {
  /** How many lines the whole rows so far fill. */
  let read = 0;
  try {
    const records: unknown = parse(content, {
      delimiter,
      quote: delimiter === '\t' ? false : '"',
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      on_record: (record, { lines }) => {
        read = lines;
        return record;
      },
    });
    // The package's types ignore the option `info`.
    return (records as CsvRecord[]).map(({ record, info }) => ({
      cells: record,
      line: info.lines - record.join('').split('\n').length + 1,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
      // The package names the last line of the file.
      const start =
        read +
        content
          .split('\n')
          .slice(read)
          .findIndex((line) => line.trim() !== '');
      throw new UserError(
        `${name}:${start + 1}: a quotation mark opens in this row and none closes it: add the missing one, or remove it.`,
        { cause: error },
      );
    }
    const { lines = 1 } = error as { lines?: number };
    throw new UserError(
      `${name}:${lines}: ${error.message.replace(/\.$/, '')}: fix the quotation marks of that row.`,
      { cause: error },
    );
  }
}

function tellOrder(columns: Columns, rows: readonly CsvRow[], name: string): DayOrder {
  const cells = rows.map((row) => dateOnly(cellOf(row, columns.date)));
  const order = orderOf(cells);
  if (order !== undefined) return order ?? 'day-first';
  const example = rows.find((_, i) => cells[i] !== '' && isDate(cells[i]!))!;
  throw new UserError(
    `${name}:${example.line}: “${cellOf(example, columns.date)}” may be day/month or month/day: add --day-first or --month-first.`,
  );
}

/** The date of a cell that may also contain a time. */
function dateOnly(cell: string): string {
  return cell.trim().split(/,?\s/, 1)[0]!;
}

function cellOf({ cells }: CsvRow, column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim();
}

function dateCell(row: CsvRow, columns: Columns): string {
  const own = cellOf(row, columns.now);
  if (own !== '') return own;
  const date = cellOf(row, columns.date);
  const time = cellOf(row, columns.time);
  if (date === '') return isDate(time) ? time : '';
  return time === '' || date.includes(':') ? date : `${date} ${time}`;
}

/** The draft of a row; `undefined` if it has no text or is not for X. */
function draftOf(
  row: CsvRow,
  columns: Columns,
  order: DayOrder,
  name: string,
): PlannedDraft | undefined {
  const written = cellOf(row, columns.text);
  if (written === '' || !isForX(row, columns)) return undefined;
  const text = withLink(written, cellOf(row, columns.link));
  return {
    ...plannedDraft(cellOf(row, columns.id) || String(row.line), text),
    surface: surfaceOf(cellOf(row, columns.surface), `${name}:${row.line}`),
    account: cellOf(row, columns.account).toLowerCase() === 'personal' ? 'personal' : 'business',
    topics: cellOf(row, columns.topics)
      .split(/[,;]/)
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    media: columns.media.some((column) => isGiven(cellOf(row, column))),
    now: parseDate(dateCell(row, columns), order),
  };
}

function isForX(row: CsvRow, { forX, networks }: Columns): boolean {
  if (/^(?:false|no|0)$/i.test(cellOf(row, forX))) return false;
  const named = cellOf(row, networks);
  return named === '' || /\b(?:x|twitter|all)\b/i.test(named);
}

/** Appends a link that a scheduler keeps in a column of its own; not the address of the post itself. */
function withLink(text: string, link: string): string {
  if (!/^https?:\/\//i.test(link) || text.includes(link)) return text;
  return /\/status\/\d+/.test(link) ? text : `${text} ${link}`;
}

function isGiven(cell: string): boolean {
  return cell !== '' && !/^(?:false|no|none|0)$/i.test(cell);
}

function surfaceOf(cell: string, place: string): PlannedDraft['surface'] {
  if (cell === '') return 'post';
  return oneOf(`${place}: the surface`, surfaceSchema.options, cell.toLowerCase());
}
