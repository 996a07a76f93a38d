import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { defaultContext, type Context, type OwnAccount } from '@/lib/engine/context';
import { review } from '@/lib/engine/review';
import { profiles } from '@/lib/settings/profiles';
import { testRule } from '@/tests/rule-table';
import { wrongAccount } from './';

const leafco: OwnAccount = {
  handle: 'leafco',
  account: 'business',
  topics: ['loose tea', 'ginger'],
};
const lena: OwnAccount = { handle: 'lena', account: 'personal', topics: [] };
const asLena: Partial<Context> = { account: 'personal', handle: 'lena', ownAccounts: [leafco] };
const as = (text: string, context = asLena) => ({ text, context });

testRule(wrongAccount, {
  quiet: {
    'a private post from the private account': [
      as('I had a lovely cup of tea with my aunt.'),
      as('My daughter kept me up all night.'),
      as('Our new kitten sleeps in the sink.'),
      as('We open presents after breakfast.'),
      as('Loose tea is a mess, but I love it.'),
      as('I work at a shop that sells loose tea.'),
      as('Ginger in everything this winter.'),
    ],
    'a firm of which the browser knows nothing': [
      as('We restocked the loose tea in our shop.', { ...asLena, ownAccounts: [] }),
      as('Our new menu is out.'),
      as('Visit us for bread and soup.'),
      as('We are hiring a baker.'),
      as('Our tickets for the concert came.'),
      as('We launched the boat at dawn.'),
      as('We restocked loose tea in our shop.', { ...asLena, ownAccounts: [lena] }),
    ],
    'the firm’s own account': [
      as('We restocked the loose tea in our shop.', { ownAccounts: [lena] }),
      as('Our new ginger tea is in stock.', { handle: 'leafco', ownAccounts: [lena] }),
      as('Visit us for loose tea.', { handle: 'leafco' }),
    ],
    'an answer, or an unknown account': [
      as('@jo Our shop has loose tea.', { ...asLena, surface: 'reply' }),
      as('We restocked the loose tea in our shop.', { ...asLena, handle: null }),
    ],
    'words of others': [
      as('RT @leafco: we restocked the loose tea in our shop'),
      as('The sign says "our shop has loose tea" and it is shut.'),
      as('"We launched a ginger tea", he said, and nobody clapped.'),
    ],
    'in another sentence': [
      as('Our kitchen is a mess. I should buy loose tea.'),
      as('We opened the window. Ginger helps against colds.'),
      as('Join us for a walk! I bring ginger biscuits.'),
    ],
  },
  speaks: {
    'the firm’s matter from the private account': [
      {
        ...as('We restocked the loose tea in our shop.'),
        points: 'We restocked the loose tea',
        says: 'business',
        fixed: null,
      },
      { ...as('Our new ginger biscuits are here.'), points: 'Our new ginger' },
      { ...as('Our shop has loose tea from Assam.'), points: 'Our shop has loose tea' },
      { ...as('Visit us for loose tea and cake.'), points: 'Visit us for loose tea' },
      { ...as('Loose tea is back in stock!'), points: 'Loose tea is back in stock' },
      { ...as('We just launched a ginger syrup.'), points: 'We just launched a ginger' },
      { ...as('We deliver loose tea by bike.'), points: 'We deliver loose tea' },
      { ...as('Order from us: ginger, cut by hand.'), points: 'Order from us: ginger' },
      { ...as('Our customers love the ginger one.'), points: 'Our customers love the ginger' },
      { ...as('Join us for a ginger tasting at six.'), points: 'Join us for a ginger' },
    ],
  },
});

const levels = profiles[0]!.levels;
const ids = (text: string, context: Partial<Context>) =>
  review(rules, { text, context: { ...defaultContext, ...context }, levels }).hints.map(
    ({ rule }) => rule,
  );

describe('a private line from a business account', () => {
  const known: Partial<Context> = { handle: 'leafco', ownAccounts: [lena] };
  it.each([
    'My daughter kept me up all night, so tired today.',
    'My husband burnt the lasagne again.',
    'Day three of this flu and my head hurts.',
    'My mum turns seventy today.',
    'Hungover on the sofa with my cat.',
  ])('%s', (text) => {
    expect(ids(text, known)).toEqual(['wrong-account']);
    expect(ids(text, { ...known, ownAccounts: [] })).toEqual(['off-topic-personal']);
    expect(ids(text, { ...known, handle: null })).toEqual(['off-topic-personal']);
  });

  it('gets no hint if it is not private', () => {
    expect(ids('The night bus runs every 20 minutes from Friday on.', known)).toEqual([]);
  });

  it('gets a hint that names the posting account', () => {
    const { hints } = review(rules, {
      text: 'My daughter kept me up all night, so tired today.',
      context: { ...defaultContext, ...known },
      levels,
    });
    expect(hints[0]?.message).toMatch(/^You are posting as @leafco/);
    expect(hints[0]?.level).toBe('think-twice');
  });
});
