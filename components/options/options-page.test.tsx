import { setTimeout as pause } from 'node:timers/promises';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { App } from '@/entrypoints/options/app';
import { createRecorder } from '@/lib/history/recorder';
import type { Order } from '@/lib/messages/orders';
import { policySchema } from '@/lib/settings/policy';
import { writePolicy } from '@/lib/settings/policy-store';
import { defaultSettings, type AccountSettings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { writeTransfer } from '@/lib/settings/transfer';
import { createSettingsWriter, type SettingsWriter } from '@/lib/settings/writer';
import { answerMessages } from '@/tests/answer-messages';
import { monthOfPosts } from '@/tests/month-of-posts';
import { policy, upload } from '@/tests/options-sections';

/** Carries out what the page orders. */
const carryOut = vi.fn<(order: Order) => Promise<null>>();
let writer: SettingsWriter;

/** Lets changes wait until the function that it gives is called. */
function holdChanges(): () => void {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  carryOut.mockImplementation(async (order) => {
    await held;
    if (order.type === 'change-settings') await writer.change(order.change);
    return null;
  });
  return release;
}

/** Lets the page read what is stored long after it was written. */
function readSlowly(): void {
  const read: (key: string) => Promise<unknown> = browser.storage.sync.get;
  const slowly = async (key: string) => {
    await pause(20);
    return read(key);
  };
  vi.spyOn(browser.storage.sync, 'get').mockImplementation(
    slowly as typeof browser.storage.sync.get,
  );
}

const nothingKept = {
  settings: defaultSettings,
  histories: {},
  policy: null,
  progress: null,
  silenced: null,
};

const hours = { days: [1, 2], from: '09:00', to: '18:00' };

/** Shows a section of the options of @acme. */
async function show(section: string) {
  location.hash = section;
  render(<App />);
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  return userEvent.setup({ delay: null });
}

/** The topics that show; no other list of the account has entries. */
const topics = () =>
  [...document.querySelectorAll('.chips li')].map(({ firstChild }) => firstChild!.textContent);
/** Changes the account as another tab would. */
const edit = (change: Partial<AccountSettings>) =>
  writer.change({ type: 'edit-account', account: 'acme', change });
const stored = async () => (await readSettings()).value;
const account = async () => (await stored()).accounts['acme'];

beforeEach(async () => {
  answerMessages({ 'carry-out': carryOut });
  writer = createSettingsWriter();
  await edit({ hours });
});

describe('the history', () => {
  it('counts as many posts as the team sets', async () => {
    await createRecorder().restore({ acme: monthOfPosts(9e11) });
    await writePolicy(policySchema.parse({ version: 2, team: 'Acme', thresholds: { window: 30 } }));
    await show('history');
    expect(await screen.findByText(/Of your last 30 posts/)).toBeDefined();
  });
});

describe('a message that a file was imported', () => {
  it.each([
    ['policy', JSON.stringify(policy), 'The policy of Acme is now used.'],
    ['data', writeTransfer(nothingKept, 0), 'The file was imported.'],
  ] as const)('goes when another is refused (%s)', async (section, json, words) => {
    carryOut.mockResolvedValue(null);
    const user = await show(section);
    await upload(json);
    if (section === 'data') await user.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByText(words)).toBeDefined();
    await upload('{');
    await screen.findByText(/not (valid )?JSON|is not/);
    expect(screen.queryByText(words)).toBeNull();
  });
});

describe('the charts', () => {
  it('count a post that was sent after the page was opened', async () => {
    await show('overview');
    await pause(2);
    const { salt, posts } = monthOfPosts(Date.now());
    const post = { ...posts.find(({ hints }) => hints.length > 0)!, at: Date.now() };
    await createRecorder().restore({ acme: { salt, posts: [post] } });
    expect(await screen.findByText(/^1 hint in the 8 weeks/)).toBeDefined();
  });
});

describe('a setting that is changed faster than it is stored', () => {
  it('keeps every word', async () => {
    const store = holdChanges();
    const user = await show('accounts');
    screen.getByLabelText('Add to topics').focus();
    await user.keyboard('tea{Enter}jam{Enter}rye{Enter}');
    await user.click(screen.getByLabelText('Remove tea'));
    const shown = [topics()];
    const observer = new MutationObserver(() => shown.push(topics()));
    observer.observe(document.querySelector('.chips')!, { childList: true, subtree: true });
    readSlowly();
    store();
    await waitFor(async () => expect(await account()).toMatchObject({ topics: ['jam', 'rye'] }));
    await edit({ topics: ['bun'] });
    await waitFor(() => expect(shown.at(-1)).toEqual(['bun']));
    observer.disconnect();
    expect(shown).toEqual([['jam', 'rye'], ['bun']]);
  });

  it('keeps every day', async () => {
    const store = holdChanges();
    const user = await show('accounts');
    await user.click(screen.getByLabelText('Mon'));
    await user.click(screen.getByLabelText('Sun'));
    store();
    await waitFor(async () =>
      expect(await account()).toMatchObject({ hours: { ...hours, days: [2, 7] } }),
    );
  });

  it('keeps every number', async () => {
    const store = holdChanges();
    const user = await show('numbers');
    for (const [name, number] of [
      [/last posts count/, '30'],
      [/posts without a reply/, '12'],
    ] as const) {
      const field = screen.getByLabelText(name);
      await user.clear(field);
      await user.type(field, `${number}{Enter}`);
    }
    store();
    await waitFor(async () =>
      expect((await stored()).thresholds).toMatchObject({ window: 30, silentPosts: 12 }),
    );
  });

  it('is replaced by a later choice in another tab', async () => {
    const store = holdChanges();
    const user = await show('accounts');
    screen.getByLabelText('Add to topics').focus();
    await user.keyboard('tea{Enter}');
    await edit({ topics: ['rye'] });
    store();
    await waitFor(async () => expect(await account()).toMatchObject({ topics: ['tea'] }));
    await edit({ topics: ['tea', 'bun'] });
    await waitFor(() => expect(topics()).toEqual(['tea', 'bun']));
  });

  it('is reverted with the reason when it is refused', async () => {
    carryOut.mockRejectedValue(new Error('The disk is full.'));
    const user = await show('accounts');
    screen.getByLabelText('Add to topics').focus();
    await user.keyboard('tea{Enter}');
    expect(await screen.findByText('The disk is full.')).toBeDefined();
    await waitFor(() => expect(topics()).toEqual([]));
  });
});

describe('a policy that is being written', () => {
  const isAskedBeforeLeaving = () =>
    !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('is not left without a question while its changes are saved nowhere', async () => {
    const save = vi.fn();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => '#', revokeObjectURL: save }));
    const user = await show('make-policy');
    await user.click(screen.getByRole('button', { name: 'Nothing' }));
    expect(isAskedBeforeLeaving()).toBe(false);
    await user.type(screen.getByLabelText('Name of the team'), 'Quay');
    expect(isAskedBeforeLeaving()).toBe(true);
    location.hash = 'rules';
    await screen.findByRole('heading', { name: 'Rules' });
    expect(isAskedBeforeLeaving()).toBe(true);
    location.hash = 'make-policy';
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Save the file' });
    await waitFor(() => expect(button.disabled).toBe(false));
    await user.click(button);
    expect(save).toHaveBeenCalled();
    expect(isAskedBeforeLeaving()).toBe(false);
  });
});
