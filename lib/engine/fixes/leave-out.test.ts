import { describe, expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { defineRule } from '@/lib/engine/rule';
import { replaceSpan } from '@/lib/text/span';
import { draftOf, list } from '@/tests/phrases';
import { leaveOut } from './leave-out';
import { leaveOutAsk } from './leave-out-ask';
import { offeredFix } from './verify-fix';

/** Leaves out what stands between `[` and `]` in a draft without other square brackets. */
function without(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const fix = leaveOut(text, { start, end });
  return replaceSpan(text, fix, fix.text);
}

describe('leaveOut', () => {
  it.each([
    [
      'Our walk with Dr. [kind and clever] ito starts at six',
      'Our walk with Dr. ito starts at six',
    ],
    ['Bus No. [please RT] 9 runs again', 'Bus No. 9 runs again'],
    ['We open at 6 p.m. [please RT] on Friday', 'We open at 6 p.m. on Friday'],
    ['And then it rained... [Please RT]!', 'And then it rained...'],
    ['Soup is on.[Please RT] and come by', 'Soup is on.Come by'],
  ])('behind an abbreviation no sentence begins, but behind marks: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it.each([
    ['The kiosk opens at six. [Please RT]!', 'The kiosk opens at six.'],
    ['The kiosk opens at six, [please RT]!', 'The kiosk opens at six!'],
    ['The kiosk opens at six [please RT]', 'The kiosk opens at six'],
    ['The kiosk opens at six and [please RT]', 'The kiosk opens at six'],
    ['The kiosk opens at six — [please RT] 🙏', 'The kiosk opens at six 🙏'],
    ['The kiosk opens at six 🎉 [please RT]', 'The kiosk opens at six 🎉'],
    ['The kiosk opens at six. [Please RT]\n\n', 'The kiosk opens at six.'],
    ['The kiosk opens at six. [Please RT]!\n#breakfast', 'The kiosk opens at six.\n#breakfast'],
  ])('at the end: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it.each([
    ['[Please RT]! The kiosk opens at six.', 'The kiosk opens at six.'],
    ['[Please RT]: the kiosk opens at six.', 'The kiosk opens at six.'],
    ['[Please RT] and tell us what you ate.', 'Tell us what you ate.'],
    ['[Please RT] - the kiosk opens at six.', 'The kiosk opens at six.'],
    ['[Please RT], then come at six.', 'Come at six.'],
    ['[Please RT] éclairs are back', 'Éclairs are back'],
    ['[Please RT] iPad owners eat free', 'iPad owners eat free'],
    ['[Please RT] @kiosk_anna’s menu', '@kiosk_anna’s menu'],
    ['[Please RT] #breakfast', '#breakfast'],
    ['[Please RT] #नाश्ता', '#नाश्ता'],
    ['[Please RT] 2 kiosks open at six', '2 kiosks open at six'],
  ])('at the beginning: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it.each([
    ['[Please RT] https://example.org/menu', 'https://example.org/menu'],
    ['[Please RT] example.org/menu', 'example.org/menu'],
    ['New menu. [Please RT] https://example.org/menu', 'New menu. https://example.org/menu'],
    ['New menu, [please RT]: https://example.org/menu', 'New menu: https://example.org/menu'],
    ['New menu [please RT] https://example.org/menu', 'New menu https://example.org/menu'],
  ])('before a link: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it.each([
    ['We open at six. [Please RT]. Coffee is ready.', 'We open at six. Coffee is ready.'],
    ['We open at six! [Please RT] and bring a cup.', 'We open at six! Bring a cup.'],
    ['Our kiosk, [please RT], opens at six.', 'Our kiosk opens at six.'],
    ['Read, [RT], and tell us.', 'Read and tell us.'],
    ['Read and [RT] this thread about bread.', 'Read this thread about bread.'],
    ['Our kiosk ([please RT]) opens at six.', 'Our kiosk opens at six.'],
    ['([Please RT]) Our kiosk opens at six.', 'Our kiosk opens at six.'],
    ['He said “six.” [Please RT] if you agree.', 'He said “six.” If you agree.'],
    ['Open at six + [RT] + coffee', 'Open at six + coffee'],
    ['My brand [RT] matters', 'My brand matters'],
  ])('in the middle: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it.each([
    ['We open at six.\n[Please RT]!\nCoffee is ready.', 'We open at six.\nCoffee is ready.'],
    ['We open at six.\n\n[Please RT]\n\nCoffee is ready.', 'We open at six.\n\nCoffee is ready.'],
    ['[Please RT]\n\nCoffee is ready.', 'Coffee is ready.'],
    ['We open at six.\n\n[Please RT]', 'We open at six.'],
    ['How to win:\n1. Come in\n2. [RT this]\n3. Eat', 'How to win:\n1. Come in\n3. Eat'],
    ['How to win:\n- Come in\n- [RT this]', 'How to win:\n- Come in'],
    ['🔁 [RT this]\n✅ Come in', '✅ Come in'],
    ['- [RT this] or come in', '- Come in'],
  ])('on a line of its own: %j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
  });

  it('says what it leaves out, folded and cut at a word', () => {
    const { label } = leaveOut('Please\nRT', { start: 0, end: 9 });
    expect(label).toEqual({ say: 'leave-out', words: 'Please RT' });
    const long = 'share '.repeat(30).trim();
    expect(leaveOut(long, { start: 0, end: long.length }).label.words).toMatch(/share…$/);
  });
});

const waves = list('please wave', 'wave');
const waving = defineRule({
  id: 'waving',
  category: 'asking',
  title: 'Waving',
  why: 'A reason.',
  source: 'A source',
  example: { before: 'Wave!', after: 'Sit.' },
  messages: { wave: 'Do not.' },
  *check({ text }) {
    const draft = draftOf(text);
    for (const span of draft.find(waves)) {
      yield { messageId: 'wave', span, fixes: () => leaveOutAsk(draft, span) };
    }
  },
});

/** The draft after the fix that is offered for its "wave". */
function withoutWave(text: string): string | undefined {
  const draft = new Draft(text);
  const found = [...waving.check(draft, defaultContext)];
  const [finding] = found;
  const reviewed = {
    draft,
    context: defaultContext,
    rule: waving,
    findings: found.length,
    quiet: [],
  };
  const fix = finding && offeredFix(finding, reviewed);
  return fix && replaceSpan(text, fix, fix.text);
}

describe('leaveOutAsk', () => {
  it.each([
    ['The hall is open again. Please wave to the cook!', 'The hall is open again.'],
    ['The hall is open again, so please wave', 'The hall is open again'],
    ['To get a free soup, wave. The hall opens at noon.', 'The hall opens at noon.'],
    ['Wave and tell us your name at the door', 'Tell us your name at the door'],
    [
      'The hall is open again. Wave https://example.org',
      'The hall is open again. https://example.org',
    ],
    [
      'Check out the soup and wave. The hall opens at noon.',
      'Check out the soup. The hall opens at noon.',
    ],
    ['@cook_b wave! The soup is on the stove', '@cook_b The soup is on the stove'],
    ['Take a spoon, wave, and sit by the stove', 'Take a spoon, and sit by the stove'],
    ['Take a spoon, wave & sit by the stove', 'Take a spoon & sit by the stove'],
    ['The hall is warm: 1) sit 2) eat 3) wave', 'The hall is warm: 1) sit 2) eat'],
    ['2/4 Wave! The soup is on the stove', '2/4 The soup is on the stove'],
    ['Wave and take your soup to the long table', 'Take your soup to the long table'],
  ])('makes of %j', (text, expected) => {
    expect(withoutWave(text)).toBe(expected);
  });

  it.each([
    'If you own a boat,\nwave at the hall and the cook',
    'The hall is open on Monday, wave at the door, the soup is hot',
    'Wave!',
    'Open again. Wave!',
    'The hall opens at noon:\n1. Wave\n2. Eat your soup',
    'It is late, would you wave?',
    'Wave and we will bring you a bowl of soup',
    'Wave and we’ll bring you a bowl of soup. The hall opens at noon.',
    'Wave, and you have done enough for one long day',
    'Wave, and the best three of you get a second bowl',
    'Wave to the cooks and tell them what you ate today',
    'Wave at your aunt, she made the soup for all of us',
    'Three things to do at the hall: 1) sit 2) eat 3) wave',
    'The hall has 3 rules. 1️⃣ Sit 2️⃣ Eat 3️⃣ Wave',
    'Wave = more salt, nod = less salt: how was the soup?',
    'Two rules, both old. Then a third of the three: a) sit b) eat c) wave',
  ])('leaves %j alone', (text) => {
    expect(withoutWave(text)).toBeUndefined();
  });
});
