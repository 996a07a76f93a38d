import { describe, expect, it } from 'vitest';
import { Draft } from './draft';
import { contemptForFigures } from './contempt-for-figures';
import { slice } from './span';

const scornIn = (text: string) =>
  [...contemptForFigures(new Draft(text))].map((span) => slice(text, span));

describe('contemptForFigures', () => {
  it('finds scorn in the sentence of a politician or a camp', () => {
    expect(scornIn('Starmer up there, shameless as ever, and clueless.')).toEqual([
      'Starmer up there, shameless',
      'Starmer up there, shameless as ever, and clueless',
    ]);
    expect(scornIn('What hypocrisy from the Tories!')).toEqual(['hypocrisy from the Tories']);
  });

  it('leaves out a name that is too far away to quote', () => {
    const aside = 'after a morning of questions about the trains and the buses';
    expect(scornIn(`Starmer, ${aside}, was clueless.`)).toEqual(['clueless']);
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
