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
  const pathOf = (): string => {
    const around = open.at(-1);
    if (!around) return '';
    const name = around.isList ? String(around.index) : (around.key ?? '');
    return around.path === '' ? name : `${around.path}.${name}`;
  };
  for (const [token] of json.matchAll(TOKEN)) {
    const around = open.at(-1);
    if (token === '\n') {
      line++;
      continue;
    }
    if (token === ',') {
      if (around?.isList) around.index++;
      else if (around) around.key = null;
    } else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') {
      if (around && !around.isList && around.key === null) {
        around.key = String(JSON.parse(token));
        lines.set(pathOf(), line);
        continue;
      }
      if (around?.isList) lines.set(pathOf(), line);
      if (token === '{' || token === '[') {
        open.push({ path: pathOf(), isList: token === '[', index: 0, key: null });
      }
    }
  }
  return lines;
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
