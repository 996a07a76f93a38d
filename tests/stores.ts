import { vi, type Mock } from 'vitest';
import type { Stores } from '@/lib/background/stores';
import { tryPhrases } from '@/lib/background/try-phrases';
import { createRecorder } from '@/lib/history/recorder';
import { readHistory } from '@/lib/history/store';
import { createProgressWriter } from '@/lib/lessons/progress';
import type { PageDraft } from '@/lib/messages/protocol';
import { livePolicy } from '@/lib/settings/policy-store';
import { liveSettings } from '@/lib/settings/store';
import { createSuppressionCounter } from '@/lib/settings/suppression-counts';
import { createSettingsWriter } from '@/lib/settings/writer';

/** When the tests of the background take place, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 5, 1, 12);
/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** The background's stores, of which what is told and what time it is are at hand. */
export interface TestStores extends Stores {
  readonly report: Mock<Stores['report']>;
  readonly openLesson: Mock<Stores['openLesson']>;
  /** What the clock shows, `NOW` at first. */
  readonly clock: { now: number };
}

/** The background's stores over the stand-in for the browser's storage. */
export function createStores(): TestStores {
  const { signal } = new AbortController();
  const clock = { now: NOW };
  return {
    settings: liveSettings(signal),
    policy: livePolicy(tryPhrases, vi.fn(), signal),
    history: readHistory,
    settingsWriter: createSettingsWriter(),
    recorder: createRecorder(),
    suppressionCounter: createSuppressionCounter(),
    progress: createProgressWriter(),
    openLesson: vi.fn(async () => {}),
    openOptions: async () => {},
    now: () => clock.now,
    report: vi.fn(),
    clock,
  };
}

/** A post that is being written, by default on the account @acme. */
export const draft = (text: string, handle: string | null = 'acme'): PageDraft => ({
  id: 'a-draft',
  text,
  handle,
  surroundings: { surface: 'post', media: [] },
});

/** A draft that asks for a repost. */
export const begging = 'Our fair opens at noon on Saturday. Please RT!';
/** A draft that presses to buy. */
export const selling = 'Buy our new kettle now, 40% off ends tonight!';
