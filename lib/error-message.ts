/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Returns a function that writes each distinct error to the console once, in one line. */
export function reportOnce(): (error: unknown) => void {
  const seen = new Set<string>();
  return (error) => {
    const words = messageOf(error);
    if (seen.has(words)) return;
    seen.add(words);
    // oxlint-disable-next-line no-console -- the one place where a fault of ours may be seen
    console.warn(`Tweet Coach: ${words}`);
  };
}
