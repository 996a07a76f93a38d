import { expect, it } from 'vitest';
import { clearLeftElements } from './left-elements';

it('removes panels and underlines, and nothing of the page', () => {
  document.body.innerHTML =
    '<p>Tea</p><style></style><tweet-coach-panel></tweet-coach-panel><style data-tweet-coach></style>';
  clearLeftElements();
  expect(document.body.innerHTML).toBe('<p>Tea</p><style></style>');
});
