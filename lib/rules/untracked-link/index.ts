import { missingParameters } from '@/lib/engine/policy/campaign-links';
import type { Entity } from '@/lib/engine/reading/entities';
import { defineRule, type Fix, everywhere } from '@/lib/engine/rule';

export const untrackedLink = defineRule({
  id: 'untracked-link',
  category: 'reading',
  title: 'A link whose visits your team cannot count',
  why: 'From the visits to its links your team learns which posts were useful.',
  source:
    'seed 001 (know what your readers care for); users’ requests for campaign parameters on a team’s own links (collected 2026-11-28)',
  levels: everywhere('tip'),
  lesson: 'listening',
  advice: ['what-was-read'],
  example: {
    before: 'How we mend a kettle: https://acme.org/kettle',
    after: 'How we mend a kettle: https://acme.org/kettle?utm_source=x',
    context: {
      campaignLinks: [{ domains: ['acme.org'], parameters: ['utm_source=x'] }],
    },
  },
  messages: {
    lacks: 'Your team counts visits by {list}, and “{quote}” lacks that.',
  },
  *check(draft, { campaignLinks }) {
    if (campaignLinks.length === 0) return;
    for (const link of draft.entitiesOf('url')) {
      if (link.start >= draft.retweetStart) return;
      const missing = missingParameters(link.text, campaignLinks);
      if (missing.length === 0) continue;
      yield {
        messageId: 'lacks',
        span: { start: link.start, end: link.end },
        data: { list: { named: missing } },
        fixes: () => addition(draft.text, link, missing),
      };
    }
  },
});

/**
 * Adds the missing parameters after the link, if all their values are known and nothing is in the way. X ends a link
 * that has neither scheme nor path before its question mark (twitter-text 3.1.0).
 */
function addition(draft: string, { text, end }: Entity, missing: readonly string[]): Fix[] {
  const isKnown = missing.every((parameter) => parameter.includes('='));
  const isFree = missing.every((parameter) => !text.includes(`${parameter.split('=')[0]}=`));
  if (!isKnown || !isFree || text.includes('#') || /^[?#]/.test(draft.slice(end))) return [];
  const words = missing.join('&');
  const path = HAS_PATH.test(text) ? '' : '/';
  const joint = text.includes('?') ? '&' : '?';
  return [{ start: end, end, text: path + joint + words, label: { say: 'add', words } }];
}

/** Without a path X does not treat what follows as part of the link. */
const HAS_PATH = /^(?:https?:\/\/)?[^/:]+(?::\d+)?\//i;
