import { leavesOut } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { rowsOf } from '@/lib/engine/reading/rows';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import type { Span } from '@/lib/text/span';

/** From how many different tags on they are a crowd, where there is one for every so many words. */
const CROWDS = [
  { tags: 5, wordsBetween: 1.5 },
  { tags: 6, wordsBetween: 3 },
] as const;
/** From how many tags on they drown a text of fewer words. */
const MOST_OF_TEXT = 4;
/** Tags that a reader takes in and that serve to be found. */
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
    const fix = fixOf(draft, tags);
    const span = densest(draft, tags);
    yield { messageId: 'crowd', span, ...(fix && { fixes: [fix], drops: fix }) };
  },
});

/** The longest row of tags; all that stands between the first and the last if none touch. */
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

/** What announces that the tags themselves are what is told. */
const LIST_AHEAD = /[:,&-]\s{0,9}$/u;
/** What tags are named behind, one after the other: "twelve kinds of #kale #leek". */
const LISTED = /(?:^|\s)(?:of|like|as|with|between|including|are|from)[^\S\n]{0,9}$/iu;
/** A sentence that may go on into the first tag. */
const OPEN_SENTENCE = /[\p{L}\p{N}][^\S\n]{0,9}$/u;

/**
 * Leaves out the row of tags that closes the draft, but for the first ones if none stand before it, and the first if
 * the sentence goes on into it.
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
