/** What a word may be, by the tags of compromise's lexicon. */
export interface Senses {
  /** The name of a person, place, company, month or day. */
  readonly name: boolean;
  /** The given name of a person. */
  readonly givenName: boolean;
  /** A name, or letters that are not a word within a tag: an abbreviation, a unit, an exclamation. */
  readonly noTagWord: boolean;
  /** Something other than a name: a noun, a verb. */
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

/** A word that the lexicon lacks. */
export const NO_SENSES = sensesOf([]);

/** @param tags all tags of a word in the lexicon */
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
