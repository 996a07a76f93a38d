import { joinChanges } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { defineRule, staffOnly } from '@/lib/engine/rule';
import { splitTag } from './split';

/** How many tags of a draft are looked at. */
const MOST_TAGS = 10;
/** Tags in lower case. One with a first capital is written as its campaign chose. */
const IN_SMALL_LETTERS = /^#([a-z]+)(\d{0,4})$/;

export const runTogetherTag = defineRule({
  id: 'run-together-tag',
  category: 'reading',
  title: 'A hashtag of several words without capitals',
  why: 'Screen readers read a hashtag in small letters as one long word, and everybody else reads it twice.',
  source:
    'seed 000 (inclusive tone); state of Iowa and University of Arkansas guides on accessible posts (read 2026-11-28); Mastodon issues 16449 and 20267',
  levels: staffOnly('tip'),
  lesson: 'tags',
  advice: ['readable-tags'],
  example: {
    before: 'The lock is open again. #supportlocalbusiness',
    after: 'The lock is open again. #SupportLocalBusiness',
  },
  messages: {
    small:
      '“{quote}” is read out as one word. With a capital for each word it is clear to all: {tag}.',
  },
  *check(draft) {
    if (writesCapitals(draft)) return;
    const split = tagsToSplit(draft);
    const [first] = split;
    if (!first) return;
    const change = joinChanges(draft.text, split);
    const label =
      split.length === 1
        ? ({ say: 'write', words: first.text } as const)
        : ({ say: 'tag-capitals' } as const);
    yield {
      messageId: 'small',
      span: { start: first.start, end: first.end },
      data: { tag: first.text },
      fixes: () => [{ ...change, label }],
    };
  },
});

const IN_CAPITALS = /^#\p{Lu}+\p{Ll}+\p{N}*\p{Lu}/u;

/**
 * Whether another tag has capitals: then the writer uses them, and copies a campaign’s tag as the campaign writes it.
 */
function writesCapitals(draft: Draft): boolean {
  return draft.entitiesOf('hashtag').some(({ text }) => IN_CAPITALS.test(text));
}

interface SplitTag {
  readonly start: number;
  readonly end: number;
  /** The tag with each word capitalised. */
  readonly text: string;
}

function tagsToSplit(draft: Draft): SplitTag[] {
  return draft
    .entitiesOf('hashtag')
    .filter(({ end }) => end <= draft.retweetStart)
    .slice(0, MOST_TAGS)
    .flatMap((tag) => capitalised(tag) ?? []);
}

function capitalised({ start, end, text }: Entity): SplitTag | undefined {
  const [, letters, number = ''] = IN_SMALL_LETTERS.exec(text) ?? [];
  const words = letters === undefined ? undefined : splitTag(letters);
  if (!words) return undefined;
  const written = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return { start, end, text: `#${written}${number}` };
}
