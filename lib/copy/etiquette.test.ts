import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { panel } from '@/lib/copy/en/panel';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { balanceOf } from '@/lib/history/balance';
import { kindOf } from '@/lib/history/kind';
import { addresseeOf } from '@/lib/page/addressee';
import { praises } from '@/lib/praise';
import { applyChange } from '@/lib/settings/changes';
import { effectiveAccount } from '@/lib/settings/effective';
import { profileOf, profiles } from '@/lib/settings/profiles';
import { defaultSettings } from '@/lib/settings/schema';
import { adviceIds, etiquetteOf, type Actor, type ProductPart } from './etiquette';
import { lessons } from './lessons';

const account = (change: Parameters<typeof applyChange>[1]) =>
  effectiveAccount({
    settings: applyChange(defaultSettings, change),
    policy: null,
    handle: 'acme',
    now: 0,
  });

/** That a part of the product acts, each by what it does. */
const acts: Record<ProductPart, () => boolean> = {
  'profile-broadcast': () => profileOf('broadcast').levels['hard-sell'] === 'off',
  'profile-newcomer': () => profileOf('newcomer').id === 'newcomer',
  'profile-support': () => profileOf('support').levels['contact-request'] === 'tip',
  'profile-switch': () =>
    account({ type: 'choose-profile', account: 'acme', profile: 'support' }).profile === 'support',
  'account-topics': () =>
    account({ type: 'edit-account', account: 'acme', change: { topics: ['tea'] } }).context
      .topics[0] === 'tea',
  'account-hours': () => {
    const hours = { days: [1], from: '09:00', to: '17:00' };
    return (
      account({ type: 'edit-account', account: 'acme', change: { hours } }).context.hours === hours
    );
  },
  'balance-chart': () => balanceOf([], 20).give === 0,
  'audience-line': () =>
    addresseeOf(defaultContext) === null && panel.headline.includes('everyone'),
  'replies-count-as-giving': () =>
    kindOf(new Draft('It opens at nine.'), { surface: 'reply' }, new Set()) === 'give',
};

function isActing({ kind, id }: Actor): boolean {
  switch (kind) {
    case 'rule':
      return profiles.some(({ levels }) => (levels[id] ?? 'off') !== 'off');
    case 'praise':
      return praises.some((praise) => praise.id === id);
    case 'lesson':
      return id in lessons;
    case 'product':
      return acts[id]();
  }
}

const etiquette = etiquetteOf(rules);

describe.each(etiquette)('seed $seed: $advice', ({ actors }) => {
  it('is carried out by something', () => {
    expect(actors.length).toBeGreaterThan(0);
  });

  it.each(actors)('$kind $id exists', (actor) => {
    expect(isActing(actor)).toBe(true);
  });
});

it.each(rules)('has advice for $id', ({ advice }) => {
  expect(advice.length).toBeGreaterThan(0);
  expect(advice.filter((id) => !adviceIds.includes(id))).toEqual([]);
});
