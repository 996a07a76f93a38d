import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '@/lib/coach/coach-page';
import { REVIEW_PORT } from '@/lib/coach/protocol';
import { hosts } from '@/lib/x/hosts';
import { createPanel } from './panel-host';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main(ctx) {
    coachPage({
      connect: () => browser.runtime.connect({ name: REVIEW_PORT }),
      createPanel,
      signal: ctx.signal,
    });
  },
});
