/** Array methods that iterate over elements. */
const OVER_ELEMENTS = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
  'map',
  'reduce',
  'slice',
  'some',
] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Counts the steps of some work, independent of the machine: the units of text that regular expressions read, and the
 * elements that array methods iterate over or copy. Plain loops are not counted.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const wrap = (owner: object, name: string, wrapper: (original: Method) => Method) => {
    const original = Reflect.getOwnPropertyDescriptor(owner, name)!;
    const value = wrapper(original.value as Method);
    Object.defineProperty(owner, name, { ...original, value });
    undo.push(() => void Object.defineProperty(owner, name, original));
  };
  wrap(
    RegExp.prototype,
    'exec',
    (exec) =>
      function (this: unknown, ...args) {
        const pattern = this as RegExp;
        const { length } = String(args[0]);
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
        const match = Reflect.apply(exec, pattern, args) as RegExpExecArray | null;
        const end = match ? match.index + match[0].length : pattern.sticky ? from : length;
        steps += 1 + Math.max(0, end - from);
        return match;
      },
  );
  for (const name of OVER_ELEMENTS) {
    wrap(
      Array.prototype,
      name,
      (method) =>
        function (this: unknown, ...args) {
          const result = Reflect.apply(method, this, args);
          const read = name === 'slice' ? result : this;
          steps += (read as readonly unknown[]).length;
          return result;
        },
    );
  }
  try {
    work();
  } finally {
    for (const each of undo) each();
  }
  return steps;
}
