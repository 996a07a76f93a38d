/** Line numbers in a JSON text by path, like `accounts.acme.levels.hard-sell`; the first line is 1. */
export type LinesByPath = ReadonlyMap<string, number>;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

/** An array or object that is being read: its path, and the current entry. */
interface Open {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  /** The last key; the next value belongs to it. */
  key: string | null;
  /** The lines of the keys so far. */
  readonly keys: Map<string, number>;
}

/** A key or an array entry of a JSON text. */
interface Named {
  readonly path: string;
  readonly line: number;
  /** The name of a key; `null` for an array entry. */
  readonly key: string | null;
  /** The line of the same key before it in the same object; `null` if it is the first. */
  readonly before: number | null;
}

/**
 * The line of each key and each array entry.
 *
 * @param json text that `JSON.parse` accepts
 */
export function linesByPath(json: string): LinesByPath {
  return new Map(namesIn(json).map(({ path, line }) => [path, line]));
}

/** A key of which `JSON.parse`, or what reads its result, keeps only another value, or none. */
export interface LostKey {
  readonly path: string;
  readonly line: number;
  readonly key: string;
  /** Where the key stands before in the same object; `null` if it is lost because of its name. */
  readonly before: number | null;
}

/**
 * The keys that say nothing, or make an earlier one say nothing.
 *
 * @param json text that `JSON.parse` accepts
 */
export function lostKeys(json: string): LostKey[] {
  return namesIn(json).flatMap(({ key, ...place }) =>
    key !== null && (place.before !== null || key === '__proto__') ? [{ ...place, key }] : [],
  );
}

/** All keys and array entries, in the order of the text. */
function namesIn(json: string): Named[] {
  const names: Named[] = [];
  const open: Open[] = [];
  let line = 1;
  for (const [token] of json.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (token === '\n') line++;
    else if (token === ',') beginNext(around);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':' && around && awaitsKey(around)) {
      const key = String(JSON.parse(token));
      around.key = key;
      names.push({ path: pathIn(around), line, key, before: around.keys.get(key) ?? null });
      around.keys.set(key, line);
    } else if (token !== ':') {
      if (around?.isList) names.push({ path: pathIn(around), line, key: null, before: null });
      const path = around ? pathIn(around) : '';
      if (token === '{' || token === '[') {
        open.push({ path, isList: token === '[', index: 0, key: null, keys: new Map() });
      }
    }
  }
  return names;
}

function awaitsKey({ isList, key }: Open): boolean {
  return !isList && key === null;
}

/** Moves on to the next entry of an array, or to the next key of an object. */
function beginNext(around: Open | undefined): void {
  if (around?.isList) around.index++;
  else if (around) around.key = null;
}

/** The path of the current entry. */
function pathIn({ path, isList, index, key }: Open): string {
  const name = isList ? String(index) : (key ?? '');
  return path === '' ? name : `${path}.${name}`;
}

/**
 * The line of the first syntax error, taken from the message of `JSON.parse`; `null` if it does not say. Firefox names
 * the line, Chromium the position or the characters around it. Both name it last, because a message may quote the file.
 */
export function lineOfFault(json: string, words: string): number | null {
  const line = /\bline (\d+) column \d+(?:\)| of the JSON data)$/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const written = json.trimEnd();
  if (/ end of JSON input$| EOF$/.test(words)) return lineAt(written, written.length);
  const position = / at position (\d+)$/.exec(words)?.[1];
  const place = position === undefined ? placeOfExcerpt(json, words) : Number(position);
  return place === null ? null : lineAt(written, place);
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

const EXCERPT = /^Unexpected token '([^]+?)', (\.{3})?"([^]+)"(?:\.{3})? is not valid JSON$/;
/** How many UTF-16 units Chromium quotes before the wrong one, if there are so many. */
const BEFORE = 10;

/** Where the wrong token is that a message of Chromium quotes; `null` if it quotes none. Parsing ends at the first. */
function placeOfExcerpt(json: string, words: string): number | null {
  const [, token, isCut, excerpt] = EXCERPT.exec(words) ?? [];
  if (token === undefined || excerpt === undefined) return null;
  return isCut === undefined ? json.indexOf(token) : json.indexOf(excerpt) + BEFORE;
}
