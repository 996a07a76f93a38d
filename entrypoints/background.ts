import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDesk } from '@/lib/coach/desk';
import { REVIEW_PORT } from '@/lib/coach/protocol';
import { serveReviews } from '@/lib/coach/serve-reviews';
import { liveSettings } from '@/lib/settings/store';

export default defineBackground({
  type: 'module',
  persistent: false,
  main() {
    const desk = createDesk({
      settings: liveSettings(new AbortController().signal),
      now: Date.now,
    });
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === REVIEW_PORT) serveReviews(port, desk);
    });
  },
});
