/** A word of a line in capitals beside the others, and kinds of words that people and places are told by. */

import { wordSenses } from '@/lib/engine/words/word-senses';

/** How a word of a run in capitals is written when the run is lowered. */
export type Writing = 'small' | 'large' | 'as-is';

/** How people are addressed in front of a name. */
export const HONORIFIC =
  /^(?:madame|monsieur|mr|mrs|ms|dr|prof|st|rev|sir|dame|lord|lady|saint|captain|sgt|capt)$/;

/** What leads to a thing, and seldom to a name. */
export const DETERMINER =
  /^(?:the|an?|our|your|my|his|her|its|their|this|that|these|those|every|each|some|any|no)$/;

/** Months as they are written out. */
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Days of the week, written out or cut, one or many. */
export const DAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

/** Titles that are written large in front of a name. */
export const TITLE =
  /^(?:storm|hurricane|secretary|sheriff|ambassador|chairman|reverend|archbishop|congressman|congresswoman|inspector|sergeant|colonel|general|admiral|president|king|queen|prince|princess|pope|mayor|captain|professor|doctor|uncle|auntie|aunt|councillor|cllr|senator|governor|judge|bishop|father|nurse|matron|detective|superintendent|commissioner|baroness|baron|countess|duchess|rabbi|imam)$/;

/** Verbs and the like that are given names, and hardly the second of two. */
export const SELDOM_SURNAME = /^(?:will|may|mark|hope|sue|rob|skip|carry|rush|look)$/;

/** A word of a run among the others, in small letters; what a mark parts from it is no neighbour. */
export interface Place {
  readonly small: readonly string[];
  /** By word, whether a mark parts it from the one before it. */
  readonly parted: readonly boolean[];
  readonly before: string;
  readonly behind: string;
}

/** Trades that are surnames too: "our new baker Ida". */
export const TRADE =
  /^(?:baker|cook|carpenter|tailor|smith|mason|miller|fisher|gardener|porter|driver|teacher|nurse|farmer|shepherd|butcher|potter|weaver|barber|carter|cooper|turner|piper|archer|hunter|ranger|painter|skipper|singer|harper)$/;

/** Theatres whose names are words, where "at the" stands before them. */
export const STAGE = /^(?:globe|crucible|roundhouse|rex|ritz|regal|lyric|lyceum|everyman)$/;

/** A word without the ending of a possessive. */
export function stemOf(word: string): string {
  return word.replace(/'s$/, '');
}

/** Words of `familyWords` that are done too: "will cook", "may rush". */
export const FAMILY_VERB =
  /^(?:cook|page|cash|price|power|field|ford|bond|bolt|rush|carry|short|best|ball|hawk|flood|snow|pepper|waters)$/;

/** Whether the word describes a thing: "old", "wet"; "high" stands in names of streets. */
export function isDescribing(word: string): boolean {
  return wordSenses(word).describing && word !== 'high';
}

/** What the name of a place may begin with. */
export const LANDFORM =
  /^(?:des|las|los|el|la|le|san|santa|fort|mount|mt|lake|loch|cape|port|river|glen|camp)$/;

/** Longest word that may be letters: "UNHCR", not "BETTWS". */
export const LONGEST_LETTERS = 5;

export const PLACE_LEAD =
  /^(?:in|near|from|to|through|towards|into|around|outside|at|visit|via|for|beat|beats|play|plays)$/;

/** Planets that are something else too: "ice on Mars". */
export const PLANET = /^(?:mars|mercury)$/;

/** The first half of a British postcode: "Bath BA1 5LR". */
export const POSTCODE = /^[a-z]{1,2}\d{1,2}[a-z]?$/;

/** Verbs of which a place may be the subject. */
export const HELPER = /^(?:has|have|had|was|were|will|can|may|must|says|said)$/;

/** Towns whose names are things that stand before a site or body as often: "the beer festival", "a stone bridge". */
export const THING_TOWN =
  /^(?:beer|tea|stone|street|rock|eye|orange|nice|mobile|sandwich|split|boulder|bow|wing|barrow|independence|paradise|ash|ham|flint)$/;

/** What a school in a street is called behind its name: "Oak Lane Primary". */
export const SCHOOL = /^(?:primary|infants|juniors|academy|elementary)$/;

export const NEWSPAPER =
  /^(?:sun|mirror|guardian|times|telegraph|independent|observer|standard|star|express|mail)$/;
