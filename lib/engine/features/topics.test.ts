import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { fieldsOf, topicWords } from './topics';

describe('fieldsOf', () => {
  it.each([
    [['coffee shops'], ['food']],
    [['airline'], ['travel']],
    [['Car maker'], ['cars']],
    [
      ['retail banking', 'insurance'],
      ['money', 'insurance'],
    ],
    [['string quartets'], []],
    [[], []],
  ])('reads %j as %j', (topics, fields) => {
    expect([...fieldsOf(topics)]).toEqual(fields);
  });

  it('matches a short name only as a whole word', () => {
    expect([...fieldsOf(['cartography'])]).not.toContain('cars');
    expect([...fieldsOf(['party planning'])]).not.toContain('culture');
  });
});

describe('topicWords', () => {
  it('finds an inflected word of the topics', () => {
    expect(topicWords(new Draft('Hosts come and go'), ['web hosting'])).toEqual(['hosts']);
    expect(topicWords(new Draft('All phones ring'), ['phone network'])).toEqual(['phones']);
    expect(topicWords(new Draft('Nine bikes'), ['bike shop'])).toEqual(['bikes']);
    expect(topicWords(new Draft('We care'), ['car maker'])).toEqual([]);
  });

  it('finds words that belong to the field', () => {
    expect(topicWords(new Draft('My flight left a suitcase behind'), ['airline'])).toEqual([
      'flight',
      'suitcase',
    ]);
  });

  it('finds nothing without topics', () => {
    expect(topicWords(new Draft('My flight was late'), [])).toEqual([]);
  });

  it('ignores filler words of the topics', () => {
    expect(
      topicWords(new Draft('A shop and the support of a customer'), ['customer support of X']),
    ).toEqual([]);
  });
});
