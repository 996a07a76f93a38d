import { messageOf } from '@/lib/error-message';
import { fault, type Fault } from './fault';
import { fileText } from './file-text';
import { lineOfFault, linesByPath, lostKeys, type LinesByPath } from './json-lines';
import {
  houseEntries,
  migratePolicy,
  policySchema,
  POLICY_VERSION,
  type Policy,
  type PolicyProblem,
  type PolicyReading,
} from './policy';
import { problemsOf } from './policy-faults';
import { unknownRules } from './unknown-rules';

/** Largest policy that is read, in UTF-16 units of JSON. */
export const LARGEST_POLICY = 500_000;

/**
 * Tries a team's phrases on their own examples. This needs the engine (`lib/background/try-phrases.ts`): a page only
 * validates fields, and lets the background try the phrases.
 *
 * @returns problems, by the paths of the policy
 */
export type TryPhrases = (policy: SoundParts) => readonly PolicyProblem[];

/** Does not try the phrases; the background does that in the form, or once the policy is in force. */
export const untried: TryPhrases = () => [];

/**
 * Reads a file that the user chose. In addition to the checks of `readPolicy`, every rule that it names must exist, and
 * no field may be given twice: its author is there to correct a typing error.
 */
export function readPolicyFile(json: string, tryPhrases: TryPhrases): PolicyReading {
  return read(json, true, tryPhrases);
}

/**
 * Reads a policy: its JSON, its fields, and whether its house phrases pass their own examples. Returns all problems at
 * once, with their lines; with any problem the whole policy is refused. Names of rules are checked by `unknownRules`.
 */
export function readPolicy(json: string, tryPhrases: TryPhrases): PolicyReading {
  return read(json, false, tryPhrases);
}

function read(json: string, isChosen: boolean, tryPhrases: TryPhrases): PolicyReading {
  if (json.length > LARGEST_POLICY) {
    return whole(fault('fault.too-large', { size: LARGEST_POLICY / 1000 }));
  }
  const { text, refusal } = fileText(json);
  if (refusal) return whole(refusal);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const words = messageOf(error);
    const line = lineOfFault(text, words);
    const says = [fault('fault.no-json')];
    return { problems: [{ path: '', says, ...(line !== null && { line }) }] };
  }
  const reading = check(value, isChosen, tryPhrases);
  const lost = isChosen ? lostFields(text) : [];
  if (!reading.problems && lost.length === 0) return reading;
  const lines = linesByPath(text);
  const found = (reading.problems ?? []).map((each) => ({ ...each, ...lineOf(each, lines) }));
  const paths = new Set(found.map(({ path }) => path));
  const problems = [...found, ...lost.filter(({ path }) => !paths.has(path))];
  return { problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/**
 * What a JSON text says that is not in the value that it is parsed to: fields that are given once more further down, and
 * those named `__proto__`.
 *
 * @param json text that `JSON.parse` accepts
 */
export function lostFields(json: string): PolicyProblem[] {
  return lostKeys(json).map(({ path, line, key, before }) => ({
    path,
    line,
    says: [
      before === null
        ? fault('fault.unfit', { value: key })
        : fault('fault.twice', { line: before }),
    ],
  }));
}

/** The line of a problem, or of the object that lacks a field. */
function lineOf({ path }: PolicyProblem, lines: LinesByPath): { readonly line?: number } {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const line = lines.get(steps.slice(0, length).join('.'));
    if (line !== undefined) return { line };
  }
  return {};
}

/** The same for a policy that is already parsed, as managed storage may deliver it. */
export function checkPolicy(value: unknown, tryPhrases: TryPhrases): PolicyReading {
  return check(value, false, tryPhrases);
}

function check(written: unknown, isChosen: boolean, tryPhrases: TryPhrases): PolicyReading {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    const example = `{ "version": ${POLICY_VERSION}, "team": "…" }`;
    return whole(fault('fault.no-policy', { example }));
  }
  if ('app' in written && written.app === 'tweet-coach') return whole(fault('fault.is-transfer'));
  const value = migratePolicy(written);
  const parsed = policySchema.safeParse(value);
  const fields = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
  const sound = parsed.success ? parsed.data : soundPartsOf(value);
  const problems = [
    ...fields,
    ...takenIds(sound),
    ...tryPhrases(sound),
    ...(isChosen ? unknownRules(sound) : []),
  ];
  if (problems.length > 0 || !parsed.success) return { problems };
  return { policy: parsed.data };
}

/** The parts of a policy that can be checked further, whatever is wrong with the rest. */
type SoundParts = Pick<Policy, 'levels' | 'accounts' | 'housePhrases' | 'requiredPhrases'>;

/** The valid parts of a policy with faults. */
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

/** Problems of ids used twice: two phrases with one id could not be distinguished. */
function takenIds(policy: SoundParts): PolicyProblem[] {
  const { housePhrases = [], requiredPhrases = [] } = policy;
  const entries = houseEntries(policy);
  const taken = (i: number, path: string): PolicyProblem[] => {
    const { id } = entries[i]!;
    const first = entries.slice(0, i).findIndex((other) => other.id === id);
    if (first < 0) return [];
    return [{ path: `${path}.id`, says: [fault('fault.id-taken', { number: first + 1, id })] }];
  };
  return [
    ...housePhrases.flatMap((_, i) => taken(i, `housePhrases.${i}`)),
    ...requiredPhrases.flatMap((_, i) => taken(housePhrases.length + i, `requiredPhrases.${i}`)),
  ];
}

/** A fault of the file as a whole. */
function whole(says: Fault): PolicyReading {
  return { problems: [{ path: '', says: [says] }] };
}
