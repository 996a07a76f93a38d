import { describe, expect, it } from 'vitest';
import { leavesRuin } from './ruins';

/** A draft with the words that a fix leaves out in "<…>". */
function leaveOut(marked: string): boolean {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return leavesRuin(marked.replace(/[<>]/g, ''), { start, end, text: '' });
}

/** More than is looked at on either side of a change. */
const CALM = 'The ferry leaves the north pier at nine. '.repeat(60);

describe('leavesRuin', () => {
  it('tells of a question whose offer is gone, but not of one that was left alone before', () => {
    expect(leaveOut('Want our pattern? <Send us your number.>')).toBe(true);
    expect(leaveOut('Want our pattern? It is here. <Send us your number.>')).toBe(false);
    expect(leaveOut('<Please RT.> Want our pattern?')).toBe(false);
  });

  it('tells of a draft that begins with what joined it to a sentence that is gone', () => {
    expect(leaveOut('<She asked why. >but the mill is open')).toBe(true);
    expect(leaveOut('<Could you please RT >(and come at ten)?')).toBe(true);
    expect(leaveOut('But the mill is open. <She asked why.>')).toBe(false);
    expect(leaveOut('<She asked why. >(The mill is open)')).toBe(false);
  });

  it.each([
    ['marks that do not go together', 'We bake on Monday, <please share>. Come early.', true],
    ['a line that breaks off', 'We bake on Monday and <please share>\nCome early.', true],
    ['a step without its words', 'Two steps: 1) <share this> 2) come early', true],
    ['a bracket that stays open', 'We bake (on Monday, <please share)> today.', true],
    ['a sentence that leans on what is gone', '<Come on Monday. >If not, write to us.', true],
    ['nothing but words', 'We bake on Monday. <Please share.> Come early.', false],
    ['what was broken before', 'We bake , often. <Please share.> Come early.', false],
  ])('tells of %s, also in a long draft', (_, marked, expected) => {
    expect(leaveOut(marked)).toBe(expected);
    expect(leaveOut(`${CALM}\n${marked}\n${CALM}`)).toBe(expected);
  });
});
