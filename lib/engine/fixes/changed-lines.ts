import { slice, type SpanChange } from '@/lib/text/span';

/** What a change makes of each line that it changes; the change as one where it leaves more lines or fewer. */
export function changedLines(text: string, change: SpanChange): SpanChange[] {
  const before = slice(text, change).split('\n');
  const after = change.text.split('\n');
  if (before.length !== after.length) return [change];
  let end = change.start - 1;
  return before.flatMap((line, i) => {
    const start = end + 1;
    end = start + line.length;
    return line === after[i] ? [] : [{ start, end, text: after[i]! }];
  });
}
