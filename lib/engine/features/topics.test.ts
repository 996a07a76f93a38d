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

  it('takes a short name for a whole word only', () => {
    expect([...fieldsOf(['cartography'])]).not.toContain('cars');
    expect([...fieldsOf(['party planning'])]).not.toContain('culture');
  });
});

describe('topicWords', () => {
  it('finds a word of the topics in another form', () => {
    expect(topicWords(new Draft('Hosts come and go'), ['web hosting'])).toEqual(['hosts']);
  });

  it('finds words that belong to the field', () => {
    expect(topicWords(new Draft('My flight left a suitcase behind'), ['airline'])).toEqual([
      'flight',
      'suitcase',
    ]);
  });

  it('finds nothing where nothing is known', () => {
    expect(topicWords(new Draft('My flight was late'), [])).toEqual([]);
  });

  it('does not take a filler of the topics for a subject', () => {
    expect(
      topicWords(new Draft('A shop and the support of a customer'), ['customer support of X']),
    ).toEqual([]);
  });
});
