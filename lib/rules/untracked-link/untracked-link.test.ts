import { describe, expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { untrackedLink } from './';

const source = { campaignLinks: [{ domains: ['acme.org'], parameters: ['utm_source=x'] }] };
const campaign = {
  campaignLinks: [
    { domains: ['acme.org', 'acme-shop.com'], parameters: ['utm_source=x', 'utm_campaign'] },
  ],
};
const withLink = (link: string, context: object = source) => ({
  text: `How we mend a kettle: ${link}`,
  context,
});
const quiet = (links: readonly string[], context?: object) =>
  links.map((link) => withLink(link, context));
const says = (link: string, after: string | null, context?: object) => ({
  ...withLink(link, context),
  points: link,
  says: 'lacks',
  fixed: after === null ? null : `How we mend a kettle: ${after}`,
});

testRule(untrackedLink, {
  quiet: {
    'no team asks for it': [
      'How we mend a kettle: https://acme.org/kettle',
      'acme.org has it all.',
      { text: 'acme.org', context: { account: 'personal' } },
      { text: 'https://acme.org/?utm_source=facebook', context: { surface: 'reply' } },
    ],
    'everything is there': quiet([
      'https://acme.org/kettle?utm_source=x',
      'acme.org/?utm_source=x',
      'https://www.acme.org/kettle?page=2&utm_source=x',
      'https://shop.acme.org/?utm_source=x&utm_medium=post',
      'HTTPS://ACME.ORG/kettle?utm_source=x#lid',
    ]),
    'several are wanted, in any order': quiet(
      [
        'https://acme.org/kettle?utm_source=x&utm_campaign=spring',
        'https://acme-shop.com/?utm_campaign=lids&utm_source=x',
        'https://acme.org/kettle?a=1&utm_campaign=spring&b=2&utm_source=x',
      ],
      campaign,
    ),
    'the site of somebody else': quiet([
      'https://example.com/kettle',
      'https://notacme.org/kettle',
      'https://acme.org.example.com/kettle',
      'https://example.com/?to=acme.org',
      'youtu.be/abc',
    ]),
    'no link': [
      { text: 'Our site has the whole story.', context: source },
      { text: 'Write to @acme or use #acme', context: source },
      { text: 'ACME Ltd.org chart', context: source },
      { text: 'Ask us at desk@acme.org', context: source },
      { text: 'The kettle holds 1.7 litres.', context: source },
    ],
    'words of others': [
      { text: 'RT @kettlefan: see https://acme.org/kettle', context: source },
      { text: 'So kind! RT @kettlefan: acme.org', context: source },
      { text: 'Thanks. RT @jo: https://shop.acme.org/', context: source },
    ],
  },
  speaks: {
    'what is wanted is missing': [
      says('https://acme.org/kettle', 'https://acme.org/kettle?utm_source=x'),
      says('https://acme.org/?page=2', 'https://acme.org/?page=2&utm_source=x'),
      says('acme.org/kettle', 'acme.org/kettle?utm_source=x'),
      says('https://acme.org', 'https://acme.org/?utm_source=x'),
      says('https://www.acme.org/kettle', 'https://www.acme.org/kettle?utm_source=x'),
      says('https://shop.acme.org/lids', 'https://shop.acme.org/lids?utm_source=x'),
      says('http://Acme.org/kettle', 'http://Acme.org/kettle?utm_source=x'),
    ],
    'what a click cannot know, or must not write over': [
      says('https://acme.org/kettle?utm_source=facebook', null),
      says('https://acme.org/kettle?utm_source=', null),
      { ...says('acme.org', null), text: 'How we mend a kettle: acme.org?page=2' },
      says('https://acme.org/kettle#lid', null),
      says('https://acme.org/kettle?utm_source=x', null, campaign),
      says('https://acme-shop.com/kettle', null, campaign),
      says('https://acme.org/kettle?utm_source=x&utm_campaign=', null, campaign),
    ],
    'any kind of post': [
      {
        text: '@jo_k It is on acme.org/kettle',
        context: { ...source, surface: 'reply' },
        points: 'acme.org/kettle',
      },
      {
        text: 'Part two: https://acme.org/two',
        context: { ...source, surface: 'thread' },
        points: 'https://acme.org/two',
      },
      {
        text: 'First https://acme.org/a?utm_source=x then https://acme.org/b',
        context: source,
        points: 'https://acme.org/b',
      },
    ],
  },
});

describe('the missing parameters', () => {
  it.each([
    ['https://acme.org/kettle', ['utm_source=x', 'utm_campaign']],
    ['https://acme.org/kettle?utm_campaign=spring', ['utm_source=x']],
  ])('in %s: %s', (link, named) => {
    expect(findingsOf(untrackedLink, link, campaign)[0]?.data).toEqual({ list: { named } });
  });
});
