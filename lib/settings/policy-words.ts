import type { z } from 'zod';
import { campaignLinkSchema } from '@/lib/engine/campaign-links';
import { thresholdFields } from '@/lib/engine/context';
import { housePhraseSchema, requiredPhraseSchema } from '@/lib/engine/house-phrase';
import { nearest } from './nearest';
import { POLICY_VERSION, policySchema, type PolicyProblem } from './policy';
import { accountFields } from './schema';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What is wrong with one field of a policy, in words that say what to write instead. */
export function problemsOf(issue: Issue, policy: unknown): PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      message: `There is no such field. ${adviceFrom(key, fieldsAt(issue.path))}`,
    }));
  }
  return [{ path: issue.path.join('.'), message: wordsFor(issue, valueAt(policy, issue.path)) }];
}

function wordsFor(issue: Issue, value: unknown): string {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.path.includes('quietDays') && (field === 'from' || field === 'to')) {
    return wordsForDay(issue, value);
  }
  if (field === 'version') return wordsForVersion(value);
  if (value === undefined && issue.code !== 'invalid_key') {
    return `It is missing. ${wordsForKind(issue) ?? 'Write one.'}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `${shown(value)} cannot stand here. ${wordsForKind(issue) ?? ''}`.trim();
    case 'invalid_value':
      return `${shown(value)} is not a choice. ${adviceFrom(String(value), issue.values.map(String))}`;
    case 'too_small':
      return wordsForSize('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return wordsForSize('at most', Number(issue.maximum), issue.origin);
    case 'invalid_key':
      return `“${field}” is not a handle. Write it in small letters and without @, such as “${handleFrom(field)}”.`;
    default:
      return wordsForForm(formOf(issue.path), value);
  }
}

/** A day of a quiet span that is none, or the end of one that is before its beginning. */
function wordsForDay(issue: Issue, value: unknown): string {
  if (value === undefined) return 'It is missing. Write a day like “2026-12-24”.';
  return issue.code === 'custom'
    ? `${shown(value)} is before the day on which it begins. Write the same day or a later one.`
    : `${shown(value)} is not a day. Write one like “2026-12-24”.`;
}

function wordsForVersion(version: unknown): string {
  return typeof version === 'number' && version > POLICY_VERSION
    ? `This policy is for a newer Tweet Coach. Update the extension, or use a policy of version ${POLICY_VERSION}.`
    : `Write ${POLICY_VERSION}.`;
}

/** The field whose form a text has to have; an entry of some lists has one too. */
function formOf(path: Path): string {
  const list = path.at(-2);
  if (list === 'domains') return 'domain';
  return list === 'parameters' ? 'parameter' : String(path.at(-1) ?? '');
}

/** Fields whose texts have a form of their own. */
function wordsForForm(field: string, value: unknown): string {
  switch (field) {
    case 'domain':
      return `${shown(value)} is not a domain. Write it without https:// and in small letters, such as “${domainFrom(String(value))}”.`;
    case 'parameter':
      return `${shown(value)} is not a parameter. Write one like “utm_campaign” or “utm_source=x”.`;
    case 'from':
    case 'to':
      return `${shown(value)} is not a time of day. Write it like “${timeFrom(String(value))}”.`;
    case 'timeZone':
      return `${shown(value)} is not a time zone. ${adviceFrom(String(value), Intl.supportedValuesOf('timeZone'), 'Write one like “Europe/London”.')}`;
    case 'id':
      return `${shown(value)} cannot be an id. Write small letters, digits and hyphens, such as “${idFrom(String(value))}”.`;
    default:
      return `${shown(value)} cannot stand here.`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'Write words in quotes.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
  boolean: 'Write true or false, without quotes.',
  array: 'Write a list in square brackets, such as ["one", "two"].',
  object: 'Write a group in braces, such as { "name": "value" }.',
  record: 'Write a group in braces, such as { "name": "value" }.',
};

function wordsForKind(issue: Issue): string | undefined {
  return issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
}

function wordsForSize(bound: string, size: number, origin: string): string {
  if (origin === 'string') {
    return `Write ${bound} ${size} ${size === 1 ? 'character' : 'characters'}.`;
  }
  if (origin === 'array')
    return `The list takes ${bound} ${size} ${size === 1 ? 'entry' : 'entries'}.`;
  return `Write a number of ${bound} ${size}.`;
}

function adviceFrom(
  name: string,
  known: readonly string[],
  otherwise = `Write one of ${known.join(', ')}.`,
): string {
  const near = nearest(name, known);
  return near === null ? otherwise : `Did you mean “${near}”?`;
}

/** The fields that there are where an unknown one stands. */
function fieldsAt(path: Path): string[] {
  if (path.length === 0) return Object.keys(policySchema.shape);
  if (path[0] === 'thresholds') return Object.keys(thresholdFields);
  if (path[0] === 'housePhrases') return Object.keys(housePhraseSchema.shape);
  if (path[0] === 'requiredPhrases') return Object.keys(requiredPhraseSchema.shape);
  if (path.includes('quietDays')) return ['from', 'to', 'reason'];
  if (path[0] === 'campaignLinks') return Object.keys(campaignLinkSchema.shape);
  return Object.keys(accountFields);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );
}

/** A value as its author wrote it, shortened. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function handleFrom(typed: string): string {
  return (
    typed
      .toLowerCase()
      .replace(/[^a-z0-9_]/g, '')
      .slice(0, 15) || 'acme'
  );
}

function idFrom(typed: string): string {
  const id = typed
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id.slice(0, 40) || 'no-guys';
}

/** "8" as "08:00", "9.30 am" as "09:30"; "09:30" for what is no time at all. */
function timeFrom(typed: string): string {
  const [, hour, minute = '00', half] =
    /^\s*(\d{1,2})(?:[:.h]?([0-5]\d))?\s*([ap])?\.?m?/i.exec(typed) ?? [];
  if (hour === undefined) return '09:30';
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function domainFrom(typed: string): string {
  const host = typed
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|\*\.)?/, '')
    .split(/[/?#:]/)[0]!;
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : 'acme.org';
}
