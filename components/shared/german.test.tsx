import { act, cleanup, render, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { App as OptionsApp } from '@/entrypoints/options/app';
import { sectionPlans } from '@/entrypoints/options/sections';
import { App as PopupApp } from '@/entrypoints/popup/app';
import { InReadersLanguage } from '@/entrypoints/shared/in-readers-language';
import { App as WelcomeApp } from '@/entrypoints/welcome/app';
import { pages as german } from '@/lib/copy/de/pages';
import { lessonTexts } from '@/lib/copy/en/lessons';
import { pages as english } from '@/lib/copy/en/pages';
import { lessonIds } from '@/lib/copy/lesson-index';
import { createRecorder } from '@/lib/history/recorder';
import { ruleFacts } from '@/lib/rule-facts';
import { policySchema } from '@/lib/settings/policy';
import { writePolicy } from '@/lib/settings/policy-store';
import { createSettingsWriter } from '@/lib/settings/writer';
import { answerMessages } from '@/tests/answer-messages';
import { monthOfPosts } from '@/tests/month-of-posts';

/** What one text may stand as: itself with anything in its places. */
function patternOf(text: string): RegExp | undefined {
  let open = text;
  while (/\{[^{}]*\}/.test(open)) open = open.replaceAll(/\{[^{}]*\}/g, '\0');
  const parts = open.split('\0').map((part) => part.replaceAll(/[[\]]/g, ''));
  // A text with places and hardly a word would be found in any sentence.
  const letters = parts.join('').match(/\p{L}/gu)?.length ?? 0;
  if (letters < (parts.length > 1 ? 10 : 2)) return undefined;
  const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`, 'su');
}

const translated = new Set<string>(Object.values(german));
const englishTexts = [
  ...Object.values(english),
  ...Object.values(lessonTexts).flatMap((text) => text.split('\n\n')),
  ...ruleFacts.flatMap(({ title, why }) => [title, why]),
].filter((text) => !translated.has(text));
const patterns = englishTexts.flatMap((text) => patternOf(text) ?? []);

/** What is read on the page, and what screen readers are told beside it. */
function textsOf(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      texts.push(element.getAttribute(name) ?? '');
    }
  }
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

const englishIn = (root: Element) =>
  textsOf(root).filter((text) => patterns.some((pattern) => pattern.test(text)));

beforeEach(async () => {
  answerMessages();
  vi.stubGlobal('scrollTo', () => {});
  await createRecorder().restore({
    acme: monthOfPosts(Date.now()),
    acme_jobs: { salt: 1, posts: [] },
  });
  const { change } = createSettingsWriter();
  await change({ type: 'language', language: 'de' });
  await change({ type: 'choose-profile', account: 'acme', profile: 'support' });
  await change({ type: 'set-level', account: 'acme', rule: 'hard-sell', level: 'off' });
  await change({
    type: 'edit-account',
    account: 'acme',
    change: {
      topics: ['tea'],
      allowedPhrases: ['book a table'],
      hours: { days: [1, 2, 3, 6], from: '22:00', to: '06:00' },
      quietDays: [{ from: '2026-12-24', to: '2026-12-27', reason: 'Xmas' }],
    },
  });
  await writePolicy(
    policySchema.parse({
      version: 2,
      team: 'Acme',
      levels: { shouting: 'off' },
      thresholds: { window: 30 },
      allowedPhrases: ['flat white'],
      accounts: { acme_jobs: { profile: 'personal', topics: [], timeZone: 'UTC' } },
      quietDays: [{ from: '2026-12-24', reason: 'Xmas' }],
      campaignLinks: [{ domains: ['acme.org'], parameters: ['utm_campaign'] }],
      housePhrases: [
        {
          id: 'folks',
          phrases: ['folks'],
          message: '…',
          replacement: '…',
          speaks: ['Hello folks.'],
          quiet: ['Hello.'],
        },
      ],
    }),
  );
});

afterAll(() => {
  document.documentElement.lang = 'en';
  vi.unstubAllGlobals();
});

async function show(App: ComponentType, hash: string): Promise<Element> {
  location.hash = hash;
  const { container } = render(
    <InReadersLanguage>
      <App />
    </InReadersLanguage>,
  );
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  // What the page still asks for: lessons, rules.
  await act(async () => {});
  for (const details of container.querySelectorAll('details')) details.open = true;
  return container;
}

it('detects English text', () => {
  const root = document.createElement('div');
  root.innerHTML = '<p>Paused until 15:30</p><input aria-label="Topics"><p>Themen</p>';
  expect(englishIn(root)).toEqual(['Paused until 15:30', 'Topics']);
});

it.each([
  ...sectionPlans.map(({ id }) => ['options', id, OptionsApp] as const),
  ['popup', '', PopupApp] as const,
  ['welcome', '', WelcomeApp] as const,
  ...lessonIds.map((id) => ['lesson', `lesson/${id}`, WelcomeApp] as const),
])('no text is in English on pages in German: %s %s', async (_, hash, App) => {
  const root = await show(App, hash);
  expect(document.documentElement.lang).toBe('de');
  expect(textsOf(root).length).toBeGreaterThan(10);
  expect(englishIn(root)).toEqual([]);
  expect(document.title === '' || !patterns.some((pattern) => pattern.test(document.title))).toBe(
    true,
  );
  cleanup();
});
