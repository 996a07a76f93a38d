/**
 * Returns a function that gives the current stored value. It is read once, and again after each change or failed read.
 *
 * @param watch calls its callback after every change of the value
 */
export function liveValue<Value>(
  read: () => Promise<Value>,
  watch: (onChange: () => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  const forget = () => {
    current = undefined;
  };
  watch(forget, signal);
  return () => {
    current ??= read().catch((error: unknown) => {
      forget();
      throw error;
    });
    return current;
  };
}
