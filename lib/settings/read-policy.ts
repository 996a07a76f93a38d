import { findEntities } from '@/lib/engine/entities';
import type { HousePhrase, RequiredPhrase } from '@/lib/engine/house-phrase';
import { discouraged, houseFinder, lacking, type HouseFinder } from '@/lib/engine/house-rule';
import { messageOf } from '@/lib/error-message';
import { fault, type Fault } from './fault';
import { lineOfFault, linesByPath, type LinesByPath } from './json-lines';
import {
  houseEntries,
  migratePolicy,
  policySchema,
  POLICY_VERSION,
  type Policy,
  type PolicyProblem,
} from './policy';
import { problemsOf } from './policy-faults';
import { unknownRules } from './unknown-rules';

/** Largest policy that is read, in UTF-16 units of JSON. */
export const LARGEST_POLICY = 500_000;

/** A sound policy, or else what is wrong with it. */
export type PolicyReading =
  | { readonly policy: Policy; readonly problems?: undefined }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a file that somebody chose. Beyond what `readPolicy` asks of it, every rule that it names must
 * be known: its author is there to correct a slip of the pen.
 */
export function readPolicyFile(json: string): PolicyReading {
  return read(json, true);
}

/**
 * Reads a policy: its JSON, its fields, and whether its house phrases do what their own tests say. All
 * problems are given at once, with their lines; with one of them nothing of the policy holds. Names of
 * rules are left to `unknownRules`.
 */
export function readPolicy(json: string): PolicyReading {
  return read(json, false);
}

function read(json: string, everyRuleKnown: boolean): PolicyReading {
  if (json.length > LARGEST_POLICY) {
    return whole(fault('fault.too-large', { size: LARGEST_POLICY / 1000 }));
  }
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return whole(fault('fault.empty'));
  if (text.includes('\uFFFD') || text.includes('\0')) {
    return whole(fault('fault.encoding'));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const words = messageOf(error);
    const line = lineOfFault(text, words);
    const says = [fault('fault.no-json')];
    return { problems: [{ path: '', says, ...(line !== null && { line }) }] };
  }
  const reading = check(value, everyRuleKnown);
  if (!reading.problems) return reading;
  const lines = linesByPath(text);
  return {
    problems: reading.problems
      .map((problem) => ({ ...problem, ...lineOf(problem, lines) }))
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The line of a problem, or of what should hold the field that is missing. */
function lineOf({ path }: PolicyProblem, lines: LinesByPath): { readonly line?: number } {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const line = lines.get(steps.slice(0, length).join('.'));
    if (line !== undefined) return { line };
  }
  return {};
}

/** The same for a policy that is no longer text, as managed storage may hold it. */
export function checkPolicy(value: unknown): PolicyReading {
  return check(value, false);
}

function check(written: unknown, everyRuleKnown: boolean): PolicyReading {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const example = `{ "version": ${POLICY_VERSION}, "team": "…" }`;
    return whole(fault('fault.no-policy', { example }));
  }
  const value = migratePolicy(written);
  const parsed = policySchema.safeParse(value);
  const fields = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
  const sound = parsed.success ? parsed.data : soundPartsOf(value);
  const problems = [
    ...fields,
    ...problemsOfPhrases(sound),
    ...(everyRuleKnown ? unknownRules(sound) : []),
  ];
  if (problems.length > 0 || !parsed.success) return { problems };
  return { policy: parsed.data };
}

type SoundParts = Pick<Policy, 'levels' | 'accounts' | 'housePhrases' | 'requiredPhrases'>;

/** What can be looked into further in a policy with faults: the parts without any. */
function soundPartsOf(value: object): SoundParts {
  const { levels, accounts, housePhrases, requiredPhrases } = policySchema.shape;
  return {
    levels: levels.safeParse('levels' in value && value.levels).data,
    accounts: accounts.safeParse('accounts' in value && value.accounts).data,
    housePhrases: housePhrases.safeParse('housePhrases' in value && value.housePhrases).data,
    requiredPhrases: requiredPhrases.safeParse('requiredPhrases' in value && value.requiredPhrases)
      .data,
  };
}

function problemsOfPhrases(policy: SoundParts): PolicyProblem[] {
  const { housePhrases = [], requiredPhrases = [] } = policy;
  const entries = houseEntries(policy);
  const taken = (i: number, path: string) => idTaken(entries[i]!, entries.slice(0, i), path);
  return [
    ...housePhrases.flatMap((house, i) => {
      const path = `housePhrases.${i}`;
      const matchesAll = tooWide(house.phrases, house, `${path}.phrases`);
      return [
        ...taken(i, path),
        ...matchesAll,
        ...(matchesAll.length > 0 ? [] : tryExamples(house, discouraged(house), path)),
      ];
    }),
    ...requiredPhrases.flatMap((required, i) => {
      const path = `requiredPhrases.${i}`;
      const matchesAll = [
        ...tooWide(required.when, required, `${path}.when`),
        ...tooWide(required.must, required, `${path}.must`),
      ];
      return [
        ...taken(housePhrases.length + i, path),
        ...matchesAll,
        ...(matchesAll.length > 0 ? [] : tryExamples(required, lacking(required), path)),
        ...tryAddition(required, path),
      ];
    }),
  ];
}

/** Two drafts that share no word: what stands in both stands everywhere. */
const UNLIKE = ['Fresh bread waits by seven', 'We mended nine old bikes'];

/** The phrases that stand in any draft: a rule of theirs would say nothing. */
function tooWide(
  phrases: readonly string[],
  forms: Pick<HousePhrase, 'forms' | 'matchCase'>,
  path: string,
): PolicyProblem[] {
  return phrases.flatMap((phrase, i) => {
    const find = houseFinder([phrase], forms);
    if (!UNLIKE.every((text) => stands(find, text))) return [];
    return [{ path: `${path}.${i}`, says: [fault('fault.everywhere', { phrase })] }];
  });
}

function tryAddition({ add, must, ...forms }: RequiredPhrase, path: string): PolicyProblem[] {
  if (add === undefined || stands(houseFinder(must, forms), add)) return [];
  return [{ path: `${path}.add`, says: [fault('fault.addition', { add })] }];
}

function stands(find: HouseFinder, text: string): boolean {
  for (const _ of find({ text, entities: findEntities(text) })) return true;
  return false;
}

/** A fault of the file as a whole. */
function whole(says: Fault): PolicyReading {
  return { problems: [{ path: '', says: [says] }] };
}

/** An id names one rule: two phrases of one id would be told apart nowhere. */
function idTaken(
  { id }: Pick<HousePhrase, 'id'>,
  before: readonly Pick<HousePhrase, 'id'>[],
  path: string,
): PolicyProblem[] {
  const first = before.findIndex((other) => other.id === id);
  if (first < 0) return [];
  return [
    {
      path: `${path}.id`,
      says: [fault('fault.id-taken', { number: first + 1, id })],
    },
  ];
}

/** Runs a phrase of the team on the drafts that it must and must not be found in. */
function tryExamples(
  { speaks, quiet }: Pick<HousePhrase, 'speaks' | 'quiet'>,
  find: HouseFinder,
  path: string,
): PolicyProblem[] {
  return [
    ...speaks.flatMap((text, i) =>
      stands(find, text)
        ? []
        : [
            {
              path: `${path}.speaks.${i}`,
              says: [fault('fault.unfound-example', { text })],
            },
          ],
    ),
    ...quiet.flatMap((text, i) =>
      stands(find, text)
        ? [
            {
              path: `${path}.quiet.${i}`,
              says: [fault('fault.found-example', { text })],
            },
          ]
        : [],
    ),
  ];
}
