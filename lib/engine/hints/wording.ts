import { formatByZone } from '@/lib/engine/time/format-by-zone';
import { formatMessage } from '@/lib/text/message';

/** Texts by the rule or part of the engine that they belong to, then by their own id. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The texts of hints in one language. */
export interface Wording {
  /** A BCP 47 language tag, for `Intl`. */
  readonly tag: string;
  /** Translations of the English texts in the rules; where one is missing, the English text is used. */
  readonly texts: Texts;
}

/** The language in which rules are written. */
export const english: Wording = { tag: 'en-GB', texts: {} };

/** The engine's own English texts, in addition to those of the rules. */
export const engineTexts = {
  fix: {
    'leave-out': 'Leave out “{words}”',
    'ask-instead': 'Ask readers instead',
    'keep-one': 'Keep one “{words}”',
    'plain-letters': 'Write it in plain letters',
    write: 'Write “{words}”',
    'put-first': 'Put “{words}” first',
    'tag-capitals': 'Write these hashtags with capitals',
    paragraphs: 'Break it into paragraphs',
    add: 'Add “{words}”',
    say: 'Say “{words}”',
  },
  repetition: {
    ask: 'It is the {times, selectordinal, =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} one {#st} two {#nd} few {#rd} other {#th}} request in {posts} posts.',
    sell: 'It is the {times, selectordinal, =2 {second} =3 {third} =4 {fourth} =5 {fifth} =6 {sixth} =7 {seventh} =8 {eighth} one {#st} two {#nd} few {#rd} other {#th}} sales pitch in {posts} posts.',
  },
  /** How the sentences of a hint are joined, and how words are quoted. */
  joint: { sentences: '{first} {second}', word: '“{word}”' },
  time: {
    now: 'a moment ago',
    today: 'today from {time}',
    tomorrow: 'tomorrow from {time}',
    day: 'on {weekday} from {time}',
  },
} satisfies Texts;

/** The text of a fix's button, an imperative; `words` are the words of the draft that it quotes. */
export interface FixLabel {
  readonly say: keyof (typeof engineTexts)['fix'];
  readonly words?: string;
}

/** A value for a placeholder of a message, formatted in the reader's language. */
export type Value =
  | string
  | number
  | DayValue
  /** Time that has passed, in milliseconds. */
  | { readonly passed: number }
  /** When something begins: in `ahead` days, at a time like `09:30`; `day` is 1 for Monday to 7 for Sunday. */
  | { readonly ahead: number; readonly day: number; readonly from: string }
  /** Words that are quoted one by one. */
  | { readonly named: readonly string[] }
  /** Ids of parts of the rule, joined by "or". */
  | { readonly anyOf: readonly string[] };

/** A time in milliseconds since 1970, formatted as a day in the given IANA time zone. */
export interface DayValue {
  readonly day: number;
  readonly timeZone: string;
  readonly form: keyof typeof dayForms;
}

const dayForms = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  month: { month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A text by its keys in `Texts`, with the English original. */
interface SourceText {
  readonly of: string;
  readonly id: string;
  readonly english: string;
}

/**
 * A text in the given language, with its placeholders filled.
 *
 * @param partOf returns the English words of a part by its id
 * @throws {MessageError} if the text cannot be filled
 */
export function phrase(
  wording: Wording,
  { of, id, english: original }: SourceText,
  values: Readonly<Record<string, Value>> = {},
  partOf: (id: string) => string = (part) => part,
): string {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const parts = (part: string) => textIn(wording, of, part) ?? partOf(part);
      return [name, inWords(wording, value, parts)];
    }),
  );
  const translated = textIn(wording, of, id);
  return formatMessage(translated ?? original, filled, wording.tag);
}

/** The same for one of the engine's own texts. */
export function enginePhrase<Of extends keyof typeof engineTexts>(
  wording: Wording,
  of: Of,
  id: keyof (typeof engineTexts)[Of] & string,
  values: Readonly<Record<string, Value>> = {},
): string {
  const texts: Readonly<Record<string, string>> = engineTexts[of];
  return phrase(wording, { of, id, english: texts[id]! }, values);
}

function textIn({ texts }: Wording, of: string, id: string): string | undefined {
  const own = Object.hasOwn(texts, of) ? texts[of] : undefined;
  return own && Object.hasOwn(own, id) ? own[id] : undefined;
}

/** The text of a fix's button. */
export function labelIn(wording: Wording, { say, words = '' }: FixLabel): string {
  return enginePhrase(wording, 'fix', say, { words });
}

function inWords(wording: Wording, value: Value, partOf: (id: string) => string): string | number {
  if (typeof value !== 'object') return value;
  if ('passed' in value) return timeAgo(wording, value.passed);
  if ('form' in value) {
    return dayFormat(wording.tag, value.form)(value.timeZone).format(value.day);
  }
  if ('ahead' in value) return opening(wording, value);
  const { tag } = wording;
  if ('anyOf' in value) {
    const parts = value.anyOf.map(partOf);
    return new Intl.ListFormat(tag, { type: 'disjunction' }).format(parts);
  }
  const named = value.named.map((word) => enginePhrase(wording, 'joint', 'word', { word }));
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(named);
}

const dayFormats = new Map<string, ReturnType<typeof formatByZone>>();

function dayFormat(tag: string, form: keyof typeof dayForms): ReturnType<typeof formatByZone> {
  const key = `${tag} ${form}`;
  const known = dayFormats.get(key) ?? formatByZone(tag, dayForms[form]);
  dayFormats.set(key, known);
  return known;
}

/** A Monday at noon, to format names of weekdays. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_LENGTH = 24 * 60 * 60 * 1000;

function opening(
  wording: Wording,
  { ahead, day, from: time }: Extract<Value, { readonly ahead: number }>,
): string {
  const say = (id: keyof (typeof engineTexts)['time'], values: Readonly<Record<string, Value>>) =>
    enginePhrase(wording, 'time', id, values);
  if (ahead === 0) return say('today', { time });
  if (ahead === 1) return say('tomorrow', { time });
  const at = MONDAY + (day - 1) * DAY_LENGTH;
  return say('day', { time, weekday: { day: at, timeZone: 'UTC', form: 'weekday' } });
}

const UNITS = [
  ['week', 7 * DAY_LENGTH],
  ['day', DAY_LENGTH],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const;

/** "3 days ago". */
function timeAgo(wording: Wording, passed: number): string {
  const [unit, length] = UNITS.find(([, each]) => passed >= each) ?? [];
  if (!unit) return enginePhrase(wording, 'time', 'now');
  return new Intl.RelativeTimeFormat(wording.tag).format(-Math.floor(passed / length), unit);
}
