import type { Medium } from '@/lib/engine/context';
import { selectors } from './selectors';

/**
 * The writer's own media in an attachments region. The card of a quoted post is in the same region and, with its
 * pictures and videos, is not the writer's (docs/x-composer.md, 11).
 */
export function mediaIn(region: Element): Medium[] {
  const { attachedItem, ownPicture, removeMedia } = selectors;
  const items = ownIn(region, attachedItem).filter((item) => !item.querySelector(attachedItem));
  if (items.length > 0) return items.map((item) => mediumOf(item, region));
  const bare = ownIn(region, `video, ${ownPicture}`);
  if (bare.length > 0) return bare.map((each) => mediumOf(each, region));
  return ownIn(region, removeMedia).map(() => ({ kind: 'other' }));
}

function mediumOf(item: Element, region: Element): Medium {
  if (holds(item, 'video')) return { kind: hasBadge(item, 'GIF') ? 'gif' : 'video' };
  // X's library of GIFs is the only source of pictures that are neither on this machine nor quoted.
  if (holds(item, 'img') && !holds(item, selectors.ownPicture)) return { kind: 'gif' };
  if (!holds(item, 'img')) return { kind: 'other' };
  if (hasBadge(item, 'GIF')) return { kind: 'gif' };
  return { kind: 'picture', described: isDescribed(item, region) };
}

/**
 * X marks a described picture with a badge, in all languages the same (as seen in 2022). Without one it
 * lacks a description only where X still offers to add one in the words that name the link: what
 * else the link reads was not seen.
 */
function isDescribed(item: Element, region: Element): boolean | null {
  if (hasBadge(item, 'ALT')) return true;
  const [link] = ownIn(region, selectors.altText);
  const isOffered = link && link.getAttribute('aria-label') === link.textContent.trim();
  return isOffered ? false : null;
}

/** Whether one of the short words that X lays over a picture is this one. */
function hasBadge(item: Element, word: 'ALT' | 'GIF'): boolean {
  return [...item.querySelectorAll('*')].some(
    (element) => element.childElementCount === 0 && element.textContent.trim() === word,
  );
}

function holds(item: Element, selector: string): boolean {
  return item.matches(selector) || item.querySelector(selector) !== null;
}

function ownIn(region: Element, selector: string): Element[] {
  return [...region.querySelectorAll(selector)].filter((found) => !isQuoted(found, region));
}

/**
 * Whether an element belongs to the card of a quoted post: with its author or text, and nothing of the writer's own.
 */
function isQuoted(element: Element, region: Element): boolean {
  const { userName, postText, removeMedia, ownPicture } = selectors;
  for (let part: Element | null = element; part && part !== region; part = part.parentElement) {
    const isOfPost = part.querySelector(`${userName}, ${postText}`) !== null;
    if (isOfPost && !part.querySelector(`${removeMedia}, ${ownPicture}`)) return true;
  }
  return false;
}
