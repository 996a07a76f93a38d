/** Fields of a list that the product does not need: the patterns are in the table, notes and sources are for people. */
const LEFT_OUT = new Set(['phrases', 'note', 'source']);

/**
 * The code of a module with the same exports as the given one, with each list's number instead of its patterns.
 *
 * @param numbers the number of each list in the table
 * @throws {TypeError} naming an export that cannot be serialised, such as a function
 */
export function moduleCode(module: object, numbers: ReadonlyMap<object, number>): string {
  const write = (value: unknown, path: string): string => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return JSON.stringify(value);
    }
    if (value === null || value === undefined) return String(value);
    if (Array.isArray(value)) return `[${value.map((v, i) => write(v, `${path}.${i}`)).join()}]`;
    if (value instanceof RegExp) return String(value);
    if (value instanceof Set) return `new Set(${write([...value], path)})`;
    if (value instanceof Map) return `new Map(${write([...value], path)})`;
    if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      return writeObject(value, path);
    }
    throw new TypeError(`${path} cannot be made at build time: it is a ${typeof value}.`);
  };
  const writeObject = (object: object, path: string): string => {
    const number = numbers.get(object);
    const entries = Object.entries(object)
      .filter(([key, value]) => value !== undefined && !(number !== undefined && LEFT_OUT.has(key)))
      .map(([key, value]) => `${JSON.stringify(key)}:${write(value, `${path}.${key}`)}`);
    if (number !== undefined) entries.push(`"number":${number}`);
    return `{${entries.join()}}`;
  };
  return Object.entries(module)
    .map(([name, value]) => `export const ${name} = ${write(value, name)};\n`)
    .join('');
}
