import {
  capitalRuns,
  loneCapitals,
  writtenWords,
  isAcronym,
  type CapitalRun,
  type WrittenWord,
} from '@/lib/engine/features/capitals';
import { joinChanges } from '@/lib/engine/fixes/leave-out';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';
import { shortWords } from '@/lib/lexicon/acronyms';
import { cheers, newsLabels, wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { shorten } from '@/lib/text/shorten';
import { slice, type Span } from '@/lib/text/span';
import { inSmallLetters, mayHoldHiddenName } from './small-letters';

type MessageId = 'capitals' | 'marks';

export const shouting = defineRule<MessageId>({
  id: 'shouting',
  category: 'tone',
  title: 'Shouting',
  why: 'Many readers take capitals and rows of exclamation marks for anger.',
  source: 'seed 000',
  levels: everywhere('tip'),
  lesson: 'tone',
  advice: ['respectful-tone'],
  example: {
    before: 'WE ARE OPEN AGAIN TODAY, come and see the new hall.',
    after: 'We are open again today, come and see the new hall.',
  },
  messages: {
    capitals:
      '“{quote}” reads as if it were shouted, and people turn away from that. Small letters say it just as clearly.',
    marks:
      'So many exclamation or question marks in “{quote}” sound excited, and readers trust a calm voice more. One is enough.',
  },
  *check(draft, { acronyms, account }) {
    const known = new Set(acronyms);
    const isPersonal = account === 'personal';
    const runs = loudRuns(draft, known, isPersonal);
    const rows = loudMarks(draft, isPersonal);
    if (runs.length + rows.length === 0) return;
    const loud = [
      ...runs.map((run) => ({ messageId: 'capitals' as const, span: quoted(draft, run) })),
      ...rows.map((span) => ({ messageId: 'marks' as const, span })),
    ];
    for (const { messageId, span } of loud) {
      yield {
        messageId,
        span,
        fixes() {
          if (draft.text.length > LONGEST_MENDED || runs.some(mayHoldHiddenName)) return [];
          return [calmDown(draft, runs, rows, known)];
        },
      };
    }
  },
});

/** A run without the "S" that belongs to a mention before it: "@hovefair'S NEW WHEEL". */
function quoted({ text }: Draft, { start, end, words }: CapitalRun): Span {
  const isOwned = words[0]!.end - start === 1 && /['’]/.test(text.charAt(start - 1));
  return { start: isOwned && words[1] ? words[1].start : start, end };
}

/** Longest draft that is mended as a whole, in UTF-16 units: each run costs a call of the tagger. */
const LONGEST_MENDED = 2000;

/** Fewest words, and letters in them, that make a raised voice and no single stressed word. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;
/** The same for a cry that speaks to nobody and is not the writer's own: "HE DID IT IN THE LAST MINUTE". */
const FEWEST_WORDS_OF_REPORT = 6;
/** Who speaks, who is spoken to, and what makes it an order. */
const SPEAKS_TO =
  /^(?:i|i'm|im|we|we're|us|me|my|our|ours|you|you're|your|yours|u|ur|please|do|don't|come|get|go|stop|see|join|buy|now|all|this|these|everybody|everyone|who|what|why|how)$/;
/** From how many words on a cry is more than a stress within a calm draft. */
const MANY_WORDS = 8;
/** From how many words on people are told so where they speak for themselves. */
const MANY_WORDS_OF_ONE = 16;
/** The share of a draft's letters from which on it is shouted as a whole. */
const MOST_LETTERS = 0.4;

/** Without two capitals in a row nobody raises the voice. */
const CAPITALS = /\p{Lu}['’&.-]?\p{Lu}/u;

function loudRuns(draft: Draft, acronyms: ReadonlySet<string>, isPersonal: boolean): CapitalRun[] {
  if (!CAPITALS.test(draft.text)) return [];
  const runs = capitalRuns(draft).filter((run) => {
    const words = shoutedWords(run, acronyms);
    const isSaidToReaders = run.words.some(isSaidTo);
    const fewest = isSaidToReaders ? FEWEST_WORDS : FEWEST_WORDS_OF_REPORT;
    if (words.length < fewest || lettersOf(words) < FEWEST_LETTERS) return false;
    return run.words.some(isSpeech) && isOwn(draft, run) && !isHeadline(draft.text, run);
  });
  if (areOfJoy(draft, runs)) return [];
  const words = runs.flatMap((run) => shoutedWords(run, acronyms));
  const letters = draft.prose.length - Math.max(0, draft.wordCount - 1);
  const isMost = lettersOf(words) >= MOST_LETTERS * letters;
  const isLoud = isPersonal
    ? isMost && words.length >= MANY_WORDS_OF_ONE
    : isMost || runs.some((run) => shoutedWords(run, acronyms).length >= MANY_WORDS);
  return isLoud ? runs : [];
}

/** Most words of a cry of joy. */
const MOST_WORDS_OF_JOY = 12;
/** What people are glad of: a feat, a birth, a return. */
const JOY =
  /(?<!\p{sc=Latn})(?:yes+|yay|hoo?ray|hurray|(?:did|made|done|smashed|nailed) it|won|gold|silver|bronze|winners?|champions?|congratulations|congrats|said yes|(?:it['’]s a|baby) (?:boy|girl)|twins|born|welcome home|back home|record|promoted|snow day|magic|what a \p{sc=Latn}+)(?!\p{sc=Latn})/iu;
const SELLS =
  /(?<!\p{sc=Latn})(?:buy|shop|order|book|sale|off|free|deals?|offers?|now|hurry|only|last|prices?|click|vote|rt|retweet|follow|share)(?!\p{sc=Latn})/iu;

/** Whether all runs are short cries that sell and ask nothing, one of them of joy: "WE DID IT! OLDHAM WAS NEVER LOUDER!" */
function areOfJoy({ text }: Draft, runs: readonly CapitalRun[]): boolean {
  const cries = runs.map(({ start, end }) => text.slice(start, end));
  return (
    cries.some((cry) => JOY.test(cry)) &&
    runs.every(({ words, end }, i) => {
      const isShort = words.length <= MOST_WORDS_OF_JOY && text[end] === '!';
      return isShort && !SELLS.test(cries[i]!) && (JOY.test(cries[i]!) || !words.some(isSaidTo));
    })
  );
}

/** Whether the word orders or speaks to readers. */
function isSaidTo(word: WrittenWord): boolean {
  return SPEAKS_TO.test(small(word));
}

function shoutedWords(run: CapitalRun, acronyms: ReadonlySet<string>): CapitalRun['words'] {
  return run.words.filter(({ text }) => text.length > 1 && !isAcronym(text, acronyms));
}

function lettersOf(words: CapitalRun['words']): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

function isSpeech(word: WrittenWord): boolean {
  return wordsOfSpeech.has(small(word));
}

function small({ text }: WrittenWord): string {
  return text.toLowerCase().replace('’', "'");
}

function isOwn(draft: Draft, span: Span): boolean {
  return span.start < draft.retweetStart && !draft.isQuoted(span);
}

/** Longest word that heads a line of news, with what stands around it, in UTF-16 units. */
const LONGEST_LABEL = 24;
const LABEL = /^[^\p{L}]*([\p{L} -]+?)(?:\s*[:|–—]|\s-\s)/u;
/** Most words of a title, where all that follows is as loud, and where calm text stands below it. */
const MOST_TITLE_WORDS = 5;
const MOST_WORDS_OF_HEADING = 10;
/** What follows a run to the end of its line where it is a title: no cry, and no words. */
const REST_OF_TITLE = /^[^!\p{L}\n]*\n\s*\S/u;
/** Words in small letters, enough of them to be read as the text that a title stands over. */
const CALM_TEXT = /(?:\p{Ll}+[^\p{Ll}]+){6}/u;

/** Whether the run stands behind a word like "BREAKING:", or is a title with text below it. */
function isHeadline(text: string, { start, end, words }: CapitalRun): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const label = LABEL.exec(text.slice(lineStart, lineStart + LONGEST_LABEL))?.[1];
  if (label && newsLabels.has(label.toLowerCase())) return true;
  if (!REST_OF_TITLE.test(text.slice(end, end + LONGEST_LABEL))) return false;
  if (words.length <= MOST_TITLE_WORDS && text.slice(0, start).trim() === '') return true;
  const isLine = !/\p{L}/u.test(text.slice(lineStart, start));
  return isLine && words.length <= MOST_WORDS_OF_HEADING && CALM_TEXT.test(text.slice(end));
}

const MARKS = /[!?]{3,}/g;
/** Marks in one row, and rows in one draft, from which they are too many. */
const LONG_ROW = 5;
const MANY_ROWS = 2;
/** The same where people speak for themselves. */
const LONG_ROW_OF_ONE = 16;
const MANY_ROWS_OF_ONE = 5;
/** Most words of a cry that is a cheer if one of them is. */
const LONGEST_CHEER = 3;
/** A letter that is drawn out. */
const DRAWN_OUT = /(\p{L})\1\1/iu;

function loudMarks(draft: Draft, isPersonal: boolean): Span[] {
  const longRow = isPersonal ? LONG_ROW_OF_ONE : LONG_ROW;
  const manyRows = isPersonal ? MANY_ROWS_OF_ONE : MANY_ROWS;
  const rows = Array.from(draft.text.matchAll(MARKS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter((row) => isOwn(draft, row) && !isCheer(draft, row));
  const isLoud = rows.length >= manyRows || rows.some(({ start, end }) => end - start >= longRow);
  return isLoud ? rows : [];
}

/** Whether marks stand behind what everybody calls out loud: "Goooal!!!!!", "Welcome to Leeds!!!!!", "Let us all say hooray!!!!!". */
function isCheer({ text, prose, sentences }: Draft, { start, end }: Span): boolean {
  if (text.slice(start, end).includes('?') || prose === '') return false;
  const from = sentences.findLast((sentence) => sentence.start < start)?.start ?? 0;
  const words = text.slice(from, start).match(/[@#]?[\p{L}’']+/gu) ?? [];
  const said = words.filter((word) => !/^[@#]/.test(word));
  const last = said.at(-1);
  if (last === undefined) return false;
  if (cheers.has(last.toLowerCase())) return true;
  if (said.length > LONGEST_CHEER) return false;
  return said.some((word) => DRAWN_OUT.test(word) || cheers.has(word.toLowerCase()));
}

/** Whether a run that is not loud by itself, cut off by a link or tag, is a part of what is shouted around it. */
function isSaid(draft: Draft, run: CapitalRun): boolean {
  return (
    isOwn(draft, run) &&
    run.words.some((word) => shortWords.has(word.text.toLowerCase()) || isSpeech(word))
  );
}

/** Most of a draft that may part a word from the run beside it, in UTF-16 units: a link, tag or mention. */
const LONGEST_BETWEEN = 40;

/** What is shouted beside the loud runs: all that is in capitals where nothing is in small letters, else what speaks. */
function runsBeside(draft: Draft, runs: readonly CapitalRun[]): CapitalRun[] {
  if (runs.length === 0) return [];
  if (writtenWords(draft).every(({ text }) => !/\p{Ll}/u.test(text))) {
    return [...capitalRuns(draft), ...loneCapitals(draft)].filter((run) => isOwn(draft, run));
  }
  return [
    ...capitalRuns(draft).filter((run) => isSaid(draft, run)),
    ...loneWordsBeside(draft, runs),
  ];
}

/** Words alone in capitals beside a run, from which a tag, link or mention parts them: "THE #FAIR IS ON". */
function loneWordsBeside(draft: Draft, runs: readonly CapitalRun[]): CapitalRun[] {
  return loneCapitals(draft).filter((word) => {
    const isBeside = runs.some((run) => {
      const between = slice(draft.text, {
        start: Math.min(word.end, run.end),
        end: Math.max(word.start, run.start),
      });
      return between.length <= LONGEST_BETWEEN && !/[\n.!?]/.test(between);
    });
    return isBeside && word.end - word.start > 1 && isSaid(draft, word);
  });
}

/** Web addresses in capitals, in small letters where no path follows, as only that may tell capitals apart. */
function loudAddresses(draft: Draft): (Span & { text: string })[] {
  const links = draft.entitiesOf('url').filter(({ text }) => !/\p{Ll}|\/[^/]/u.test(text));
  return links.map(({ start, end, text }) => ({ start, end, text: text.toLowerCase() }));
}

function calmDown(
  draft: Draft,
  runs: readonly CapitalRun[],
  rows: readonly Span[],
  acronyms: ReadonlySet<string>,
): Fix {
  const edits = [
    ...[...new Set([...runs, ...runsBeside(draft, runs)])].flatMap((run) =>
      inSmallLetters(draft, run, acronyms),
    ),
    ...(runs.length > 0 ? loudAddresses(draft) : []),
    ...rows.map((row) => ({ ...row, text: slice(draft.text, row).includes('?') ? '?' : '!' })),
  ].sort((a, b) => a.start - b.start);
  const change = joinChanges(draft.text, edits);
  return { ...change, label: { say: 'write', words: shorten(change.text) } };
}
