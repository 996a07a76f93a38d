import { z } from 'zod/mini';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { historySchema, type History } from '@/lib/history/schema';
import { progressSchema, type Progress } from '@/lib/lessons/progress-schema';
import { fault, shown, type Fault, type FaultAt } from './fault';
import { fileText } from './file-text';
import { heal, type Healed } from './heal';
import { migrate } from './migrations';
import { policySchema, type Policy } from './policy';
import { checkPolicy, untried } from './read-policy';
import { settingsSchema, type Settings } from './schema';
import { suppressionCountsSchema, type SuppressionCounts } from './suppression-counts-schema';

/** The version of the file format. */
const TRANSFER_VERSION = 1;

/** Largest file that is read, in UTF-16 units of JSON: histories of some hundred accounts. */
export const LARGEST_TRANSFER = 50_000_000;

/** Everything that can be transferred to another browser. */
export interface Transfer {
  readonly settings: Settings;
  /** By handle. */
  readonly histories: Readonly<Record<string, History>>;
  /** The imported policy; a delivered one is not exported. */
  readonly policy: Policy | null;
  /** Finished lessons; `null` if the file predates this part. */
  readonly progress: Progress | null;
  /** How often each suppression took effect; `null` if the file predates this part. */
  readonly silenced: SuppressionCounts | null;
}

const fileSchema = z.object({
  app: z.literal('tweet-coach'),
  version: z.literal(TRANSFER_VERSION),
  /** The time of the export, in milliseconds since 1970. */
  exportedAt: z.number(),
  settings: settingsSchema,
  histories: z.record(handleSchema, historySchema),
  policy: z.nullable(policySchema),
  progress: z.nullable(progressSchema),
  silenced: z.nullable(suppressionCountsSchema),
});

/** What a file must contain before the rest is read, field by field. */
const headSchema = z.object({
  app: fileSchema.shape.app,
  version: z.number(),
  settings: z.looseObject({}),
  histories: z.optional(z.unknown()),
  policy: z.optional(z.unknown()),
  progress: z.optional(z.unknown()),
  silenced: z.optional(z.unknown()),
});

const countsPart = z.object({ silenced: z._default(suppressionCountsSchema, {}) });

/** The text of an export file. `now` is in milliseconds since 1970. */
export function writeTransfer(transfer: Transfer, now: number): string {
  const file: z.input<typeof fileSchema> = {
    app: 'tweet-coach',
    version: TRANSFER_VERSION,
    exportedAt: now,
    ...transfer,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The content of an export, or the reason why it is refused. */
export type TransferReading =
  | {
      readonly transfer: Transfer;
      /** Broken fields of the file that were left out. */
      readonly repairs: readonly FaultAt[];
      readonly refusal?: undefined;
    }
  /** Why nothing of the file can be used. */
  | { readonly refusal: Fault; readonly transfer?: undefined; readonly repairs?: undefined };

/** Reads an export file. Broken fields are left out one by one and reported; other files are refused. */
export function readTransfer(json: string): TransferReading {
  if (json.length > LARGEST_TRANSFER) {
    return { refusal: fault('fault.transfer-large', { size: LARGEST_TRANSFER / 1e6 }) };
  }
  const { text, refusal } = fileText(json);
  if (refusal) return { refusal };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: fault('fault.transfer-json') };
  }
  const head = headSchema.safeParse(value);
  if (!head.success)
    return { refusal: fault(isPolicy(value) ? 'fault.is-policy' : 'fault.no-transfer') };
  const { settings: stored, histories, policy, version, progress, silenced } = head.data;
  const migrated = migrate(stored);
  if (version > TRANSFER_VERSION || migrated.isNewer) {
    return { refusal: fault('fault.transfer-newer') };
  }
  const settings = heal(settingsSchema, migrated.value);
  const remembered = readHistories(histories);
  const team = readTeamPolicy(policy);
  const lessons = heal(progressSchema, progress ?? undefined);
  const counts = heal(countsPart, { silenced: silenced ?? undefined });
  return {
    transfer: {
      settings: settings.value,
      histories: remembered.value,
      policy: team.value,
      progress: isGiven(progress) ? lessons.value : null,
      silenced: isGiven(silenced) ? counts.value.silenced : null,
    },
    repairs: [
      ...under('settings', settings.repairs),
      ...remembered.repairs,
      ...team.repairs,
      ...under('progress', lessons.repairs),
      ...counts.repairs,
    ],
  };
}

/** Whether a value looks like a team's policy, valid or not. */
function isPolicy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'team' in value && !('app' in value);
}

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== null;
}

function readHistories(stored: unknown): Healed<Record<string, History>> {
  const histories: Record<string, History> = {};
  const repairs: FaultAt[] = [];
  const entries = z.looseObject({}).safeParse(stored);
  if (!entries.success) return { value: {}, repairs: [unfit('histories', stored)] };
  for (const [handle, each] of Object.entries(entries.data)) {
    if (!handleSchema.safeParse(handle).success) {
      repairs.push(unfit(`histories.${handle}`, handle));
      continue;
    }
    const history = heal(historySchema, each);
    histories[handle] = history.value;
    repairs.push(...under(`histories.${handle}`, history.repairs));
  }
  return { value: histories, repairs };
}

function readTeamPolicy(stored: unknown): Healed<Policy | null> {
  if (stored === null || stored === undefined) return { value: null, repairs: [] };
  const { policy = null, problems = [] } = checkPolicy(stored, untried);
  return {
    value: policy,
    repairs: under('policy', problems),
  };
}

/** Faults of a part of the file, with their paths in the whole file. */
function under(part: string, faults: readonly FaultAt[]): FaultAt[] {
  return faults.map(({ path, says }) => ({ path: [part, path].filter(Boolean).join('.'), says }));
}

function unfit(path: string, value: unknown): FaultAt {
  const says =
    value === undefined ? fault('fault.missing') : fault('fault.unfit', { value: shown(value) });
  return { path, says: [says] };
}
