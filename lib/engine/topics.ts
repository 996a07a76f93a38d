import { topicFields, type FieldName, type TopicField } from '@/lib/lexicon/topic-fields';
import type { Draft } from './draft';

const WORDS = /\p{L}[\p{L}']*/gu;
/** Words of a topic that name no subject. */
const NO_SUBJECT = new Set(['and', 'the', 'of', 'for', 'customer', 'support', 'services', 'shop']);
const fields = Object.entries(topicFields) as [FieldName, TopicField][];

/** The fields that an account's topics name: "coffee shops" names `food`. */
export function fieldsOf(topics: readonly string[]): ReadonlySet<FieldName> {
  const meant = fields.filter(([, { named }]) =>
    topics.some((topic) => named.some((name) => begins(topic.toLowerCase(), name, 4))),
  );
  return new Set(meant.map(([name]) => name));
}

/** The words of a draft that belong to the account's topics, or to a field that they name. */
export function topicWords(draft: Draft, topics: readonly string[]): readonly string[] {
  if (topics.length === 0) return [];
  const own = topics.flatMap((topic) => topic.toLowerCase().match(WORDS) ?? []);
  const subjects = own.filter((word) => word.length > 2 && !NO_SUBJECT.has(word));
  const stems = new Set(subjects.map(stem));
  const related = [...fieldsOf(topics)].flatMap((name) => topicFields[name].words);
  const words = new Set(draft.plain.text.match(WORDS) ?? []);
  return [...words].filter(
    (word) => stems.has(stem(word)) || related.some((each) => begins(word, each, 5)),
  );
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
    ? word.replace(/(?<=\p{L}{3})s$/u, '')
    : word.replace(/(?:ings?|ies|y|e?s|ers?)$/u, '');
}
