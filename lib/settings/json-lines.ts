/** Lines of a JSON text by path, as in `accounts.acme.levels.hard-sell`; the first line is 1. */
export type LinesByPath = ReadonlyMap<string, number>;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

/** A list or group that is open: where it stands, and which of its entries is being read. */
interface Open {
  readonly path: string;
  readonly isList: boolean;
  index: number;
  /** The key that was read last; the next value is its own. */
  key: string | null;
}

/**
 * Where each key and each entry of a list stands.
 *
 * @param json text that `JSON.parse` takes
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

/** Goes on to the next entry of a list, or to the next key of a group. */
function beginNext(around: Open | undefined): void {
  if (around?.isList) around.index++;
  else if (around) around.key = null;
}

/** The path of the entry that is being read. */
function pathIn({ path, isList, index, key }: Open): string {
  const name = isList ? String(index) : (key ?? '');
  return path === '' ? name : `${path}.${name}`;
}

/** The line of the first fault, from the words of `JSON.parse`; `null` if they do not say. */
export function lineOfFault(json: string, words: string): number | null {
  const line = /\bline (\d+)/.exec(words)?.[1];
  if (line !== undefined) return Number(line);
  const written = json.trimEnd();
  const position = /\bposition (\d+)/.exec(words)?.[1];
  if (position !== undefined) return written.slice(0, Number(position)).split('\n').length;
  return /\bend of\b/i.test(words) ? written.split('\n').length : null;
}
