import { describe, expect, it } from 'vitest';
import { joinChanges } from '@/lib/engine/fixes/leave-out';
import { Draft } from '@/lib/engine/reading/draft';
import { inSmallLetters } from '@/lib/rules/shouting/small-letters';
import { slice } from '@/lib/text/span';
import { capitalRuns, isAcronym, isSpelledOut } from './capitals';

const runsOf = (text: string) => capitalRuns(new Draft(text)).map((run) => slice(text, run));

function mended(text: string, ...acronyms: string[]): string {
  const draft = new Draft(text);
  const run = capitalRuns(draft)[0]!;
  return joinChanges(text, inSmallLetters(draft, run, new Set(acronyms))).text;
}

describe('capitalRuns', () => {
  it.each([
    ['We saw THE BIG ONE there', ['THE BIG ONE']],
    ['ONE, TWO! THREE', ['ONE, TWO! THREE']],
    ['ONE LINE\nANOTHER LINE', ['ONE LINE', 'ANOTHER LINE']],
    ['SEE @anna_b NOW AND #here OR THERE', ['NOW AND', 'OR THERE']],
    ['GO TO example.org OR STAY', ['GO TO', 'OR STAY']],
    ['AT 9 OR 10 we eat', ['AT 9 OR']],
    ['ROCK & ROLL’S END', ['ROCK & ROLL’S END']],
    ['#ALL #TAGS $ABC @NAME', []],
    ['Only ONE here', []],
    ['2026 10 12', []],
    ['', []],
  ])('in %j', (text, expected) => {
    expect(runsOf(text)).toEqual(expected);
  });
});

describe('isAcronym', () => {
  it.each([
    ['BBC', true],
    ['HTML', true],
    ['MP3', true],
    ['QXZ', true],
    ['IT', false],
    ['US', false],
    ['HELLO', false],
    ['RSPO', false],
  ])('%s: %s', (word, expected) => {
    expect(isAcronym(word, new Set())).toBe(expected);
  });

  it('accepts those of the account', () => {
    expect(isAcronym('RSPO', new Set(['RSPO']))).toBe(true);
  });
});

describe('inSmallLetters', () => {
  it.each([
    ['WE SING. YOU DANCE', 'We sing. You dance'],
    ['and THEN I SAID I’D STAY', 'then I said I’d stay'],
    ['SEE YOU IN PARIS ON SUNDAY', 'See you in Paris on Sunday'],
    ['THE BBC IS IN', 'The BBC is in'],
    ['WE OPEN ON SAT AT TEN', 'We open on Sat at ten'],
    ['SHUT SUN AND MON, BACK ON WED', 'Shut Sun and Mon, back on Wed'],
    ['TUE OR WED, AS YOU LIKE', 'Tue or Wed, as you like'],
    ['WE SAT IN THE SUN ALL DAY', 'We sat in the sun all day'],
    ['TWO OF US WED ON THE HILL', 'Two of us wed on the hill'],
  ])('writes %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('keeps the acronyms of the account', () => {
    expect(mended('OUR RSPO SEAL', 'RSPO')).toBe('Our RSPO seal');
  });
});

describe('isSpelledOut', () => {
  it.each(['CRM', 'ERP', 'ROI', 'HTTP', 'MQTT', 'TCPIP', 'SCRMA', 'DSGVO'])('%s', (word) => {
    expect(isSpelledOut(word)).toBe(true);
  });
  it.each(['NEW', 'IT', 'SALE', 'SUPER', 'STRONG', 'LIMS', 'FINAL', 'NIGHT'])('not %s', (word) => {
    expect(isSpelledOut(word)).toBe(false);
  });
});
