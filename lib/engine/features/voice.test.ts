import { describe, expect, it } from 'vitest';
import { draftOf, list } from '@/tests/phrases';
import { firstInOwnVoice, isAsked } from './voice';

const mine = list('my boat');

describe('firstInOwnVoice', () => {
  it.each([
    ['Here comes my boat', 11],
    ['"Leave it," he said. So I left my boat', 31],
    ['"My boat", he says, but it is my boat', 30],
    ['It is 12" long, my boat', 16],
    ["Don't touch my boat", 12],
  ])('finds the phrase in %j', (text, start) => {
    expect(firstInOwnVoice(draftOf(text), mine)?.start).toBe(start);
  });

  it.each([
    '“My boat\nis gone” says Ann.',
    '"It was my boat that sank',
    "Her answer: 'They won't take my boat', and she left.",
    'So true RT @user: my boat is gone',
  ])('does not find it in %j', (text) => {
    expect(firstInOwnVoice(draftOf(text), mine)).toBeUndefined();
  });

  it('continues after a match that is not accepted', () => {
    const draft = draftOf('my boat and my boat');
    expect(firstInOwnVoice(draft, mine, ({ start }) => start > 0)?.start).toBe(12);
  });
});

describe('isAsked', () => {
  it('looks at the sentence of the span only', () => {
    const draft = draftOf('Is it late? It is late.');
    expect(isAsked(draft, { start: 3, end: 5 })).toBe(true);
    expect(isAsked(draft, { start: 15, end: 17 })).toBe(false);
  });
});
