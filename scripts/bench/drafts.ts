import { rules } from '@/lib/catalogue';
import { draft } from './draft';

/** The number of drafts for a fresh process. */
const COUNT = 1217;

/**
 * Different drafts made from the examples of the rules: two or three sentences from different examples, sometimes with
 * a mention, a tag or a link.
 */
export function differentDrafts(): string[] {
  const sentences = [...new Set(sentencesOf([draft, ...rules.flatMap(examplesOf)]))];
  const extras = ['', ' #news', ' https://example.org/a', ' @fixit_anna', ' 🎉'];
  return Array.from({ length: COUNT }, (_, i) => {
    const first = sentences[i % sentences.length]!;
    const second =
      sentences[(i * 7 + Math.floor(i / sentences.length) * 3 + 1) % sentences.length]!;
    return `${first} ${second} (${i})${extras[i % extras.length]!}`;
  });
}

function examplesOf({ example }: (typeof rules)[number]): string[] {
  return [example.before, example.after, example.before.toLowerCase()];
}

function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((each) => each.trim());
}

/** Longest post that X takes, in UTF-16 units. */
const LONGEST = 25_000;

/** A draft of the greatest length that X accepts, made of many drafts. */
export function longDraft(drafts: readonly string[]): string {
  return drafts.join('\n').slice(0, LONGEST);
}
