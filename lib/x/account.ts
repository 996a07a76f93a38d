import { avatarPrefix, selectors } from './selectors';
import { watchRoute } from './watch';

const HANDLE = /^\w{1,15}$/;

/** The handle of the account that is signed in, without `@`; null if the page does not say (6). */
export function currentHandle(): string | null {
  return handleOfLink() ?? handleOfAvatar();
}

/**
 * Tells the handle now, and again when another one is signed in or the page comes to show it.
 * Looks again after changes of address and of focus, and when X rewrites the profile link.
 */
export function watchHandle(onHandle: (handle: string | null) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let current = currentHandle();
  let link: Element | null = null;
  const observer = new MutationObserver(() => update());
  const follow = () => {
    const next = document.querySelector(selectors.profileLink);
    if (next === link) return;
    link = next;
    observer.disconnect();
    if (next) observer.observe(next, { attributeFilter: ['href'] });
  };
  const update = () => {
    follow();
    const next = currentHandle();
    if (next === current) return;
    current = next;
    onHandle(next);
  };
  watchRoute(update, signal);
  document.addEventListener('focusin', update, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  follow();
  onHandle(current);
}

function handleOfLink(): string | null {
  const link = document.querySelector<HTMLAnchorElement>(selectors.profileLink);
  return link && validHandle(new URL(link.href, location.href).pathname.slice(1));
}

function handleOfAvatar(): string | null {
  const testId = document.querySelector(selectors.ownAvatar)?.getAttribute('data-testid');
  return testId ? validHandle(testId.slice(avatarPrefix.length)) : null;
}

function validHandle(text: string): string | null {
  return HANDLE.test(text) ? text : null;
}
