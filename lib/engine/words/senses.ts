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
export const NO_SENSES = sensesOf([]);

/** @param tags all that a word has in the lexicon */
export function sensesOf(tags: readonly string[]): Senses {
  const has = (pattern: RegExp) => tags.some((tag) => pattern.test(tag));
  return {
    name: has(NAME),
    givenName: has(GIVEN_NAME),
    noTagWord: has(NO_TAG_WORD),
    common: tags.some((tag) => !NAME.test(tag)),
    describing: has(DESCRIBING),
  };
}
