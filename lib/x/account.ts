import { blockOf, precedes, type Composer } from './composer';
import { onAbort } from './on-abort';
import { avatarPrefix, selectors } from './selectors';
import { watchRoute } from './watch';

const HANDLE = /^\w{1,15}$/;

/** The handle of the signed-in account, without `@`; null if the page does not show it (x-composer, 6). */
export function currentHandle(): string | null {
  return handleOfLink() ?? handleOfSwitcher();
}

/**
 * The handle of the account that posts from a composer, without `@`, taken from the picture beside the editor; null if
 * there is none. X Pro's columns may post as another account than the signed-in one (x-composer, 11).
 */
export function posterOf(composer: Composer): string | null {
  const { avatar, post } = selectors;
  const beside = [...(blockOf(composer)?.querySelectorAll(avatar) ?? [])].findLast(
    (found) => precedes(found, composer.editor) && !found.closest(post),
  );
  return beside ? handleOfAvatar(beside) : null;
}

/**
 * Reports the handle now, and again when another account is signed in or the page shows it later. Checks after changes
 * of address and focus, and when X rewrites the profile link.
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
  onAbort(signal, () => observer.disconnect());
  follow();
  onHandle(current);
}

function handleOfLink(): string | null {
  const link = document.querySelector<HTMLAnchorElement>(selectors.profileLink);
  return link && validHandle(new URL(link.href, location.href).pathname.slice(1));
}

function handleOfSwitcher(): string | null {
  const { accountSwitcher, avatar } = selectors;
  const own = document.querySelector(accountSwitcher)?.querySelector(avatar);
  return own ? handleOfAvatar(own) : null;
}

function handleOfAvatar(avatar: Element): string | null {
  return validHandle(avatar.getAttribute('data-testid')?.slice(avatarPrefix.length) ?? '');
}

function validHandle(text: string): string | null {
  return HANDLE.test(text) ? text : null;
}
