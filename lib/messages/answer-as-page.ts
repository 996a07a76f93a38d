import { messenger } from './messenger';
import type { Protocol, ToPage } from './protocol';

/** Answers messages of popup and background in the content script, with the current state. */
export function answerAsPage(
  answers: { readonly [Name in ToPage]: () => ReturnType<Protocol[Name]> },
  signal: AbortSignal,
): void {
  const ends = [
    messenger.onMessage('page-account', answers['page-account']),
    messenger.onMessage('page-troubles', answers['page-troubles']),
    messenger.onMessage('own-profile', answers['own-profile']),
    messenger.onMessage('switch-focus', answers['switch-focus']),
    messenger.onMessage('ignored-hints', answers['ignored-hints']),
    messenger.onMessage('show-ignored', answers['show-ignored']),
  ];
  signal.addEventListener('abort', () => ends.forEach((end) => end()), { once: true });
}
