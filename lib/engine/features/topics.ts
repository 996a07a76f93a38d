import type { Draft } from '@/lib/engine/reading/draft';
import { topicFields, type FieldName, type TopicField } from '@/lib/lexicon/topic-fields';

const WORDS = /\p{sc=Latn}[\p{sc=Latn}']*/gu;
const LETTERS = /\p{sc=Latn}+/gu;
/** Words of a topic that name no subject. */
const NO_SUBJECT = new Set(['and', 'the', 'of', 'for', 'customer', 'support', 'services', 'shop']);
const fields = Object.entries(topicFields) as [FieldName, TopicField][];

/** The topics of an account, prepared for lookup. */
interface Topics {
  /** The topics as given, and joined in one text. */
  readonly topics: readonly string[];
  readonly key: string;
  readonly fields: ReadonlySet<FieldName>;
  /** Their words in lower case, split at every mark. */
  readonly words: readonly string[];
  /** Stems of the words that name the subjects. */
  readonly stems: ReadonlySet<string>;
  /** Prefixes of words of the fields that the topics name. */
  readonly related: readonly string[];
  /** Cache: whether a word belongs to the topics. */
  readonly known: Map<string, boolean>;
  /** The words of a piece of a normalized text that belong to the topics. */
  readonly wordsIn: (piece: string) => readonly string[];
}

/** Cache size in words. */
const MOST_KNOWN = 4000;
let last: Topics | undefined;

/** Prepares topics for lookup; the result is cached, because an account's topics stay the same for days. */
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

/** The words of topics in lower case, split at every mark: "Bed & breakfast" has two. */
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

/** Whether a word of the text equals the name, or starts with it if the name is long enough. */
function begins(text: string, name: string, letters: number): boolean {
  return name.length < letters
    ? ` ${text} `.includes(` ${name} `)
    : ` ${text}`.includes(` ${name}`);
}

/** "bikes": a short word of which only the "s" is an ending. */
const SHORT_PLURAL = /^..[^hsxz]es$/u;

/** The word without plural and verb endings: "hosting" and "hosts", "phone" and "phones" have the same stem. */
function stem(word: string): string {
  return word.length < 5 || SHORT_PLURAL.test(word)
    ? word.replace(/(?<=\p{sc=Latn}{3})s$/u, '')
    : word.replace(/(?:ings?|ies|y|e?s|ers?|e)$/u, '');
}
