import type { z } from 'zod/mini';
import { fault, shown, type Fault, type FaultAt } from './fault';

/** A value that is valid by its schema, and the repairs that were needed. */
export interface Healed<T> {
  readonly value: T;
  /** Each broken field and what was wrong with it; empty if nothing was. */
  readonly repairs: readonly FaultAt[];
}

/** An object or an array, whose keys are its indices. */
type Container = Record<PropertyKey, unknown>;

/**
 * Reads a stored value field by field: a broken field is dropped, so that its default applies, an array that is too
 * long is cut at its end, and the rest is kept. All broken fields are dropped in one pass, and what depends on them in
 * the next, so that the time does not grow with the square of their number.
 *
 * @throws {TypeError} if a field of `schema` has no default
 */
export function heal<T>(schema: z.ZodMiniType<T>, stored: unknown): Healed<T> {
  const isObject = isContainer(stored) && !Array.isArray(stored);
  const value: unknown = isObject ? structuredClone(stored) : {};
  const repairs: FaultAt[] =
    isObject || stored === undefined ? [] : [{ path: '', says: [unfit(stored)] }];
  const dropped = new WeakMap<Container, Set<PropertyKey>>();
  for (;;) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data, repairs };
    const { issues } = parsed.error;
    const cuts = issues.flatMap((issue) => cut(value, issue) ?? []);
    if (cuts.length === 0 && !drop(value, issues, dropped, repairs)) {
      throw new TypeError('A schema whose fields all have defaults fits an empty object.');
    }
    repairs.push(...cuts);
  }
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Cuts an array that is too long and returns the repair; `undefined` for any other issue. */
function cut(root: unknown, issue: z.core.$ZodIssue): FaultAt | undefined {
  if (issue.code !== 'too_big' || issue.origin !== 'array') return undefined;
  const array = issue.path.reduce((at, key) => (isContainer(at) ? at[key] : undefined), root);
  if (!Array.isArray(array)) return undefined;
  const { length } = array;
  const most = Number(issue.maximum);
  array.splice(most);
  return { path: issue.path.join('.'), says: [fault('fault.cut', { count: length, most })] };
}

/**
 * Drops the innermost existing value on the path of each issue.
 *
 * @param dropped the keys dropped so far, by their container; those dropped now are added. That they are missing is not
 *   reported again.
 * @param repairs gets each path and what was wrong there
 * @returns whether anything was dropped
 */
function drop(
  root: unknown,
  issues: readonly z.core.$ZodIssue[],
  dropped: WeakMap<Container, Set<PropertyKey>>,
  repairs: FaultAt[],
): boolean {
  const places = new Map<Container, Set<PropertyKey>>();
  for (const { path } of issues) {
    const { place, at, isKnown } = follow(root, path, dropped);
    if (!place) continue;
    const keys = places.get(place.container) ?? new Set();
    if (!keys.has(place.key) && !isKnown) {
      const says = at === undefined ? fault('fault.missing') : unfit(at);
      repairs.push({ path: path.join('.'), says: [says] });
    }
    places.set(place.container, keys.add(place.key));
  }
  for (const [container, keys] of places) {
    if (Array.isArray(container)) {
      // Backwards, so that the other indices stay valid.
      for (const index of [...keys].map(Number).sort((a, b) => b - a)) container.splice(index, 1);
    } else {
      for (const key of keys) delete container[key];
      dropped.set(container, new Set([...(dropped.get(container) ?? []), ...keys]));
    }
  }
  return places.size > 0;
}

/** The position of a value: its container and key. */
interface Place {
  readonly container: Container;
  readonly key: PropertyKey;
}

/**
 * Follows a path: the value at its end, the innermost existing value on it, and whether a missing one was dropped
 * before.
 */
function follow(
  root: unknown,
  path: readonly PropertyKey[],
  dropped: WeakMap<Container, Set<PropertyKey>>,
): { readonly place: Place | undefined; readonly at: unknown; readonly isKnown: boolean } {
  const parents: Place[] = [];
  let at: unknown = root;
  for (const key of path) {
    if (!isContainer(at)) break;
    parents.push({ container: at, key });
    at = at[key];
  }
  return {
    place: parents.findLast(({ container, key }) => key in container),
    at,
    isKnown: parents.some(({ container, key }) => dropped.get(container)?.has(key)),
  };
}

function unfit(value: unknown): Fault {
  return fault('fault.unfit', { value: shown(value) });
}
