import { findEntities } from '@/lib/engine/entities';
import type { HousePhrase } from '@/lib/engine/house-phrase';
import { houseFinder } from '@/lib/engine/house-rule';
import { messageOf } from '@/lib/error-message';
import { policySchema, type Policy, type PolicyProblem } from './policy';
import { unknownRules } from './unknown-rules';

/** Largest policy that is read, in UTF-16 units of JSON. */
export const LARGEST_POLICY = 500_000;

/** A sound policy, or else what is wrong with it. */
export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a file that somebody chose. Beyond what `readPolicy` asks of it, every rule that it names must
 * be known: its author is there to mend a slip of the pen.
 */
export function readPolicyFile(json: string): PolicyReading {
  const reading = readPolicy(json);
  if (!reading.policy) return reading;
  const problems = unknownRules(reading.policy);
  return problems.length > 0 ? { problems } : reading;
}

/**
 * Reads a policy: its JSON, its fields, and, once those are sound, whether its house phrases do what
 * their own tests say. All problems of a step are given at once; with one of them nothing of the
 * policy holds. Names of rules are left to `unknownRules`.
 */
export function readPolicy(json: string): PolicyReading {
  if (json.length > LARGEST_POLICY) {
    return fault(`The file is too large: at most ${LARGEST_POLICY / 1000} kB are read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fault(`The file is not JSON: ${messageOf(error)}`);
  }
  return checkPolicy(value);
}

/** The same for a policy that is no longer text, as managed storage may hold it. */
export function checkPolicy(value: unknown): PolicyReading {
  const parsed = policySchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }));
    return { problems };
  }
  const { housePhrases = [] } = parsed.data;
  const problems = housePhrases.flatMap((house, i) => [
    ...idTaken(house, housePhrases.slice(0, i), `housePhrases.${i}`),
    ...tryHousePhrase(house, `housePhrases.${i}`),
  ]);
  return problems.length > 0 ? { problems } : { policy: parsed.data };
}

function fault(message: string): PolicyReading {
  return { problems: [{ path: '', message }] };
}

/** An id names one rule: two phrases of one id would be told apart nowhere. */
function idTaken(
  { id }: HousePhrase,
  before: readonly HousePhrase[],
  path: string,
): PolicyProblem[] {
  const first = before.findIndex((other) => other.id === id);
  if (first < 0) return [];
  return [{ path: `${path}.id`, message: `“${id}” is the id of housePhrases.${first} already.` }];
}

/** Runs a house phrase on the drafts that it must and must not be found in. */
function tryHousePhrase(house: HousePhrase, path: string): PolicyProblem[] {
  const find = houseFinder(house);
  const speaksOn = (text: string) => {
    for (const _ of find({ text, entities: findEntities(text) })) return true;
    return false;
  };
  return [
    ...house.speaks.flatMap((text, i) =>
      speaksOn(text)
        ? []
        : [{ path: `${path}.speaks.${i}`, message: `“${text}” does not hold the phrase.` }],
    ),
    ...house.quiet.flatMap((text, i) =>
      speaksOn(text)
        ? [{ path: `${path}.quiet.${i}`, message: `“${text}” holds the phrase.` }]
        : [],
    ),
  ];
}
