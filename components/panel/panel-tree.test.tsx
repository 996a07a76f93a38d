import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Hint } from '@/lib/engine/hint';
import type { PanelProps } from '@/lib/page/panel-view';
import { accessibilityTree } from '@/tests/accessibility-tree';
import { quietPanel } from '@/tests/quiet-panel';
import { CoachPanel } from './coach-panel';

const text = 'Our fair starts at noon. COME ALL! Please RT!';

function hint(rule: string, title: string, quote: string): Hint {
  const start = text.indexOf(quote);
  return {
    rule,
    level: 'consider',
    title,
    message: `“${quote}” asks much.`,
    why: 'People pass on what they like.',
    source: 'this test',
    example: { before: 'Please RT!', after: 'What do you think?' },
    quote,
    span: { start, end: start + quote.length },
    fixes: [{ start: start - 1, end: text.length, text: '', label: `Leave out “${quote}”` }],
  };
}

const ask = hint('retweet-request', 'Asking for reposts', 'Please RT');
const shout = hint('shouting', 'Shouting', 'COME ALL');

it.each<[string, Partial<PanelProps>]>([
  ['one-hint', { hints: [ask] }],
  ['two-hints', { hints: [ask, shout], explain: [ask.rule] }],
  ['folded', { hints: [ask], collapsed: true }],
  ['praise', { praise: { id: 'help-offered', message: 'You offer help.' } }],
  ['ignored', { ignored: 1, ignoredForGood: 2 }],
])('a screen reader is given the panel as in trees/%s.txt', async (name, change) => {
  const { container } = render(<CoachPanel {...quietPanel()} text={text} {...change} />);
  await expect(accessibilityTree(container)).toMatchFileSnapshot(`trees/${name}.txt`);
});
