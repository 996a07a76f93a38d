import { slice, type SpanChange } from '@/lib/text/span';

/** A change as one change per changed line; unsplit if it adds or removes lines. */
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
