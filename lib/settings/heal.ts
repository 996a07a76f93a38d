import type { z } from 'zod';
import { fault, shown, type Fault, type FaultAt } from './fault';

/** A value that fits its schema, and what had to be mended for that. */
export interface Healed<T> {
  readonly value: T;
  /** Each broken field and what was wrong with it. Empty if nothing was. */
  readonly repairs: readonly FaultAt[];
}

/** An object or an array, whose keys are its indices. */
type Container = Record<PropertyKey, unknown>;

/**
 * Reads a stored value field by field: a broken field is dropped, so that its default takes its
 * place, an array that is too long loses what does not fit at its end, and the rest stays.
 *
 * @throws {TypeError} if a field of `schema` has no default.
 */
export function heal<T>(schema: z.ZodType<T>, stored: unknown): Healed<T> {
  const isObject = isContainer(stored) && !Array.isArray(stored);
  const value: unknown = isObject ? structuredClone(stored) : {};
  const repairs: FaultAt[] =
    isObject || stored === undefined ? [] : [{ path: '', says: [unfit(stored)] }];
  for (;;) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, repairs };
    const [issue] = parsed.error.issues;
    const repair = issue && (cut(value, issue) ?? drop(value, issue));
    if (repair === undefined) {
      throw new TypeError('A schema whose fields all have defaults fits an empty object.');
    }
    repairs.push({ path: issue!.path.join('.'), says: [repair] });
  }
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Cuts an array that is too long, and says so; nothing if that is not what is wrong. */
function cut(root: unknown, issue: z.core.$ZodIssue): Fault | undefined {
  if (issue.code !== 'too_big' || issue.origin !== 'array') return undefined;
  const array = issue.path.reduce((at, key) => (isContainer(at) ? at[key] : undefined), root);
  if (!Array.isArray(array)) return undefined;
  const { length } = array;
  const most = Number(issue.maximum);
  array.splice(most);
  return fault('fault.cut', { count: length, most });
}

/** Drops the innermost thing on the path that is there, and says why; nothing if there is none. */
function drop(root: unknown, { path }: z.core.$ZodIssue): Fault | undefined {
  const parents: { readonly container: Container; readonly key: PropertyKey }[] = [];
  let at: unknown = root;
  for (const key of path) {
    if (!isContainer(at)) break;
    parents.push({ container: at, key });
    at = at[key];
  }
  const place = parents.findLast(({ container, key }) => key in container);
  if (!place) return undefined;
  if (Array.isArray(place.container)) place.container.splice(Number(place.key), 1);
  else delete place.container[place.key];
  return at === undefined ? fault('fault.missing') : unfit(at);
}

function unfit(value: unknown): Fault {
  return fault('fault.unfit', { value: shown(value) });
}
