import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsPage } from '@/lib/messages/answer-as-page';
import { bringCoach } from '@/lib/messages/bring-coach';
import { clearLeftElements } from '@/lib/page/left-elements';
import { startPageLife } from '@/lib/page/page-life';
import { watchPage } from '@/lib/page/page-watch';
import { readOwnProfile } from '@/lib/x/own-posts';

/**
 * The content script in every page of X, named in the manifest by `wxt.config.ts`. It is none of WXT's content scripts,
 * since their context brings 3 kB with it, and sends the document events of its own.
 */
export default defineUnlistedScript(() => {
  const { signal, isGone } = startPageLife(() => browser.runtime?.id);
  clearLeftElements();
  const { handle, troubles, switchFocus, ignored, showIgnored } = watchPage({
    bringCoach,
    isGone,
    signal,
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
    signal,
  );
});
