import '@/lib/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import { serveOrders } from '@/lib/background/carry-out';
import { coachOpenTabs } from '@/lib/background/open-tabs';
import { serveReviews } from '@/lib/background/review-draft';
import { serveCoach } from '@/lib/background/serve-coach';
import { servePolicies } from '@/lib/background/serve-policies';
import { serveShortcut } from '@/lib/background/serve-shortcut';
import { showPageHealth } from '@/lib/background/show-page-health';
import type { Stores } from '@/lib/background/stores';
import { tryPhrases } from '@/lib/background/try-phrases';
import { serveWarmUp } from '@/lib/background/warm-up';
import { welcomeOnInstall } from '@/lib/background/welcome-on-install';
import { reportOnce } from '@/lib/error-message';
import { createRecorder } from '@/lib/history/recorder';
import { readHistory } from '@/lib/history/store';
import { createProgressWriter } from '@/lib/lessons/progress';
import { openLesson } from '@/lib/lessons/tabs';
import { openOptions } from '@/lib/settings/open-options';
import { livePolicy } from '@/lib/settings/policy-store';
import { liveSettings } from '@/lib/settings/store';
import { createSuppressionCounter } from '@/lib/settings/suppression-counts';
import { createSettingsWriter } from '@/lib/settings/writer';

export default defineBackground({
  type: 'module',
  persistent: false,
  main() {
    const { signal } = new AbortController();
    const report = reportOnce();
    const stores: Stores = {
      settings: liveSettings(signal),
      policy: livePolicy(tryPhrases, report, signal),
      history: readHistory,
      settingsWriter: createSettingsWriter(),
      recorder: createRecorder(),
      suppressionCounter: createSuppressionCounter(),
      progress: createProgressWriter(),
      openLesson,
      openOptions,
      now: Date.now,
      report,
    };
    coachOpenTabs().catch(report);
    serveCoach();
    serveShortcut(report);
    welcomeOnInstall(report);
    showPageHealth(stores);
    serveOrders(stores);
    servePolicies();
    serveReviews(stores);
    serveWarmUp();
  },
});
