import { levelNames } from '@/components/shared/names';
import type { Hint } from '@/lib/engine/hint';
import { replaceSpan } from '@/lib/engine/span';

/** What somebody else is shown of a draft. */
export interface SecondReading {
  readonly text: string;
  /** About the text, weightiest first. */
  readonly hints: readonly Hint[];
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
}

/** The draft with what the coach says of it, in Markdown that reads well as plain text too. */
export function forSecondReader({ text, hints, handle }: SecondReading): string {
  const draft = text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  const title = handle === null ? 'A draft for X' : `A draft for X, from @${handle}`;
  const said = hints.map((hint) => wordsOf(hint, text));
  return [`**${title}**`, draft.join('\n'), '**What Tweet Coach says**', said.join('\n')].join(
    '\n\n',
  );
}

function wordsOf({ level, message, why, fixes }: Hint, text: string): string {
  const lines = [`- ${levelNames[level]}: ${message}`, `  Why: ${why}`];
  const [fix] = fixes;
  if (fix) lines.push(`  Better: ${oneLine(replaceSpan(text, fix, fix.text))}`);
  return lines.join('\n');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' / ');
}
