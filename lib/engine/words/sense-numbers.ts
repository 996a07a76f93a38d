/** What a word may be, as the tags of compromise's lexicon say. */
export interface Senses {
  /** The name of a person, place, firm, month or day. */
  readonly name: boolean;
  /** The given name of a person. */
  readonly givenName: boolean;
  /** A name, or letters that a tag's word is not made of: an abbreviation, a unit, an exclamation. */
  readonly noTagWord: boolean;
  /** Something that is no name: a noun, a verb. */
  readonly common: boolean;
  /** An adjective, adverb or verb. */
  readonly describing: boolean;
}

const NAME =
  /Name$|^(?:Person|City|Country|Region|Place|Organization|SportsTeam|Demonym|ProperNoun|Month|WeekDay)$/;
const GIVEN_NAME = /^(?:Male|Female|First)Name$/;
const NO_TAG_WORD =
  /^(?:(?:First|Last|Male|Female)Name|Person|Place|City|Region|Country|Organization|SportsTeam|Acronym|Abbreviation|ProperNoun|Demonym|Unit|Currency|Expression)$/;
const DESCRIBING = /Adjective|Verb|Tense|Infinitive|Gerund|Adverb/;

/** A word that the lexicon does not hold. */
export const NO_SENSES = sensesOf(0);

/** The senses as one number below 32. */
export function senseNumber(tags: readonly string[]): number {
  const has = (pattern: RegExp) => tags.some((tag) => pattern.test(tag));
  const isCommon = tags.some((tag) => !NAME.test(tag));
  return [has(NAME), has(GIVEN_NAME), has(NO_TAG_WORD), isCommon, has(DESCRIBING)].reduce(
    (number, holds, bit) => (holds ? number | (1 << bit) : number),
    0,
  );
}

/** The senses of which `senseNumber` gave the number. */
export function sensesOf(number: number): Senses {
  const has = (bit: number) => (number & (1 << bit)) !== 0;
  return {
    name: has(0),
    givenName: has(1),
    noTagWord: has(2),
    common: has(3),
    describing: has(4),
  };
}
