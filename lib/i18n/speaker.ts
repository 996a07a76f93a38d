import { formatMessage, type Values } from '@/lib/text/message';
import { intlTag, type Locale } from './locales';

/** Texts of one part of the product by key, in English. */
export type Catalogue = Readonly<Record<string, string>>;

/** The names of the places of a message, as `placesOf` finds them; a form of a plural is no place. */
type Places<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameIn<Rest> | Places<Rest>
  : never;
type NameIn<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? OneWord<Head extends `${infer Name},${string}` ? Name : Head>
  : never;
type OneWord<Name extends string> = Name extends `${string}${' ' | '#'}${string}` ? never : Name;

/** What a message is given: a value for each of its places, nothing if it has none. */
export type Given<Text extends string> = [Places<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Text>, string | number>>];

/** A text that was chosen where nobody knows the reader's language: its key, and what fills its places. */
export interface Chosen<Texts extends Catalogue> {
  readonly key: keyof Texts & string;
  readonly values?: Values;
}

/** Says the texts of a catalogue in one language. */
export interface Speaker<Texts extends Catalogue> {
  readonly locale: Locale;
  /** The text under a key with its places filled. */
  say<Key extends keyof Texts & string>(key: Key, ...values: Given<Texts[Key]>): string;
  /**
   * The same for a text that was chosen elsewhere, with what fills its places.
   *
   * @throws {MessageError} if a value is missing
   */
  sayChosen(chosen: Chosen<Texts>): string;
}

/**
 * A speaker of a catalogue.
 *
 * @param translated what stands in for the English texts; checked by `soundTexts`, for what is wrong throws
 */
export function speakerOf<Texts extends Catalogue>(
  english: Texts,
  locale: Locale,
  translated: Readonly<Partial<Record<string, string>>>,
): Speaker<Texts> {
  const tag = intlTag(locale);
  const sayChosen = ({ key, values = {} }: Chosen<Texts>) =>
    formatMessage(translated[key] ?? english[key]!, values, tag);
  return {
    locale,
    say: (key, ...[values]: readonly Values[]) => sayChosen({ key, values }),
    sayChosen,
  };
}
