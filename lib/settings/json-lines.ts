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
}

/**
 * The line of each key and each array entry.
 *
 * @param json text that `JSON.parse` accepts
 */
export function linesByPath(json: string): LinesByPath {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  for (const [token] of json.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (token === '\n') line++;
    else if (token === ',') beginNext(around);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':' && around && awaitsKey(around)) {
      around.key = String(JSON.parse(token));
      lines.set(pathIn(around), line);
    } else if (token !== ':') {
      if (around?.isList) lines.set(pathIn(around), line);
      const path = around ? pathIn(around) : '';
      if (token === '{' || token === '[') {
        open.push({ path, isList: token === '[', index: 0, key: null });
      }
    }
  }
  return lines;
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

/** The line of the first syntax error, taken from the message of `JSON.parse`; `null` if it does not say. */
export function lineOfFault(json: string, words: string): number | null {
  const line = /\bline (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const written = json.trimEnd();
  const position = /\bposition (\d+)/.exec(words)?.[1];
  if (position !== undefined) return written.slice(0, Number(position)).split('\n').length;
  return /\bend of\b/i.test(words) ? written.split('\n').length : null;
}
