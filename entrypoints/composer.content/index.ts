import '@/lib/jitless';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { coachPage } from '@/lib/coach/coach-page';
import { give } from '@/lib/coach/messages';
import { reportPageHealth } from '@/lib/coach/page-health-messages';
import { pageAccount, pageHealth, pageOwnProfile } from '@/lib/coach/page-questions';
import { REVIEW_PORT } from '@/lib/coach/protocol';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';
import { clearLeftHighlights } from '@/lib/x/highlight';
import { hosts } from '@/lib/x/hosts';
import { readOwnProfile } from '@/lib/x/own-posts';
import { BEAT, createLifeSigns } from './life-signs';
import { createPanel, removeLeftPanels } from './panel-host';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  main(ctx) {
    removeLeftPanels();
    clearLeftHighlights();
    const connect = () => {
      // To ask is to end the context, and with it the coach in this page, when it is invalid.
      if (ctx.isInvalid) throw new Error('The extension is gone.');
      return browser.runtime.connect({ name: REVIEW_PORT });
    };
    const lifeSigns = createLifeSigns(ctx.signal);
    // Chromium lets it be asked whether the extension is still there, which this does at each beat.
    ctx.setInterval(lifeSigns.show, BEAT);
    const { health, handle } = coachPage({
      connect,
      createPanel: (signal) => {
        const panel = createPanel(signal);
        lifeSigns.watch(panel.host, signal);
        return panel;
      },
      give,
      watchSettings: (onChange, signal) => {
        watchSettings(onChange, signal);
        watchPolicy(onChange, signal);
      },
      reportHealth: reportPageHealth,
      signal: ctx.signal,
    });
    const ownProfile = () => {
      const name = handle();
      return name === null ? null : readOwnProfile(name);
    };
    pageHealth.serve(() => health.troubles, ctx.signal);
    pageAccount.serve(handle, ctx.signal);
    pageOwnProfile.serve(ownProfile, ctx.signal);
  },
});
