import { Draft } from '@/lib/engine/reading/draft';
import type { Fix } from '@/lib/engine/rule';
import { editBetween, type Edit } from '@/lib/text/edits';
import { firstEndingBehind, overlapping, slice, type Span, type SpanChange } from '@/lib/text/span';
import { changedLines } from './changed-lines';

/** The part of a draft around the changes of a fix, before and after the fix. */
export interface ChangedStretch {
  /** The draft itself if it is short. */
  readonly before: Draft;
  readonly after: Draft;
  /** The change that turns `before` into `after`. */
  readonly change: SpanChange;
  /** Where the fix inserts or replaces text, as spans of `after`; each is at least one UTF-16 unit long. */
  readonly places: readonly Span[];
  /** Whether it is the whole draft. */
  readonly isWhole: boolean;
}

/** How far around a change a draft is read again, in UTF-16 units: about the length of a post. */
const REACH = 300;
/** Drafts up to this length are read again as a whole, in UTF-16 units. */
const SHORT = 4000;

/**
 * The stretch in which a fix is verified: the effects on a long draft show near the change, and reading all of it again
 * would cost as much as the review. Cut at the ends of sentences; a fix that changes several lines has the stretches
 * around each, joined by line feeds.
 */
export function changedStretch(draft: Draft, fix: Fix): ChangedStretch {
  const { text } = draft;
  if (text.length <= SHORT) {
    const whole = { start: 0, end: text.length };
    const { after, places } = changed(text, [whole], [wholeEdit(fix)]);
    return { before: draft, after: new Draft(after), change: fix, places, isWhole: true };
  }
  const edits = editsOf(text, fix);
  const stretches = merged(edits.map((edit) => stretchAround(draft, edit)));
  const { after, places } = changed(text, stretches, edits);
  const before = stretches.map((stretch) => slice(text, stretch)).join('\n');
  const change = changeOf(before, after);
  return { before: new Draft(before), after: new Draft(after), change, places, isWhole: false };
}

function wholeEdit({ start, end, text }: Fix): Edit {
  return { start, removed: end - start, inserted: text };
}

function changeOf(before: string, after: string): SpanChange {
  const edit = editBetween(before, after);
  if (!edit) return { start: 0, end: 0, text: '' };
  return { start: edit.start, end: edit.start + edit.removed, text: edit.inserted };
}

/** The changes of a fix, line by line if the number of lines stays the same. */
function editsOf(text: string, fix: Fix): Edit[] {
  return changedLines(text, fix).flatMap(({ start, end, text: line }) => {
    const edit = editBetween(text.slice(start, end), line);
    return edit ? [{ ...edit, start: start + edit.start }] : [];
  });
}

function stretchAround({ text, sentences }: Draft, { start, removed }: Edit): Span {
  const end = start + removed;
  const first = sentences[firstEndingBehind(sentences, start - REACH)];
  const last = overlapping(sentences, { start: end, end: end + REACH }).at(-1);
  return {
    start: Math.min(first?.start ?? 0, start),
    end: Math.max(last?.end ?? text.length, end),
  };
}

/** Merges spans that overlap or touch; they must be in order. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else all.push(span);
  }
  return all;
}

/** The edited stretches, joined by line feeds, and where the edits are in them; both must be in order. */
function changed(
  text: string,
  stretches: readonly Span[],
  edits: readonly Edit[],
): { after: string; places: Span[] } {
  const places: Span[] = [];
  let after = '';
  let next = 0;
  for (const [i, stretch] of stretches.entries()) {
    if (i > 0) after += '\n';
    let from = stretch.start;
    for (; next < edits.length && edits[next]!.start <= stretch.end; next++) {
      const { start, removed, inserted } = edits[next]!;
      after += text.slice(from, start);
      places.push({ start: after.length, end: after.length + Math.max(1, inserted.length) });
      after += inserted;
      from = start + removed;
    }
    after += text.slice(from, stretch.end);
  }
  return { after, places };
}
