import { hasCheckIn, isDropped, isHeadline, isTexted } from '@/lib/engine/features/forms';
import { spellsOutSubject, wordsOf, type Word } from '@/lib/engine/features/subject';
import { fieldsOf, topicWords, wordsOfTopics } from '@/lib/engine/features/topics';
import type { Draft } from '@/lib/engine/reading/draft';
import { isCapitalAt } from '@/lib/text/characters';
import { Recent } from '@/lib/text/recent';
import { hashText, joinHashes } from './hash';
import { groups, type SignContext, type SignGroup, type SignSink } from './sign-groups';

/** Emits the signs about a draft as a whole: its surface, the findings in it, whether it says what it is about. */
export function wholeSigns(draft: Draft, context: SignContext, sink: SignSink): void {
  const facts = factsOf(draft, context);
  const key = `${Object.values(facts).join('\n')}\n\n${context.topics.join('\n')}`;
  const signs = signsOfFacts.of(key, () => readFacts(facts, context.topics));
  for (const { hash, kind, name } of signs) sink(hash, kind, -1, -1, name);
}

/** A sign about a draft as a whole. */
interface WholeSign {
  readonly hash: number;
  readonly kind: SignGroup;
  readonly name: string;
}

/** Cache of signs by the facts that they follow from, for the drafts being written. */
const signsOfFacts = new Recent<readonly WholeSign[]>(4_000);

function readFacts(facts: DraftFacts, topics: readonly string[]): WholeSign[] {
  const signs: WholeSign[] = [];
  const note: Note = (kind, name) => {
    signs.push({ hash: joinHashes(kind.seed, hashText(name)), kind, name });
  };
  contextSigns(facts, note);
  subjectSigns(facts, note);
  topicSigns(facts, topics, note);
  return signs;
}

type Note = (kind: SignGroup, name: string) => void;

function contextSigns({ surface, media, account, findings }: DraftFacts, note: Note): void {
  note(groups.context, account);
  note(groups.context, surface);
  note(groups.context, media ? 'media' : 'no media');
  note(groups.context, `${account}, ${surface}, media: ${media}`);
  if (findings.length === 0) note(groups.finding, 'none');
  for (const finding of findings) {
    const rule = finding.slice(0, finding.indexOf('.'));
    note(groups.finding, rule);
    note(groups.finding, finding);
    note(groups.finding, `${rule}, ${account}, ${surface}`);
  }
}

function accountOf({ account, topics }: SignContext): string {
  if (account === 'personal') return account;
  return topics.length > 0 ? 'business' : 'business without topics';
}

/** The index of the highest step that a number reaches. */
function step(value: number, steps: readonly number[]): number {
  return steps.findLast((each) => value >= each) ?? 0;
}

/** Steps of the scale of lengths, in words. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 9, 13, 21, 31];
/** Words by which writers speak of themselves. */
const I = new Set(['i', "i'm", 'im', 'my', 'me', 'mine', "i've", "i'll", "i'd"]);

function isCapital(draft: Draft, offset: number): boolean {
  return isCapitalAt(draft.text, draft.normalized.toSource({ start: offset, end: offset }).start);
}

/** Pronouns that refer to something else in the draft or on screen. */
const PRONOUNS = new Set(
  "it,this,that,these,those,he,she,they,him,her,them,it's,that's,its,thats".split(','),
);
/** In drafts of at most so many words, each word is a sign of missing context. */
const FEW_WORDS = 6;

/**
 * The facts that determine the signs about a draft as a whole. Many drafts share them, and an edit rarely changes them.
 */
interface DraftFacts {
  readonly account: string;
  readonly surface: string;
  readonly media: boolean;
  readonly findings: readonly string[];
  /** How many informative words it has, up to `FEW_WORDS`. */
  readonly informative: number;
  /** Index in `LENGTHS`. */
  readonly length: number;
  readonly link: boolean;
  readonly tag: boolean;
  readonly mention: boolean;
  readonly emoji: boolean;
  /**
   * The first pronoun, its index among the words, up to 5 (-1 if there is none), and how many informative words precede
   * it, up to 3.
   */
  readonly pronoun: string;
  readonly pronounAt: number;
  readonly toldBefore: number;
  /** The share of words that are reactions, in quarters; "-" without words. */
  readonly reactions: number | string;
  readonly checkIn: boolean;
  readonly address: boolean;
  readonly dropped: boolean;
  readonly texted: boolean;
  readonly headline: boolean;
  /** As `namesIn` counts them. */
  readonly names: number;
  readonly digits: boolean;
  readonly question: boolean;
  readonly quotes: boolean;
  readonly self: boolean;
  /** How many tags a draft without words has, up to 4; -1 with words. */
  readonly tags: number;
  /** The words of a draft with few words. */
  readonly words: readonly string[];
  /** How many words belong to the account's topics, up to 3; -1 for an account without topics. */
  readonly onTopic: number;
}

function factsOf(draft: Draft, context: SignContext): DraftFacts {
  const words = wordsOf(draft);
  const links = draft.entitiesOf('url');
  const has = (kind: 'hashtag' | 'mention' | 'emoji') =>
    draft.entities.some((each) => each.kind === kind);
  const reactions = words.filter((word) => word.reaction).length;
  const pronounAt = words.findIndex(({ text }) => PRONOUNS.has(text));
  const told = words.slice(0, Math.max(0, pronounAt)).filter((word) => word.informative).length;
  return {
    account: accountOf(context),
    surface: context.surface,
    media: context.media.length > 0,
    findings: context.findings,
    informative: Math.min(words.filter((word) => word.informative).length, FEW_WORDS),
    length: step(words.length, LENGTHS),
    link: links.length > 0,
    tag: has('hashtag'),
    mention: has('mention'),
    emoji: has('emoji'),
    pronoun: words[pronounAt]?.text ?? '',
    pronounAt: Math.min(pronounAt, 5),
    toldBefore: Math.min(told, 3),
    reactions: words.length > 0 ? Math.round((4 * reactions) / words.length) : '-',
    checkIn: hasCheckIn(draft),
    address: links.some(({ text }) => spellsOutSubject(text)),
    dropped: isDropped(draft),
    texted: isTexted(draft),
    headline: isHeadline(draft),
    names: namesIn(draft, words),
    digits: /\d/.test(draft.prose),
    question: draft.text.includes('?'),
    quotes: /["“]/.test(draft.text),
    self: words.some(({ text }) => I.has(text)),
    tags: words.length > 0 ? -1 : Math.min(draft.entitiesOf('hashtag').length, 4),
    words: words.length <= FEW_WORDS ? words.map(({ text }) => text) : [],
    onTopic: context.topics.length > 0 ? Math.min(topicWords(draft, context.topics).length, 3) : -1,
  };
}

/** Emits signs of whether a reader can tell what the draft is about. */
function subjectSigns(facts: DraftFacts, note: Note): void {
  const { informative, length, link, tag, mention, emoji, media, surface, words } = facts;
  const tell = (name: string) => note(groups.subject, name);
  const shown = `media: ${media}, post: ${surface === 'post'}`;
  const told = `informative words: ${informative}`;
  tell(told);
  tell(`${told}, link: ${link}, ${shown}`);
  tell(`${told}, words from: ${length}`);
  tell(`${told}, words from: ${length}, link: ${link}, media: ${media}`);
  tell(`${told}, tag: ${tag}, mention: ${mention}, emoji: ${emoji}, media: ${media}`);
  tell(`${told}, words from: ${length}, link: ${link}, tag: ${tag}, ${shown}`);
  pronounSigns(facts, tell);
  tell(`quarters of reactions: ${facts.reactions}`);
  tell(`check-in: ${facts.checkIn}, ${told}`);
  tell(`link that names the subject: ${facts.address}`);
  tell(`subject left out: ${facts.dropped}`);
  tell(`texting style: ${facts.texted}`);
  tell(`headline: ${facts.headline}`);
  tell(`names: ${facts.names}, ${told}`);
  tell(`digits: ${facts.digits}, ${told}`);
  tell(`question: ${facts.question}, ${told}, link: ${link}`);
  tell(`quotation marks: ${facts.quotes}, ${told}`);
  tell(`first person: ${facts.self}, ${told}, link: ${link}`);
  if (facts.tags >= 0) {
    tell(`no words, link: ${link}, tag: ${tag}, mention: ${mention}, emoji: ${emoji}, ${shown}`);
    tell(`no words, tags: ${facts.tags}, ${shown}`);
  }
  for (const word of words) {
    tell(`few words, one is ${word}`);
    tell(`few words, one is ${word}, link: ${link}`);
  }
}

/** Emits signs of the first pronoun and of how many words before it may be its antecedent. */
function pronounSigns(
  { informative, pronoun, pronounAt, toldBefore }: DraftFacts,
  tell: (name: string) => void,
): void {
  tell(`place of the first pronoun: ${pronounAt}, informative words: ${informative}`);
  if (pronounAt < 0) return;
  tell(`first pronoun: ${pronoun}, informative words: ${informative}`);
  tell(`informative words before a pronoun: ${toldBefore}`);
  tell(`informative words before ${pronoun}: ${toldBefore}`);
}

const MANY_NAMES = 3;

/** How many words are capitalised inside a sentence, up to `MANY_NAMES`. */
function namesIn(draft: Draft, words: readonly Word[]): number {
  let names = 0;
  for (let i = 1; i < words.length && names < MANY_NAMES; i++) {
    const { at, sentence } = words[i]!;
    if (words[i - 1]!.sentence === sentence && isCapital(draft, at.start)) names++;
  }
  return names;
}

/** Emits signs of whether the draft keeps to the account's topics. */
function topicSigns({ onTopic }: DraftFacts, topics: readonly string[], note: Note): void {
  if (onTopic < 0) return;
  const tell = (name: string) => note(groups.topic, name);
  tell(`words on topic: ${onTopic}`);
  for (const field of fieldsOf(topics)) {
    tell(`field: ${field}`);
    if (onTopic > 0) tell(`field: ${field}, on topic`);
  }
  for (const word of wordsOfTopics(topics)) tell(`topic: ${word}`);
}
