import { expect, it, vi } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { warmUpDrafts, warmUp } from './warm-up';

it('reads each draft once, in a task of its own', async () => {
  const tasks: string[] = [];
  const read = vi.fn(() => {
    tasks.push('draft');
    setTimeout(() => tasks.push('between'), 0);
  });
  await warmUp(read);
  expect(read.mock.calls).toEqual(warmUpDrafts.map((draft) => [draft]));
  expect(tasks.slice(0, 3)).toEqual(['draft', 'between', 'draft']);
  await warmUp(read);
  expect(read).toHaveBeenCalledTimes(warmUpDrafts.length);
});

it('reads drafts that each make a different rule speak', () => {
  const { levels } = defaultProfile('business');
  const spoken = warmUpDrafts.map((text) =>
    review(rules, { text, context: defaultContext, levels }, [], scorer).hints.map(
      ({ rule }) => rule,
    ),
  );
  expect(spoken).toEqual([
    ['retweet-request'],
    ['hard-sell'],
    expect.arrayContaining(['contact-request']),
  ]);
});
