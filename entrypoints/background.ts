import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { REVIEW_PORT } from '@/lib/engine/protocol';
import { serveReviews } from '@/lib/coach/serve-reviews';

export default defineBackground({
  type: 'module',
  persistent: false,
  main() {
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === REVIEW_PORT) serveReviews(port);
    });
  },
});
