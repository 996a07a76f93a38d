import type { Context, OwnAccount } from '@/lib/engine/context';
import type { Draft } from '@/lib/engine/reading/draft';
import { defineRule, everywhere } from '@/lib/engine/rule';
import { union, type Span } from '@/lib/text/span';
import { ourVoiceIn } from './gates';

/** Shortest topic that identifies an account, in letters. */
const SHORTEST_TOPIC = 4;

export const wrongAccount = defineRule<'private' | 'business'>({
  id: 'wrong-account',
  category: 'context',
  title: 'Perhaps the wrong account',
  why: 'People remember a private line under a firm’s name, or a firm’s line under yours.',
  source:
    'seed 003 (private life apart from business); social media managers’ requests (collected 2026-11-28)',
  replaces: ['off-topic-personal'],
  upon: {
    rule: 'off-topic-personal',
    says: ({ span }, context) =>
      hasPersonalAccount(context) && context.handle !== null
        ? { messageId: 'private', ...(span && { span }), data: { account: context.handle } }
        : undefined,
  },
  levels: everywhere('think-twice'),
  lesson: 'context',
  advice: ['right-account'],
  example: {
    before: 'We restocked the loose tea in our shop.',
    after: 'Leafco, the shop where I work, has its loose tea back.',
    context: {
      account: 'personal',
      handle: 'lena',
      ownAccounts: [{ handle: 'leafco', account: 'business', topics: ['loose tea'] }],
    },
  },
  messages: {
    private:
      'You are posting as @{account}, and “{quote}” sounds private. Switch to your own account, or say what it has to do with your work.',
    business:
      'You are posting as @{account}, and “{quote}” sounds like @{other}. Switch to that account, or say it as yourself.',
  },
  *check(draft, context) {
    const { account, handle, ownAccounts, surface } = context;
    if (account !== 'personal' || handle === null || surface === 'reply') return;
    const ours = ourVoiceIn(draft);
    if (!ours) return;
    for (const other of ownAccounts) {
      const topic = topicIn(draft, ours, other);
      if (!topic) continue;
      yield { messageId: 'business', span: topic, data: { account: handle, other: other.handle } };
      return;
    }
  },
});

/** Whether the same browser has a personal account. */
function hasPersonalAccount({ account, ownAccounts }: Context): boolean {
  return account === 'business' && ownAccounts.some((own) => own.account === 'personal');
}

/** The part of the sentence in which the organisation speaks about its subject. */
function topicIn(draft: Draft, ours: Span, { account, topics }: OwnAccount): Span | undefined {
  if (account !== 'business') return undefined;
  const sentence = draft.sentenceAt(ours);
  const text = draft.text.slice(sentence.start, sentence.end).toLowerCase();
  for (const topic of topics) {
    const at = topic.length < SHORTEST_TOPIC ? -1 : text.indexOf(topic.toLowerCase());
    if (at < 0) continue;
    const span = { start: sentence.start + at, end: sentence.start + at + topic.length };
    return union(span, ours);
  }
  return undefined;
}
