import '@/lib/jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDesk } from '@/lib/coach/desk';
import { serveOrders } from '@/lib/coach/messages';
import { coachOpenTabs } from '@/lib/coach/open-tabs';
import { showPageHealth } from '@/lib/coach/page-health-messages';
import { REVIEW_PORT } from '@/lib/coach/port';
import { serveCoach } from '@/lib/coach/serve-coach';
import { serveReviews } from '@/lib/coach/serve-reviews';
import { openLesson, welcomeOnInstall } from '@/lib/coach/welcome-tab';
import { reportOnce } from '@/lib/error-message';
import { createRecorder } from '@/lib/history/recorder';
import { readHistory } from '@/lib/history/store';
import { createProgressKeeper } from '@/lib/lessons/progress';
import { createKeeper } from '@/lib/settings/keeper';
import { livePolicy } from '@/lib/settings/policy-store';
import { createSilencedCounter } from '@/lib/settings/silenced';
import { liveSettings } from '@/lib/settings/store';

export default defineBackground({
  type: 'module',
  persistent: false,
  main() {
    const { signal } = new AbortController();
    const report = reportOnce();
    const desk = createDesk({
      settings: liveSettings(signal),
      policy: livePolicy(signal),
      history: readHistory,
      keeper: createKeeper(),
      recorder: createRecorder(),
      silenced: createSilencedCounter(),
      progress: createProgressKeeper(),
      openLesson,
      now: Date.now,
      report,
    });
    coachOpenTabs().catch(report);
    serveCoach();
    welcomeOnInstall();
    showPageHealth();
    serveOrders((order) => desk.carryOut(order));
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === REVIEW_PORT) serveReviews(port, desk);
    });
  },
});
