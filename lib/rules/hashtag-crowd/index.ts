import { leavesOut } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { rowsOf } from '@/lib/engine/reading/rows';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import type { Span } from '@/lib/text/span';

/** How many different tags are a crowd, if there is one for at most so many words. */
const CROWDS = [
  { tags: 5, wordsBetween: 1.5 },
  { tags: 6, wordsBetween: 3 },
] as const;
/** From so many tags on they drown a text with fewer words. */
const MOST_OF_TEXT = 4;
/** How many tags a reader takes in, and that help a post to be found. */
const ENOUGH = 2;

export const hashtagCrowd = defineRule({
  id: 'hashtag-crowd',
  category: 'reading',
  title: 'Too many hashtags',
  why: 'Hashtags are for finding a post; in a crowd they look like an advert and hide what you say.',
  source: 'seed 000',
  levels: everywhere('tip', { personal: 'off' }),
  lesson: 'tags',
  advice: ['no-mailing-list'],
  example: {
    before: 'Fresh figs are in. #figs #fruit #market #healthy #foodie #vegan',
    after: 'Fresh figs are in. #figs #fruit',
  },
  messages: {
    crowd:
      'Readers skip a row like “{quote}” and often the sentence before it. Keep the one or two that people search for.',
  },
  *check(draft) {
    const tags = draft.entitiesOf('hashtag').filter(({ end }) => end <= draft.retweetStart);
    if (!isCrowd(tags, draft)) return;
    const fix = fixOf(draft, tags) ?? fixOfFirst(draft, tags);
    const span = densest(draft, tags);
    yield { messageId: 'crowd', span, ...(fix && { fixes: () => [fix], drops: () => fix }) };
  },
});

/** The longest row of adjacent tags; the span from the first to the last tag if none are adjacent. */
function densest(draft: Draft, tags: readonly Entity[]): Span {
  const rows = rowsOf(draft.text, tags);
  const longest = Math.max(...rows.map(({ length }) => length));
  const row = longest > 1 ? rows.find(({ length }) => length === longest)! : tags;
  return { start: row[0]!.start, end: row.at(-1)!.end };
}

function isCrowd(tags: readonly Entity[], draft: Draft): boolean {
  if (tags.length < MOST_OF_TEXT || draft.prose === '') return false;
  const words = draft.prose.split(' ').length;
  const different = new Set(tags.map(({ text }) => text.toLowerCase())).size;
  if (different >= MOST_OF_TEXT && tags.length > words) return true;
  return CROWDS.some(
    (crowd) => different >= crowd.tags && tags.length * crowd.wordsBetween >= words,
  );
}

/** Marks that announce the tags as content. */
const LIST_AHEAD = /[:,&-]\s{0,9}$/u;
/** Words before tags that are listed as content: "twelve kinds of #kale #leek". */
const LISTED = /(?:^|\s)(?:of|like|as|with|between|including|are|from)[^\S\n]{0,9}$/iu;
/** A sentence that may continue with the first tag. */
const OPEN_SENTENCE = /[\p{L}\p{N}][^\S\n]{0,9}$/u;

/**
 * Cuts the row of tags at the end of the draft, except the first ones if there are none before it, and the first one if
 * the sentence continues with it.
 */
function fixOf(draft: Draft, tags: readonly Entity[]): Fix | undefined {
  const row = rowsOf(draft.text, tags).at(-1)!;
  const end = row.at(-1)!.end;
  const { fromSource, text } = draft.normalized;
  const isLast = !/\p{L}/u.test(text.slice(fromSource(end)));
  const before = tags.slice(0, -row.length);
  const lead = draft.text.slice(0, row[0]!.start);
  const fewest = LISTED.test(lead) ? row.length : OPEN_SENTENCE.test(lead) ? 1 : 0;
  const kept = row.slice(0, Math.max(fewest, ENOUGH - before.length));
  const first = row[kept.length];
  if (!isLast || !first || isCrowd([...before, ...kept], draft)) return undefined;
  if (LIST_AHEAD.test(lead)) return undefined;
  const start = kept.at(-1)?.end ?? lead.trimEnd().length;
  return { start, end, text: '', label: leavesOut(draft.text.slice(start, end)) };
}

/** A line or sentence of its own behind the tags that a draft begins with. */
const BEGINS_BEHIND = /^[^\S\n]*(?:\n|["“‘'(]?[\p{Lu}\p{N}])/u;

/** Cuts the row of tags that the draft begins with, except the first ones, where a sentence begins behind it. */
function fixOfFirst({ text }: Draft, tags: readonly Entity[]): Fix | undefined {
  const row = rowsOf(text, tags)[0]!;
  if (row.length < tags.length || text.slice(0, row[0]!.start).trim() !== '') return undefined;
  const end = row.at(-1)!.end;
  const start = row[ENOUGH - 1]!.end;
  if (!BEGINS_BEHIND.test(text.slice(end))) return undefined;
  return { start, end, text: '', label: leavesOut(text.slice(start, end)) };
}
