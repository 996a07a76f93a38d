import { describe, expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { slice } from '@/lib/text/span';
import { contemptForFigures } from './contempt-for-figures';

const contemptIn = (text: string) =>
  [...contemptForFigures(new Draft(text))].map((span) => slice(text, span));

describe('contemptForFigures', () => {
  it('finds contempt in the sentence of a politician or a camp', () => {
    expect(contemptIn('Starmer up there, shameless as ever, and clueless.')).toEqual([
      'Starmer up there, shameless',
      'Starmer up there, shameless as ever, and clueless',
    ]);
    expect(contemptIn('What hypocrisy from the Tories!')).toEqual(['hypocrisy from the Tories']);
  });

  it('leaves out a name that is too far away to quote', () => {
    const aside = 'after a morning of questions about the trains and the buses';
    expect(contemptIn(`Starmer, ${aside}, was clueless.`)).toEqual(['clueless']);
  });

  it.each([
    'Starmer speaks at noon. What a shameless price for a sandwich.',
    'Starmer called the plan shameless.',
    'A banner outside the hall read "shameless Starmer".',
    'A shameless plug for my new book.',
  ])('is silent on “%s”', (text) => {
    expect(contemptIn(text)).toEqual([]);
  });
});
