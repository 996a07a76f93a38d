import { formatMessage, type Values } from '@/lib/text/message';
import { intlTag, type Locale } from './locales';

/** Texts of one part of the product by key, in English. */
export type Catalogue = Readonly<Record<string, string>>;

/** The names of a message's placeholders, like `placesOf`; the case of a plural is not a placeholder. */
type Places<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameIn<Rest> | Places<Rest>
  : never;
type NameIn<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? OneWord<Head extends `${infer Name},${string}` ? Name : Head>
  : never;
type OneWord<Name extends string> = Name extends `${string}${' ' | '#'}${string}` ? never : Name;

/** The arguments of a message: a value for each placeholder, nothing if it has none. */
export type Given<Text extends string> = [Places<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Text>, string | number>>];

/** A text chosen by code that does not know the reader's language: its key and the values of its placeholders. */
export interface Chosen<Texts extends Catalogue> {
  readonly key: keyof Texts & string;
  readonly values?: Values;
}

/** Returns the texts of a catalogue in one language. */
export interface Speaker<Texts extends Catalogue> {
  readonly locale: Locale;
  /** The text under a key with its placeholders filled. */
  say<Key extends keyof Texts & string>(key: Key, ...values: Given<Texts[Key]>): string;
  /**
   * The same for a text that was chosen elsewhere, with its values.
   *
   * @throws {MessageError} if a value is missing
   */
  sayChosen(chosen: Chosen<Texts>): string;
}

/**
 * Creates a speaker of a catalogue.
 *
 * @param translated replaces English texts; check it with `soundTexts` first, because an invalid text throws
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
