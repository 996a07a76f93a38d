import { describe, expect, it } from 'vitest';
import { Draft } from './draft';
import { scornForFigures } from './scorn';

const scornIn = (text: string) => [...scornForFigures(new Draft(text))].map((match) => match.text);

describe('scornForFigures', () => {
  it('finds scorn in the sentence of a politician or a camp', () => {
    expect(scornIn('Starmer up there, shameless as ever, and clueless.')).toEqual([
      'shameless',
      'clueless',
    ]);
    expect(scornIn('What hypocrisy from the Tories!')).toEqual(['hypocrisy']);
  });

  it.each([
    'Starmer speaks at noon. What a shameless price for a sandwich.',
    'Starmer called the plan shameless.',
    'A banner outside the hall read "shameless Starmer".',
    'A shameless plug for my new book.',
  ])('is silent on “%s”', (text) => {
    expect(scornIn(text)).toEqual([]);
  });
});
