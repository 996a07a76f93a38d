import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { coachPage } from '@/lib/page/coach-page';
import { takeHandover } from '@/lib/page/handover';
import { give } from '@/lib/messages/give';
import { reportPageHealth } from '@/lib/messages/report-page-health';
import { REVIEW_PORT } from '@/lib/messages/port';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';
import { BEAT, createLifeSigns } from './life-signs';
import { createPanel } from './panel-host';

/** What the small script in every page of X has brought in when a compose box gets the focus. */
export default defineUnlistedScript(() => {
  const page = takeHandover();
  // It was asked for twice, and is here already.
  if (!page) return;
  const { met, isGone, signal } = page;
  const connect = () => {
    if (isGone()) throw new Error('The extension is gone.');
    return browser.runtime.connect({ name: REVIEW_PORT });
  };
  const lifeSigns = createLifeSigns(signal);
  // Chromium lets it be asked whether the extension is still there, which this does at each beat.
  const beat = setInterval(() => {
    if (!isGone()) lifeSigns.show();
  }, BEAT);
  signal.addEventListener('abort', () => clearInterval(beat), { once: true });
  page.take(
    coachPage({
      connect,
      createPanel: (panelSignal) => {
        const panel = createPanel(panelSignal);
        lifeSigns.watch(panel.host, panelSignal);
        return panel;
      },
      give,
      watchSettings: (onChange, watchSignal) => {
        watchSettings(onChange, watchSignal);
        watchPolicy(onChange, watchSignal);
      },
      reportHealth: reportPageHealth,
      met,
      signal,
    }),
  );
});
