import type { Surface } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';
import type { Entity } from '@/lib/engine/reading/entities';
import { rowsOf } from '@/lib/engine/reading/rows';
import { defineRule, everywhere } from '@/lib/engine/rule';
import type { PhraseList } from '@/lib/lexicon/types';
import { callsAhead, creditsAhead, honours } from './naming';

/** From so many people on a row of names is a crowd. */
const MANY = 4;

export const mentionCrowd = defineRule({
  id: 'mention-crowd',
  category: 'reading',
  title: 'Too many people mentioned',
  why: 'Everyone you mention gets a notification, and those whom the post does not concern feel used.',
  source: 'seed 000',
  levels: everywhere('tip', { personal: 'off' }),
  lesson: 'tags',
  advice: ['no-mailing-list'],
  example: {
    before: 'Our survey on night buses is out. cc @anna_b @jo_k @kim_o @lou_p @max_r',
    after: 'Our survey on night buses is out. @anna_b, your question about the ring road is in it.',
  },
  messages: {
    crowd:
      '“{quote}” notifies {count} people at once, and few of them will know why. Mention the one it is for, and say why.',
  },
  *check(draft, { surface }) {
    const mentions = namedIn(draft, surface);
    if (mentions.length < MANY || draft.has(honours)) return;
    const rows = rowsOf(draft.text, mentions, LISTED).filter(({ length }) => length >= MANY);
    if (rows.length === 0) return;
    const calls = startsBehind(draft, callsAhead);
    const credits = startsBehind(draft, creditsAhead);
    for (const row of rows) {
      if (!isCall(draft, row, calls, credits)) continue;
      const span = { start: row[0]!.start, end: row.at(-1)!.end };
      yield { messageId: 'crowd', span, data: { count: row.length } };
    }
  },
});

/** Mentions in the writer's own text, except those that X puts before a reply. */
function namedIn(draft: Draft, surface: Surface): readonly Entity[] {
  const mentions = draft.entitiesOf('mention').filter(({ end }) => end <= draft.retweetStart);
  if (surface !== 'reply') return mentions;
  const lead = rowsOf(draft.text, mentions)[0] ?? [];
  const isLeading = draft.text.slice(0, lead[0]?.start).trim() === '';
  return isLeading ? mentions.slice(lead.length) : mentions;
}

/** What may separate the names of a list. */
const LISTED = /^\s{0,3}(?:[,&+]|,?\s{0,3}and)?\s{0,9}$/;

/** Whether a row calls people in: it says so, or it is written as no sentence would name them. */
function isCall(draft: Draft, row: readonly Entity[], calls: Starts, credits: Starts): boolean {
  const { start } = row[0]!;
  if (calls.has(start)) return true;
  const isBare = rowsOf(draft.text, row).some(({ length }) => length >= MANY);
  return isBare && !credits.has(start) && !isAnnounced(draft, start);
}

type Starts = ReadonlySet<number>;

/** The offsets at which phrases of the list end and what they introduce begins. */
function startsBehind(draft: Draft, list: PhraseList): Starts {
  return new Set(
    Array.from(
      draft.find(list),
      ({ end }) => end + /^[\s:,.]*/.exec(draft.text.slice(end))![0].length,
    ),
  );
}

/** "Tonight on stage: @…" */
function isAnnounced({ text }: Draft, start: number): boolean {
  return /:\s{0,9}$/.test(text.slice(Math.max(0, start - 10), start));
}
