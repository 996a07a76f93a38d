import type { Hint } from '@/lib/engine/hint';
import type { PanelSpeaker } from '@/lib/i18n/panel';
import { replaceSpan } from '@/lib/text/span';

/** A draft and its hints for somebody else. */
export interface SecondReading {
  readonly text: string;
  /** The hints on the text, most important first. */
  readonly hints: readonly Hint[];
  /** Who posts, `null` if the page does not say. */
  readonly handle: string | null;
}

/** The draft with the coach's hints, in Markdown that reads well as plain text too. */
export function forSecondReader(
  { text, hints, handle }: SecondReading,
  say: PanelSpeaker['say'],
): string {
  const draft = text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
  const title = handle === null ? say('second.title') : say('second.title-of', { handle });
  const said = hints.map((hint) => wordsOf(hint, text, say));
  return [`**${title}**`, draft.join('\n'), `**${say('second.said')}**`, said.join('\n')].join(
    '\n\n',
  );
}

function wordsOf(
  { level, message, why, fixes }: Hint,
  text: string,
  say: PanelSpeaker['say'],
): string {
  const lines = [`- ${say(`level.${level}`)}: ${message}`, `  ${say('second.why')} ${why}`];
  const [fix] = fixes;
  if (fix) lines.push(`  ${say('better')} ${oneLine(replaceSpan(text, fix, fix.text))}`);
  return lines.join('\n');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' / ');
}
