import type { z } from 'zod/mini';
import { campaignLinkSchema } from '@/lib/engine/schemas/campaign-link';
import { thresholdFields } from '@/lib/engine/schemas/context';
import { housePhraseSchema, requiredPhraseSchema } from '@/lib/engine/schemas/house-phrase';
import { fault, shown, type Fault } from './fault';
import { nearest } from './nearest';
import { POLICY_VERSION, policySchema, type PolicyProblem } from './policy';
import { accountFields } from './schema';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Describes what is wrong with one field of a policy, and what to write instead. */
export function problemsOf(issue: Issue, policy: unknown): PolicyProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      says: [fault('fault.no-field'), adviceFrom(key, fieldsAt(issue.path))],
    }));
  }
  return [{ path: issue.path.join('.'), says: faultsOf(issue, valueAt(policy, issue.path)) }];
}

function faultsOf(issue: Issue, value: unknown): Fault[] {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.path.includes('quietDays') && (field === 'from' || field === 'to')) {
    return faultsOfDay(issue, value);
  }
  if (field === 'version') return [faultOfVersion(value)];
  if (value === undefined && issue.code !== 'invalid_key') {
    return [fault('fault.missing'), adviceOnKind(issue) ?? fault('fault.write')];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [fault('fault.unfit', { value: shown(value) }), adviceOnKind(issue) ?? []].flat();
    case 'invalid_value':
      return [
        fault('fault.no-choice', { value: shown(value) }),
        adviceFrom(String(value), issue.values.map(String)),
      ];
    case 'too_small':
      return [adviceOnSize('least', Number(issue.minimum), issue.origin)];
    case 'too_big':
      return [adviceOnSize('most', Number(issue.maximum), issue.origin)];
    case 'invalid_key':
      return [fault('fault.no-handle', { name: field, handle: handleFrom(field) })];
    default:
      return faultsOfForm(formOf(issue.path), value);
  }
}

/** Faults of a quiet span: an invalid day, or an end before its start. */
function faultsOfDay(issue: Issue, value: unknown): Fault[] {
  if (value === undefined) return [fault('fault.missing'), fault('fault.write-day')];
  return issue.code === 'custom'
    ? [fault('fault.day-order', { value: shown(value) })]
    : [fault('fault.no-day', { value: shown(value) }), fault('fault.write-day')];
}

function faultOfVersion(version: unknown): Fault {
  const known = String(POLICY_VERSION);
  return typeof version === 'number' && version > POLICY_VERSION
    ? fault('fault.newer', { version: known })
    : fault('fault.version', { version: known });
}

/** The field that determines the format of a text, also for entries of some lists. */
function formOf(path: Path): string {
  const list = path.at(-2);
  if (list === 'domains') return 'domain';
  return list === 'parameters' ? 'parameter' : String(path.at(-1) ?? '');
}

/** Faults of fields whose texts have a special format. */
function faultsOfForm(field: string, written: unknown): Fault[] {
  const value = shown(written);
  const typed = String(written);
  switch (field) {
    case 'domain':
      return [fault('fault.no-domain', { value, domain: domainFrom(typed) })];
    case 'parameter':
      return [fault('fault.no-parameter', { value })];
    case 'from':
    case 'to':
      return [fault('fault.no-time', { value, time: timeFrom(typed) })];
    case 'timeZone':
      return [
        fault('fault.no-zone', { value }),
        adviceFrom(typed, Intl.supportedValuesOf('timeZone'), fault('fault.write-zone')),
      ];
    case 'id':
      return [fault('fault.no-id', { value, id: idFrom(typed) })];
    default:
      return [fault('fault.unfit', { value })];
  }
}

const GROUP = fault('fault.write-object', { example: '{ "name": "value" }' });

const kinds: Readonly<Record<string, Fault>> = {
  string: fault('fault.write-string'),
  number: fault('fault.write-number'),
  int: fault('fault.write-int'),
  boolean: fault('fault.write-boolean'),
  array: fault('fault.write-array', { example: '["one", "two"]' }),
  object: GROUP,
  record: GROUP,
};

function adviceOnKind(issue: Issue): Fault | undefined {
  return issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
}

function adviceOnSize(bound: 'least' | 'most', count: number, origin: string): Fault {
  if (origin === 'string') return fault(`fault.${bound}-characters`, { count });
  if (origin === 'array') return fault(`fault.${bound}-entries`, { count });
  return fault(`fault.${bound}-number`, { count });
}

function adviceFrom(
  name: string,
  known: readonly string[],
  otherwise: Fault = fault('fault.one-of', { names: known.join(', ') }),
): Fault {
  const near = nearest(name, known);
  return near === null ? otherwise : fault('fault.nearest', { name: near });
}

/** The valid fields at the path of an unknown one. */
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

/** Guesses a time: "08:00" for "8", "09:30" for "9.30 am", and "09:30" if it is not a time at all. */
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
