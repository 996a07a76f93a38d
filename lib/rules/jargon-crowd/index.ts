import {
  capitalRuns,
  isCommonAcronym,
  isSpelledOut,
  writtenWords,
  type WrittenWord,
} from '@/lib/engine/features/capitals';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, staffOnly } from '@/lib/engine/rule';
import { spanAt } from '@/lib/text/span';

/** From so many different acronyms on a reader outside the field is lost. */
const MANY = 3;
/** How many of them the hint names. */
const MOST_NAMED = 4;

export const jargonCrowd = defineRule({
  id: 'jargon-crowd',
  category: 'reading',
  title: 'Unexplained acronyms',
  why: 'Readers who do not know an acronym assume that the post is meant for others.',
  source: 'seed 001',
  levels: staffOnly('tip'),
  lesson: 'context',
  advice: ['readers-level'],
  example: {
    before: 'Our new CRM talks to your ERP and keeps the SLA report short.',
    after: 'Our new customer list talks to your stock list, so that every promise is kept in time.',
  },
  messages: {
    crowd:
      'Readers outside your field may not know {list}. Write out the ones that matter, or tell the coach that your readers know them.',
  },
  *check(draft, { account, acronyms }) {
    if (account !== 'business' || !/\p{Lu}{3}/u.test(draft.text)) return;
    const riddles = riddlesIn(draft, new Set(acronyms.map((each) => each.toUpperCase())));
    if (riddles.length < MANY) return;
    const { start, end } = riddles[0]!;
    yield {
      messageId: 'crowd',
      span: { start, end },
      data: { list: { named: riddles.slice(0, MOST_NAMED).map(({ text }) => text) } },
    };
  },
});

/** Three to six capitals, perhaps with a plural ending. */
const LETTERS = /^(\p{Lu}(?:\p{Lu}|&){2,5})(?:['’]?s)?$/u;

/** The first occurrence of each acronym that few know and that the draft does not explain. */
function riddlesIn(draft: Draft, known: ReadonlySet<string>): WrittenWord[] {
  const loud = capitalRuns(draft).filter(({ words }) => !words.every(isLettersOrNumber));
  const riddles = new Map<string, WrittenWord>();
  const explained = new Set<string>();
  for (const word of writtenWords(draft)) {
    const letters = LETTERS.exec(word.text)?.[1];
    if (!letters || known.has(letters) || isCommonAcronym(letters)) continue;
    if (!isSpelledOut(letters) || spanAt(loud, word.start)) continue;
    if (isExplained(draft.text, word)) explained.add(letters);
    else if (!isCode(draft, word) && !riddles.has(letters))
      riddles.set(letters, { ...word, text: letters });
  }
  return [...riddles.values()].filter(({ text }) => !explained.has(text));
}

function isLettersOrNumber({ text }: WrittenWord): boolean {
  return isCommonAcronym(text) || isSpelledOut(text) || /\p{N}/u.test(text);
}

/** How far around the letters their expansion is searched, in UTF-16 units. */
const REACH = 30;
const MEANING_BEHIND =
  /^["”’]?\s?(?:\((?=[^)]*\p{Ll})|=|,? (?:short for|stands for|which means|meaning|means|is short for|or the)\b)/u;

/** Whether the expansion is beside the letters: "RPO (how far back …)" or "… (RPO)". */
function isExplained(text: string, { start, end }: WrittenWord): boolean {
  if (/\p{Ll}["”’]?\s?\(["“]?$/u.test(text.slice(Math.max(0, start - REACH), start))) {
    return /^["”]?\)/.test(text.slice(end, end + 2));
  }
  return MEANING_BEHIND.test(text.slice(end, end + REACH));
}

/** Whether the letters name a share, a score, a route or a model, or are somebody else's words. */
function isCode(draft: Draft, { start, end }: WrittenWord): boolean {
  if (start >= draft.retweetStart) return true;
  const before = draft.text.slice(Math.max(0, start - REACH), start);
  return (
    /(?:\d[ -]?|\p{Lu}: ?|[→>/^-] ?)$/u.test(before) ||
    /^(?:[ -]?\d| ?[→>/-])/.test(draft.text.slice(end, end + 3))
  );
}
