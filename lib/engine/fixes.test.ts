import { describe, expect, it } from 'vitest';
import { leaveOut } from './fixes';
import { replaceSpan } from './span';

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
    expect(label).toBe('Leave out “Please RT”');
    const long = 'share '.repeat(30).trim();
    expect(leaveOut(long, { start: 0, end: long.length }).label).toMatch(/share…”$/);
  });
});
