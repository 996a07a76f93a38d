import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messenger } from '@/lib/messages/messenger';
import { requestReview, warmUp } from '@/lib/messages/request-review';
import { sendOrder } from '@/lib/messages/send-order';
import { coachPage } from '@/lib/page/coach-page';
import { takeHandover } from '@/lib/page/handover';
import { watchPolicy, watchSettings } from '@/lib/settings/watch';
import { onAbort } from '@/lib/x/on-abort';
import { pageLanguages } from '@/lib/x/page-language';
import { BEAT, createLifeSigns } from './life-signs';
import { createPanel } from './panel-host';

/** The coach's script, which the watcher in every page of X loads when a compose box gets the focus. */
export default defineUnlistedScript(() => {
  const page = takeHandover();
  // It was requested twice and is already running.
  if (!page) return;
  const { met, isGone, signal } = page;
  const lifeSigns = createLifeSigns(signal);
  // In Chromium a script can ask whether its extension still exists, which it does at each beat.
  const beat = setInterval(() => {
    if (!isGone()) lifeSigns.show();
  }, BEAT);
  onAbort(signal, () => clearInterval(beat));
  page.take(
    coachPage({
      requestReview,
      warmUp,
      createPanel: (panelSignal) => {
        const panel = createPanel(panelSignal);
        lifeSigns.watch(panel.host, panelSignal);
        return panel;
      },
      sendOrder,
      watchSettings: (onChange, watchSignal) => {
        watchSettings(onChange, watchSignal);
        watchPolicy(onChange, watchSignal);
      },
      reportHealth: (troubles) =>
        messenger.sendMessage('page-health', { troubles, languages: pageLanguages() }),
      met,
      isGone,
      signal,
    }),
  );
});
