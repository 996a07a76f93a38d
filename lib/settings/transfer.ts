import { z } from 'zod';
import { historySchema, type History } from '@/lib/history/schema';
import { progressSchema, type Progress } from '@/lib/lessons/progress-schema';
import { heal, type Healed } from './heal';
import { migrate } from './migrations';
import { policySchema, type Policy } from './policy';
import { checkPolicy } from './read-policy';
import { handleSchema, settingsSchema, type Settings } from './schema';
import { silencedCountsSchema, type Silenced } from './silenced-schema';

/** The version of the file format. */
const TRANSFER_VERSION = 1;

/** Largest file that is read, in UTF-16 units of JSON: histories of some hundred accounts. */
export const LARGEST_TRANSFER = 50_000_000;

/** Everything that can be taken to another browser. */
export interface Transfer {
  readonly settings: Settings;
  /** By handle. */
  readonly histories: Readonly<Record<string, History>>;
  /** The imported policy; one that the browser delivers stays with the browser. */
  readonly policy: Policy | null;
  /** Which lessons are finished; `null` if the file is older than this part of it. */
  readonly progress: Progress | null;
  /** How often each ignore worked; `null` if the file is older than this part of it. */
  readonly silenced: Silenced | null;
}

const fileSchema = z.object({
  app: z.literal('tweet-coach'),
  version: z.literal(TRANSFER_VERSION),
  /** When it was written, in milliseconds since 1970. */
  exportedAt: z.number(),
  settings: settingsSchema,
  histories: z.record(handleSchema, historySchema),
  policy: policySchema.nullable(),
  progress: progressSchema.nullable(),
  silenced: silencedCountsSchema.nullable(),
});

/** What a file must say of itself before the rest of it is looked at, field by field. */
const headSchema = z.object({
  app: fileSchema.shape.app,
  version: z.number(),
  settings: z.looseObject({}),
  histories: z.unknown().optional(),
  policy: z.unknown().optional(),
  progress: z.unknown().optional(),
  silenced: z.unknown().optional(),
});

const silencedPart = z.object({ silenced: silencedCountsSchema.default({}) });

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

/** What an export holds, or else why it is refused. */
export type TransferReading =
  | {
      readonly transfer: Transfer;
      /** What was broken in the file and left out, one line each: its path and what was wrong. */
      readonly repairs: readonly string[];
      readonly refusal?: undefined;
    }
  /** Why nothing of the file can be used, one sentence. */
  | { readonly refusal: string; readonly transfer?: undefined; readonly repairs?: undefined };

/** Reads an export file. Broken fields are left out one by one and named; other files are refused. */
export function readTransfer(json: string): TransferReading {
  if (json.length > LARGEST_TRANSFER) {
    return { refusal: `The file is too large: at most ${LARGEST_TRANSFER / 1e6} MB are read.` };
  }
  const text = json.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { refusal: 'The file is empty.' };
  if (text.includes('\uFFFD') || text.includes('\0')) {
    return { refusal: 'The file is not in UTF-8. Save it again with the encoding UTF-8.' };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      refusal: 'The file is not JSON, so it is no export of Tweet Coach. Choose another file.',
    };
  }
  const head = headSchema.safeParse(value);
  if (!head.success) return { refusal: 'The file is not an export of Tweet Coach.' };
  const { settings: stored, histories, policy, version, progress, silenced } = head.data;
  const migrated = migrate(stored);
  if (version > TRANSFER_VERSION || migrated.isNewer) {
    return {
      refusal: 'The file is from a newer Tweet Coach: update the extension, then import it.',
    };
  }
  const settings = heal(settingsSchema, migrated.value);
  const remembered = readHistories(histories);
  const team = readTeamPolicy(policy);
  const lessons = heal(progressSchema, progress ?? undefined);
  const counts = heal(silencedPart, { silenced: silenced ?? undefined });
  return {
    transfer: {
      settings: settings.value,
      histories: remembered.value,
      policy: team.value,
      progress: isGiven(progress) ? lessons.value : null,
      silenced: isGiven(silenced) ? counts.value.silenced : null,
    },
    repairs: [
      ...settings.repairs.map((repair) => `settings.${repair}`),
      ...remembered.repairs,
      ...team.repairs,
      ...lessons.repairs.map((repair) => `progress.${repair}`),
      ...counts.repairs,
    ],
  };
}

function isGiven(part: unknown): boolean {
  return part !== undefined && part !== null;
}

function readHistories(stored: unknown): Healed<Record<string, History>> {
  const histories: Record<string, History> = {};
  const repairs: string[] = [];
  const entries = z.looseObject({}).safeParse(stored);
  if (!entries.success) return { value: {}, repairs: ['histories: not an object'] };
  for (const [handle, each] of Object.entries(entries.data)) {
    if (!handleSchema.safeParse(handle).success) {
      repairs.push(`histories.${handle}: is not a handle of X`);
      continue;
    }
    const history = heal(historySchema, each);
    histories[handle] = history.value;
    repairs.push(...history.repairs.map((repair) => `histories.${handle}.${repair}`));
  }
  return { value: histories, repairs };
}

function readTeamPolicy(stored: unknown): Healed<Policy | null> {
  if (stored === null || stored === undefined) return { value: null, repairs: [] };
  const { policy = null, problems = [] } = checkPolicy(stored);
  return {
    value: policy,
    repairs: problems.map(
      ({ path, message }) => `${['policy', path].filter(Boolean).join('.')}: ${message}`,
    ),
  };
}
