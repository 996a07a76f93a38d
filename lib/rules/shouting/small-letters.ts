import { isAcronym, type CapitalRun, type WrittenWord } from '@/lib/engine/features/capitals';
import { type Draft } from '@/lib/engine/reading/draft';
import { wordsOfSpeech } from '@/lib/lexicon/capital-words';
import { sureVerbs } from '@/lib/lexicon/sure-words';
import { slice, type Span } from '@/lib/text/span';
import { writingOf } from './among-others';
import { measureOf } from './measures';
import {
  alsoPeople,
  alsoPlaces,
  givenWords,
  longNames,
  seldomFamilyWords,
  spellings,
} from './name-words';
import { DAY, MONTH, stemOf, type Place, type Writing } from './neighbours';
import {
  acronyms,
  FUNCTION,
  isCertainName,
  isNameTagged,
  isOrdinary,
  isTownBy,
  NUMBER,
} from './word-kinds';

const FIRST_PERSON = /^I(?=$|['’])/u;

/** What is joined to a word: "the BBC's", "the shop'll". */
const SUFFIX = /['’](?:S|LL|RE|VE|D|M)$/u;

/**
 * The words of a run in small letters, each at its place, but for acronyms, "I", the beginnings of
 * sentences and names. A word that is not known keeps its capital: better a capital too many than a name lost.
 *
 * @param own acronyms of the account, in capitals
 */
export function inSmallLetters(
  draft: Draft,
  run: CapitalRun,
  own: ReadonlySet<string>,
): WrittenWord[] {
  const small = run.words.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  const parted = run.words.map((_, i) => isParted(draft, run, i));
  const [figureBefore, figureBehind] = figuresAround(draft.text, run);
  const last = run.words.length - 1;
  const neighbours = run.words.map((_, i) => ({
    before: i === 0 ? figureBefore : parted[i] ? '' : small[i - 1]!,
    behind: i === last ? figureBehind : parted[i + 1] ? '' : small[i + 1]!,
  }));
  const named = wordsOfLongNames(draft, run, small);
  const lowered = { draft, words: run.words, own, named };
  const texts = run.words.map((_, i) => written(lowered, i, { small, parted, ...neighbours[i]! }));
  return run.words.map(({ start, end }, i) => {
    const isGiven = !parted[i + 1] && isGivenBefore(small[i]!, texts[i + 1] ?? '');
    return { start, end, text: isGiven ? capitalised(texts[i]!) : texts[i]! };
  });
}

/** Whether a word is the given name before a surname that is a word too, and was taken for a name: "Grace" before "Parks". */
function isGivenBefore(word: string, family: string): boolean {
  if (!givenWords.has(word) || /^(?:will|may|hope)$/.test(word)) return false;
  const surname = stemOf(family.toLowerCase());
  return (
    /^\p{Lu}\p{Ll}/u.test(family) && (alsoPeople.has(surname) || seldomFamilyWords.has(surname))
  );
}

/** The numbers that stand right before a run and right behind it, "" where there are none: "READ TO YEAR 3". */
function figuresAround(text: string, { start, end }: Span): [string, string] {
  const before = /(?<![\p{sc=Latn}\d.,:£$€])(\p{N}{1,4}) $/u.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  const behind = /^ (\p{N}{1,4})(?![\p{sc=Latn}\d.,:]\p{N}|%)/u.exec(text.slice(end, end + 8))?.[1];
  return [before ?? '', behind ?? ''];
}

/** Before the title of a work, where two words or more follow that may be one: "the book Little Women". */
const WORK = /^(?:book|novel|film|movie|musical|album)$/;
const BEFORE_WORK = /^(?:the|this|a|an|new|my|our|favourite|favorite|her|his)$/;

/** What stands behind a work and is no title: what is done, or what is of its kind. */
const NO_TITLE =
  /^(?:clubs?|shops?|stores?|sales?|stalls?|swaps?|festivals?|fairs?|launch|signings?|tours?|stars?|directors?|makers?|crews?|studios?|series|quiz|nights?|lists?|reviews?|covers?|tokens?|vouchers?|exchange|group|week|day|bus|bank|trilogy|version|adaptation|release|premiere|industry|society|school|set|awards?|score|posters?|trailer|starts?|made|makes|tells|told|opens|comes|came|ends|ended|won|shows?|gets|got|took|takes)$/;

/** Before who plays, and what players are that have no name there: "live music by our town band". */
const PLAYED = /^(?:music|songs|tunes|sets?|vinyl)$/;
/** Who plays, beside whom others may: "our band plays with support from Salt Lamps". */
const PLAYS = /^(?:bands?|gigs?|tour|album)$/;
const NO_PLAYER =
  /^(?:bands?|choirs?|orchestra|groups?|singers?|school|schools|local|children|kids|pupils|students?|noon|midnight|home|live|djs?|artists?|musicians|members|friends|charts?|films?|past|world|era|shows?|radio|decades?|years?|century|eighties|nineties|seventies|sixties)$/;
/** Most words behind "by" of which the last may tell what players are. */
const MOST_PLAYER_WORDS = 5;

/** Whether players may be named at an index, by common words: "live music from the Rolling Pins". */
function mayNamePlayers(small: readonly string[], i: number): boolean {
  const isPlayed =
    PLAYED.test(small[i]!) || (small[i] === 'support' && small.some((word) => PLAYS.test(word)));
  if (!isPlayed || !/^(?:by|from)$/.test(small[i + 1] ?? '')) return false;
  const words = small.slice(i + 2, i + 2 + MOST_PLAYER_WORDS);
  if (words.some((word) => NO_PLAYER.test(word)) || words.length < 2) return false;
  const [first = '', second = ''] = words[0] === 'the' ? words.slice(1) : words;
  return [first, second].every((word) => word !== '' && isOrdinary(word) && !FUNCTION.test(word));
}

const SONG = /^(?:single|song|ep)$/;
/** What stands behind a song and is no title, beside what follows all works. */
const NO_SONG =
  /^(?:beds?|rooms?|tickets?|lanes?|file|parents?|sheets?|malt|use|speed|thing|one|called|about|which|by|cycles?|writers?|writing|book|has|have|had|here|tonight|tomorrow|now|today|every|went|drops?|dropped|lands?|landed|sounds?|reached|hit|hits|needs|goes)$/;

/** Whether a song may be named at an index by common words: "our new single Lost in the Rain". */
function mayNameSong(small: readonly string[], i: number): boolean {
  if (!SONG.test(small[i]!) || !/^(?:new|latest|debut|first|next|second)$/.test(small[i - 1] ?? ''))
    return false;
  const next = small[i + 1] ?? '';
  return (
    next !== '' &&
    isOrdinary(next) &&
    !FUNCTION.test(next) &&
    !NO_TITLE.test(next) &&
    !NO_SONG.test(next)
  );
}

/** What is called by a name of its own. */
const TITLED =
  /^(?:book|novel|film|movie|musical|album|single|song|ep|play|show|band|podcast|poem)$/;

/** Whether a name of two words or more that are common ones follows "called" at an index: "our film is called The Last Bus". */
function mayNameTitle(small: readonly string[], i: number): boolean {
  if (!/^(?:called|titled|entitled)$/.test(small[i]!) || small[i + 1] === 'off') return false;
  const before = small[i - 1] ?? '';
  if (!TITLED.test(/^(?:is|was)$/.test(before) ? (small[i - 2] ?? '') : before)) return false;
  return (
    small[i + 2] !== undefined && small.slice(i + 1, i + 3).every((word) => !isCertainName(word))
  );
}

/** What is done with a work whose author is named behind it. */
const READS = /^(?:reading|performing|staging|screening|chosen|chose|picked|discussing)$/;
const LONGEST_TITLE = 5;

/** Whether a title of common words may stand between an index and an author: "we are reading Small Blue Thing by Ann Lee". */
function mayNameWorkOf(small: readonly string[], i: number): boolean {
  if (!READS.test(small[i]!)) return false;
  const by = small.indexOf('by', i + 2);
  return by > 0 && by <= i + 1 + LONGEST_TITLE && isCertainName(small[by + 1] ?? '');
}

/**
 * Whether a title or players may be named in a run whose words are common ones, so that nothing tells where the name
 * begins and ends.
 */
export function mayHoldHiddenName({ words }: CapitalRun): boolean {
  const small = words.map(({ text }) => text.toLowerCase());
  return small.some((word, i) => {
    if (
      mayNamePlayers(small, i) ||
      mayNameSong(small, i) ||
      mayNameTitle(small, i) ||
      mayNameWorkOf(small, i)
    )
      return true;
    if (!WORK.test(word) || !BEFORE_WORK.test(small[i - 1] ?? '')) return false;
    const next = small.slice(i + 1, i + 3);
    return (
      next.length === 2 &&
      next.every((each) => isOrdinary(each) && !FUNCTION.test(each) && !NO_TITLE.test(each)) &&
      !next.some((each) => sureVerbs.has(each) || wordsOfSpeech.has(each))
    );
  });
}

/** "T-SHIRT" and "X-RAY" keep their letter, "E-MAIL" does not. */
const LETTER_FIRST = /^[A-DF-Z]-\p{sc=Latn}{3}/u;

/** "NO. 7". */
const NUMBER_BEHIND = /^\.\s?\p{N}/u;

/** Before the number of a house or bus: "outside No 9". */
const BEFORE_NUMBER =
  /^(?:outside|opposite|behind|at|from|near|to|house|flat|bus|route|platform|shop|unit|stand|gate)$/;

const PARTING = /[,;:!?…()|/]|\s[–—-]\s/;

/** Whether a mark or the end of a sentence parts a word from the one before it. */
function isParted(draft: Draft, { words }: CapitalRun, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (!before || !word) return false;
  const between = draft.text.slice(before.end, word.start);
  return PARTING.test(between) || draft.sentenceAt(word).start >= before.end;
}

/** A run that is written in small letters, and what tells how. */
interface LoweredRun {
  readonly draft: Draft;
  readonly words: readonly WrittenWord[];
  /** Acronyms of the account, in capitals. */
  readonly own: ReadonlySet<string>;
  /** How the words of names of several words are written, by their index. */
  readonly named: ReadonlyMap<number, 'small' | 'large'>;
}

/** A word of a run, by its index, in small letters as far as it has no capitals of its own. */
function written(run: LoweredRun, i: number, place: Place): string {
  const { draft, words } = run;
  const word = words[i]!;
  const ownSpelling = spelledAnywhere(draft.text, word, run.own, place);
  if (ownSpelling !== undefined) return ownSpelling;
  const { text } = word;
  const writing = writingAmong(run, i, place);
  if (writing === 'as-is') return withSmallSuffix(text);
  const before = words[i - 1];
  const opens = isFirstOfSentence(draft, word, before) || isBehindInitial(draft, word, before);
  const [, prefix = '', rest = ''] = PREFIXED.exec(text) ?? [];
  if (writing === 'large' && !opens && prefix !== '')
    return prefix.toLowerCase() + capitalised(rest);
  if (writing === 'large' || opens) return capitalised(text);
  return LETTER_FIRST.test(text) ? smallBehindFirst(text) : text.toLowerCase();
}

/** The writing of a word that is the same at every place of a sentence: acronyms, brands, days, measures. */
function spelledAnywhere(
  source: string,
  word: WrittenWord,
  own: ReadonlySet<string>,
  place: Place,
): string | undefined {
  const { text, end } = word;
  if (isJoined(source, word) || (text === 'W' && source[end] === '/')) return text.toLowerCase();
  if (FIRST_PERSON.test(text)) return smallBehindFirst(text);
  if (own.has(text.slice(0, text.length - suffixOf(text).length))) return withSmallSuffix(text);
  if (isInAddress(source, word) || DOMAIN.test(text)) return text.toLowerCase();
  const [, last = '', first = ''] = RUN_ON.exec(text) ?? [];
  if (first !== '' && isOrdinary(last.toLowerCase()))
    return `${last.toLowerCase()}.${capitalised(first)}`;
  const spelling = spellingOf(text);
  if (spelling !== undefined) return spelling;
  if (isPlural(text)) return `${text.slice(0, -1)}s`;
  const measure = spanOfDays(text) ?? measureOf(source, word, place);
  if (measure !== undefined || text !== 'NO') return measure;
  const isNumber =
    NUMBER_BEHIND.test(source.slice(end, end + 4)) ||
    (NUMBER.test(place.behind) && BEFORE_NUMBER.test(place.before));
  return isNumber ? 'No' : undefined;
}

/** How a word is written among the others of its run. */
function writingAmong({ draft, words, named }: LoweredRun, i: number, place: Place): Writing {
  const { text, end } = words[i]!;
  const small = place.small[i]!;
  const isLetters =
    isAcronym(text, acronyms) &&
    (!/[AEIOUY]/.test(text) || (text.length > 2 && !isOrdinary(small)));
  const inName = isLetters ? undefined : named.get(i);
  if (inName !== undefined) return inName;
  const isCutShort = text.endsWith('IN') && /['’]/.test(draft.text.charAt(end)); // "freakin'"
  return isCutShort && isOrdinary(`${small}g`) ? 'small' : writingOf(text, place, i);
}

function suffixOf(text: string): string {
  return SUFFIX.exec(text)?.[0] ?? '';
}

/** "BBC'S" as "BBC's". */
function withSmallSuffix(text: string): string {
  const suffix = suffixOf(text);
  return text.slice(0, text.length - suffix.length) + suffix.toLowerCase();
}

function smallBehindFirst(text: string): string {
  return text.charAt(0) + text.slice(1).toLowerCase();
}

const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** "Mon-Fri", "June-August": two days or months, which a hyphen joins. */
function spanOfDays(text: string): string | undefined {
  const parts = text.toLowerCase().split('-');
  if (
    parts.length !== 2 ||
    !parts.every((part) => DAY.test(part) || MONTH.test(part) || SHORT_MONTH.test(part))
  )
    return undefined;
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-');
}

/** A web address without its "https:". */
const DOMAIN =
  /^(?:WWW\.\S+|[A-Z\d-]+(?:\.[A-Z\d-]+)*\.(?:COM|CO|ORG|NET|UK|GOV|EDU|INFO|BIZ|IO|IE|EU|SHOP|STORE|ONLINE|APP|CAFE|PUB|COOP|SCOT|WALES|LONDON))$/u;

/** Two words that a stop without a space joins: "BEFORE NOON.SEE YOU". */
const RUN_ON = /^(\p{Lu}{2,})\.(\p{Lu}{2,})$/u;

/** Whether the word is a part of an e-mail address: "HELP@MILL.ORG". */
function isInAddress(text: string, { start, end }: Span): boolean {
  return text[end] === '@' || /\S@(?:\S*\.)?$/u.test(text.slice(Math.max(0, start - 64), start));
}

/** As the owner of the name writes it: "iPhone", "iPhone's", "GoPros". */
function spellingOf(text: string): string | undefined {
  const suffix = /['’]?S$/u.exec(text)?.[0] ?? '';
  const whole = spellings.get(text.toLowerCase());
  if (whole !== undefined) return whole;
  const spelling = spellings.get(text.slice(0, text.length - suffix.length).toLowerCase());
  return spelling && spelling + suffix.toLowerCase();
}

/** Most words of a name of several. */
const LONGEST_NAME = 5;

let withoutApostrophe: ReadonlySet<string> | undefined;

/** Names of several words as those write them who leave their apostrophe out: "new years day". */
function namesWithoutApostrophe(): ReadonlySet<string> {
  return (withoutApostrophe ??= new Set(
    [...longNames].filter((name) => name.includes("'")).map((name) => name.replaceAll("'", '')),
  ));
}

/** Whether the words are on a list of names of several. */
const isOfNames = (words: string) =>
  longNames.has(words) || namesWithoutApostrophe().has(words) || isNameTagged(words);

/** What stays small within a name: "Children in Need". */
const JOINS_NAME = /^(?:and|of|the|&|an?|in|on|upon|for|to|with|at|de)$/;

const AMPERSAND = /^\s&\s$/;

/** "National Railway Museum", "Royal Infirmary". */
const NAMED_HOUSE =
  /^(?:national|royal|imperial|british)\s(?:[\p{sc=Latn}'-]+\s){0,2}(?:museum|gallery|theatre|library|archives?|armouries|pavilion|mint|academy|opera|ballet|hospital|infirmary|arboretum|institute|institution|observatory|arena|stadium)$/u;

const BODY = /^(?:foundation|trust|society|association|federation|orchestra)$/;

/** Whether the words name a body: "British Heart Foundation", "Leeds Civic Trust". */
function isBody(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length < 2 || !BODY.test(rest.at(-1)!) || !isCertainName(first)) return false;
  return !first.endsWith("'s") && rest.every((word) => !FUNCTION.test(word));
}

/** "World Mental Health Day". */
const NAMED_DAY =
  /^(?:(?:world|international|national|global)\s(?:[\p{sc=Latn}'-]+\s){1,2}(?:day|week|month)|(?:world|international|national)\s(?:day|week|month)\s(?:of|for)\s(?!the\b|our\b|your\b|a\b)[\p{sc=Latn}'-]{4,})$/u;

/** Behind "the WHO" these tell of the health organisation, and not of the band. */
const OF_HEALTH =
  /^(?:says?|said|warns?|warned|reports?|reported|declares?|declared|estimates?|recommends?|advises?|approved?|director|guidance|guidelines?)$/;

/**
 * How each word of a name that has several is written, by its place in the run: "and", "of" and the like within a name
 * are small, all others large. A "the" that a name begins with is not told of: it is written like any other.
 */
function wordsOfLongNames(
  { text }: Draft,
  { words }: CapitalRun,
  small: readonly string[],
): ReadonlyMap<number, 'small' | 'large'> {
  const named = new Map<number, 'small' | 'large'>();
  const parts = small.map((word, i) => {
    const next = words[i + 1];
    return next && AMPERSAND.test(text.slice(words[i]!.end, next.start)) ? `${word} &` : word;
  });
  for (let i = 0; i < small.length; i++) {
    for (let length = LONGEST_NAME; length > 1; length--) {
      const last = small[i + length - 1];
      if (last === undefined) continue;
      const name = [...parts.slice(i, i + length - 1), last].join(' ');
      if (name === 'the who' && OF_HEALTH.test(small[i + length] ?? '')) continue;
      if (name === 'old town' && small[i + length] === 'hall') continue;
      const isOwner = last.endsWith("'s") && isOfNames(stemOf(name));
      if (
        !isOwner &&
        !isOfNames(name) &&
        !NAMED_DAY.test(name) &&
        !NAMED_HOUSE.test(name) &&
        !isBody(small.slice(i, i + length))
      )
        continue;
      for (let at = i; at < i + length; at++) {
        const joins = at > i && JOINS_NAME.test(small[at]!);
        if (joins) named.set(at, 'small');
        else if (small[at] !== 'the') named.set(at, 'large');
      }
      break;
    }
  }
  return named;
}

/** Teams by age, and acronyms of two letters that stand in the plural; "GPS" and "CBS" are none of those. */
const SURE_PLURAL = /^(?:U\d{1,2}|[A-Z]&[A-Z]|TV|PC|CD|DJ|DM|MP|MEP|MSP|RN|ID|EV|RT|LP)S$/;

/** "NGOS" and "DVDS" are acronyms with an s. */
function isPlural(text: string): boolean {
  if (SURE_PLURAL.test(text)) return true;
  if (!/^.{2,}[^S]S$/.test(text) || isOrdinary(text.toLowerCase())) return false;
  return acronyms.has(text.slice(0, -1));
}

const MENTION = /@\w+/g;

/** Longest row of mentions and emoji before the first word of a sentence, in UTF-16 units. */
const LONGEST_LEAD = 200;

function isFirstOfSentence(draft: Draft, word: Span, before: Span | undefined): boolean {
  const { start } = draft.sentenceAt(word);
  if (before) return start >= before.end;
  if (word.start - start > LONGEST_LEAD) return false;
  if (isToldOfMention(draft.text, start, word)) return false;
  return !/[\p{sc=Latn}\d]/u.test(
    slice(draft.text, { start, end: word.start }).replace(MENTION, ''),
  );
}

/** A mention alone, which what follows tells of: "@hovefair IS BACK", not "@hovefair IS IT TRUE". */
const ONE_MENTION = /^\s*@\w+\s+$/;
const TELLS_OF_ONE =
  /^(?:(?:is|was|has|will|can|must)(?!\s+(?:i|you|we|they|he|she|it|this|that|there|the|your|our|my|any\p{sc=Latn}*|some\p{sc=Latn}*)\b)|takes|makes|gives|says|brings|opens|joins|wins|plays|returns|starts|hosts|serves|gets|needs|wants|comes|goes|presents|reports)(?!\p{sc=Latn})/iu;

function isToldOfMention(text: string, sentence: number, { start }: Span): boolean {
  return ONE_MENTION.test(text.slice(sentence, start)) && TELLS_OF_ONE.test(text.slice(start));
}

/** Whether the word is a surname behind an initial: "J. AMES". */
function isBehindInitial(draft: Draft, word: Span, before: Span | undefined): boolean {
  if (!before || before.end - before.start > 1) return false;
  return /^\.\s+$/.test(slice(draft.text, { start: before.end, end: word.start }));
}

/** What stands small before a name: "anti-Trump", "mid-May". */
const PREFIXED = /^((?:PRE|POST|NON|ANTI|PRO|EX|MID|UN)-)(\p{sc=Latn}{2,})/u;

/** The "S" of "@BOB'S" and the "EM" of "'EM": an apostrophe before them belongs to no word of the run. */
function isJoined(text: string, { start, text: word }: WrittenWord): boolean {
  if (!/^(?:S|EM|TIL|TIS|TWAS|N|BOUT|CAUSE)$/.test(word)) return false;
  return /['’]/.test(text.charAt(start - 1)) && (word !== 'S' || /\S/.test(text.charAt(start - 2)));
}

/** Where the parts of a word begin: behind a hyphen, an "&", and the apostrophe of "O'Brien" and "D'Arcy". */
const PARTS = /(?<=[-&]|^[od]['’](?=\p{sc=Latn}{3}))/u;

/** What of a name of several parts stays small: "Newcastle-upon-Tyne". */
const SMALL_PART = /^(?:on|upon|in|le|la|de|the|and|sur|super|under|next|by)-$/;

/** With a capital at each part that is a name: "Coca-Cola", "O'Brien", "McDonald's", but "Swedish-style". */
function capitalised(word: string): string {
  const parts = word.toLowerCase().split(PARTS);
  const isOfName = isName(bareOf(parts[0]!)) || isTownBy(word.toLowerCase());
  const large = parts.map((part, i) => {
    const bare = bareOf(part);
    const isBehindJoint = isOfName && i > 1 && SMALL_PART.test(parts[i - 1]!);
    const isLarge =
      i === 0 ||
      (!SMALL_PART.test(part) && (isBehindJoint || (isOfName ? isName(bare) : isNoWord(bare))));
    return isLarge ? part.replace(/^\p{sc=Latn}/u, (letter) => letter.toUpperCase()) : part;
  });
  return large.join('').replace(/^Mc\p{sc=Latn}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);
}

const bareOf = (part: string) => part.replace(/-$/, '').replaceAll('’', "'");

/** Whether a part of a word is no common word: of three letters none but a name is one. */
function isNoWord(part: string): boolean {
  return part.length > 3 ? !isOrdinary(part) : isNameTagged(part);
}

function isName(part: string): boolean {
  return isNoWord(part) || alsoPeople.has(part) || alsoPlaces.has(part);
}
