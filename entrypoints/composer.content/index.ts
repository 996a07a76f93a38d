import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerAsPage } from '@/lib/messages/answer-as-page';
import { bringCoach } from '@/lib/messages/bring-coach';
import { clearLeftPanels } from '@/lib/page/left-panels';
import { watchPage } from '@/lib/page/page-watch';
import { clearLeftHighlights } from '@/lib/x/highlight';
import { hosts } from '@/lib/x/hosts';
import { readOwnProfile } from '@/lib/x/own-posts';

export default defineContentScript({
  matches: hosts,
  runAt: 'document_idle',
  // WXT (0.20.27) would send the page's own scripts a message with our id, for what older versions of it made, as we
  // never were (https://github.com/wxt-dev/wxt/pull/1938).
  noScriptStartedPostMessage: true,
  main(ctx) {
    clearLeftPanels();
    clearLeftHighlights();
    const { handle, troubles, switchFocus, ignored, showIgnored } = watchPage({
      bringCoach,
      // To ask is to end the context, and with it the coach in this page, when it is invalid.
      isGone: () => ctx.isInvalid,
      signal: ctx.signal,
    });
    const ownProfile = () => {
      const name = handle();
      return name === null ? null : readOwnProfile(name);
    };
    answerAsPage(
      {
        'page-account': handle,
        'page-troubles': troubles,
        'own-profile': ownProfile,
        'switch-focus': switchFocus,
        'ignored-hints': ignored,
        'show-ignored': showIgnored,
      },
      ctx.signal,
    );
  },
});
