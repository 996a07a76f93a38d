import { z } from 'zod/mini';
import { thresholdsSchema } from '@/lib/engine/schemas/context';
import { fileText } from './file-text';
import {
  houseEntries,
  migratePolicy,
  policySchema,
  POLICY_VERSION,
  type Policy,
  type PolicyProblem,
  type PolicyReading,
} from './policy';
import { lostFields, readPolicyFile, untried } from './read-policy';
import { defaultAccount, type AccountSettings, type Settings } from './schema';

/** A policy that is being written: anything may still be empty or wrong. */
export type PolicyDraft = Policy & Required<Pick<Policy, 'housePhrases' | 'requiredPhrases'>>;

/** A draft of a policy that sets nothing yet. */
export const emptyDraft: PolicyDraft = {
  version: POLICY_VERSION,
  team: '',
  housePhrases: [],
  requiredPhrases: [],
};

/** An existing policy as a draft. */
export function draftOf(policy: Policy): PolicyDraft {
  const { $schema: _schema, ...rest } = policy;
  return { housePhrases: [], requiredPhrases: [], ...rest };
}

/** A draft that sets for the team what one person has chosen for their accounts. */
export function draftFromSettings({ accounts, thresholds }: Settings): PolicyDraft {
  const usual = thresholdsSchema.parse({});
  const chosen = Object.entries(accounts).map(([handle, account]) => [
    handle,
    changedFields(account, defaultAccount),
  ]);
  const numbers = changedFields(thresholds, usual);
  return {
    ...emptyDraft,
    accounts: Object.fromEntries(chosen) as Record<string, Partial<AccountSettings>>,
    ...(Object.keys(numbers).length > 0 && { thresholds: numbers }),
  };
}

function changedFields<T extends object>(values: T, usual: T): Partial<T> {
  const isChanged = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(usual[field as keyof T]);
  return Object.fromEntries(Object.entries(values).filter(isChanged)) as Partial<T>;
}

/** A draft from a file, or the reason why it cannot be opened. */
export type DraftReading =
  | { readonly draft: PolicyDraft; readonly problems?: undefined }
  | { readonly draft?: undefined; readonly problems: readonly PolicyProblem[] };

/**
 * Opens a policy file for editing. A file with valid fields is opened even if its examples fail or it names an unknown
 * rule: the form shows that, and it can be fixed there. One with a field that is given twice is not, because only one of
 * the two would be in the form.
 */
export function openPolicyDraft(json: string): DraftReading {
  const { policy, problems } = readPolicyFile(json, untried);
  if (policy) return { draft: draftOf(policy) };
  const fields = policySchema.safeParse(parsed(json));
  return fields.success ? { draft: draftOf(fields.data) } : { problems };
}

/** A policy file as a value of this build's version; `undefined` if it is none, or the value lacks some of the file. */
function parsed(json: string): unknown {
  try {
    const text = fileText(json).text ?? '';
    const value = z.looseObject({}).safeParse(JSON.parse(text));
    const isWhole = value.success && lostFields(text).length === 0;
    return isWhole ? migratePolicy(value.data) : undefined;
  } catch {
    // `readPolicyFile` has already reported what is wrong.
    return undefined;
  }
}

/** The file of a draft: empty parts are left out, and phrases without an id get one. */
export function writePolicyDraft(draft: PolicyDraft): string {
  const named = namePhrases(draft);
  return `${JSON.stringify(withoutEmpty({ ...draft, ...named }) ?? {}, null, 2)}\n`;
}

/**
 * The policy of a draft, or what is wrong with its fields, by the paths of the draft. Phrases are not tried here; the
 * background tries the draft's file.
 */
export function checkPolicyDraft(draft: PolicyDraft): PolicyReading {
  return readPolicyFile(writePolicyDraft(draft), untried);
}

function namePhrases(draft: PolicyDraft): Pick<PolicyDraft, 'housePhrases' | 'requiredPhrases'> {
  const taken = new Set(houseEntries(draft).map(({ id }) => id));
  const name = (phrases: readonly string[]): string => {
    const words = (phrases[0] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const base = words.slice(0, 36).replace(/^-+|-+$/g, '') || 'phrase';
    let id = base;
    for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
    taken.add(id);
    return id;
  };
  return {
    housePhrases: draft.housePhrases.map((each) => ({
      ...each,
      id: each.id || name(each.phrases),
    })),
    requiredPhrases: draft.requiredPhrases.map((each) => ({
      ...each,
      id: each.id || name(each.when),
    })),
  };
}

/** Fields whose empty value has a meaning. */
const MEANT = new Set(['topics', 'acronyms', 'profile', 'hours', 'timeZone', 'days']);

/** A value without its empty parts; `undefined` if nothing is left. */
function withoutEmpty(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (MEANT.has(field) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const rest = value.map((each) => withoutEmpty(each)).filter((each) => each !== undefined);
    return rest.length > 0 ? rest : undefined;
  }
  const rest = Object.entries(value).flatMap(([key, inner]) => {
    // An account without settings keeps its entry.
    const kept = withoutEmpty(inner, key) ?? (field === 'accounts' ? {} : undefined);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}
