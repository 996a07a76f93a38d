import type { Draft } from '@/lib/engine/reading/draft';
import { topicFields, type FieldName, type TopicField } from '@/lib/lexicon/topic-fields';

const WORDS = /\p{sc=Latn}[\p{sc=Latn}']*/gu;
const LETTERS = /\p{sc=Latn}+/gu;
/** Words of a topic that name no subject. */
const NO_SUBJECT = new Set(['and', 'the', 'of', 'for', 'customer', 'support', 'services', 'shop']);
const fields = Object.entries(topicFields) as [FieldName, TopicField][];

/** What an account's topics amount to. */
interface Topics {
  /** What was read, and the same in one text. */
  readonly topics: readonly string[];
  readonly key: string;
  readonly fields: ReadonlySet<FieldName>;
  /** Their words in small letters, cut at every mark. */
  readonly words: readonly string[];
  /** Stems of the words that name the subjects. */
  readonly stems: ReadonlySet<string>;
  /** Beginnings of words of the fields. */
  readonly related: readonly string[];
  /** Whether a word belongs to the topics, for words that were asked before. */
  readonly known: Map<string, boolean>;
  /** The words of a piece of a normalized text that belong to the topics. */
  readonly wordsIn: (piece: string) => readonly string[];
}

/** Words whose answer is kept. */
const MOST_KNOWN = 4000;
let last: Topics | undefined;

/** Reads topics, or gives back what was read of the same ones before: an account's stay the same for days. */
function readTopics(topics: readonly string[]): Topics {
  if (last?.topics === topics) return last;
  const key = topics.join('\n');
  if (last?.key === key) return (last = { ...last, topics });
  const meant = fields.filter(([, { named }]) =>
    topics.some((topic) => named.some((name) => begins(topic.toLowerCase(), name, 4))),
  );
  const own = topics.flatMap((topic) => topic.toLowerCase().match(WORDS) ?? []);
  const subjects = own.filter((word) => word.length > 2 && !NO_SUBJECT.has(word));
  const read = {
    topics,
    key,
    fields: new Set(meant.map(([name]) => name)),
    words: topics.flatMap((topic) => topic.toLowerCase().match(LETTERS) ?? []),
    stems: new Set(subjects.map(stem)),
    related: meant.flatMap(([, { words }]) => words),
    known: new Map<string, boolean>(),
  };
  const wordsIn = (piece: string) =>
    piece.match(WORDS)?.filter((word) => belongs(word, read)) ?? [];
  return (last = { ...read, wordsIn });
}

/** The fields that an account's topics name: "coffee shops" names `food`. */
export function fieldsOf(topics: readonly string[]): ReadonlySet<FieldName> {
  return readTopics(topics).fields;
}

/** The words of topics in small letters, cut at every mark: "Bed & breakfast" has two. */
export function wordsOfTopics(topics: readonly string[]): readonly string[] {
  return readTopics(topics).words;
}

/** The words of a draft that belong to the account's topics, or to a field that they name. */
export function topicWords(draft: Draft, topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return [];
  const { wordsIn } = readTopics(topics);
  return [...new Set(draft.pieces.flatMap(({ piece }) => piece.derive(wordsIn)))];
}

type Belonging = Pick<Topics, 'stems' | 'related' | 'known'>;

function belongs(word: string, { stems, related, known }: Belonging): boolean {
  let answer = known.get(word);
  if (answer !== undefined) return answer;
  answer = stems.has(stem(word)) || related.some((each) => begins(word, each, 5));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, answer);
  return answer;
}

/** Whether one of the words of the text is the name, or begins with it if it has the letters for that. */
function begins(text: string, name: string, letters: number): boolean {
  return name.length < letters
    ? ` ${text} `.includes(` ${name} `)
    : ` ${text}`.includes(` ${name}`);
}

/** The word without the endings of its plural and its forms: "hosting" and "hosts" meet. */
function stem(word: string): string {
  return word.length < 5
    ? word.replace(/(?<=\p{sc=Latn}{3})s$/u, '')
    : word.replace(/(?:ings?|ies|y|e?s|ers?)$/u, '');
}
