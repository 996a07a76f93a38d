import { subjectsOfDispute, type SubjectOfDispute } from '@/lib/data/subjects-of-dispute';
import { intensifiers, swearing } from '@/lib/data/swearing';
import type { Draft } from '@/lib/engine/draft';
import { leaveOut } from '@/lib/engine/fixes';
import { defineRule, type Finding, type Fix } from '@/lib/engine/rule';
import { scornForFigures } from '@/lib/engine/scorn';
import type { Span } from '@/lib/engine/span';
import { tellingSpan } from '@/lib/engine/telling-span';

type SubjectName = keyof typeof subjectsOfDispute;
type MessageId = SubjectName | 'swearing';

const subjectNames = Object.keys(subjectsOfDispute) as SubjectName[];

export const sensitiveTopic = defineRule<MessageId>({
  id: 'sensitive-topic',
  category: 'tone',
  title: 'A subject people part over',
  why: 'Whatever an account says is out there for everyone to see, and those who differ take it for the organisation’s own view.',
  source: 'seed 003',
  example: {
    before: 'New menu from Monday. And whatever you do this week, vote them out!',
    after: 'New menu from Monday. Which dish should never leave it?',
  },
  messages: {
    swearing:
      '“{quote}” will sound crude to part of your readers, and it is the organisation they hear. Say it without.',
    sex: '“{quote}” makes people uneasy when an organisation says it. Keep it for a private account.',
    drugs:
      '“{quote}” sounds as if the organisation stood behind it. Keep drugs out unless they are your field.',
    politics:
      '“{quote}” takes your readers into politics, and some will leave over it. Stay with what they follow you for.',
    faith:
      '“{quote}” speaks of belief, and readers of another one may feel left out. Wish them well in words that all can share.',
    violence:
      '“{quote}” can hurt readers who were touched by it. Leave it out, or link to those who help.',
  },
  *check(draft, { account, topics }) {
    if (account !== 'business') return;
    const foreign = subjectNames.filter((name) => !isOwn(subjectsOfDispute[name], topics));
    for (const name of foreign) yield* mentions(draft, name, sidesIn(draft, name));
    for (const { start, end, fixes } of swearwords(draft)) {
      yield { messageId: 'swearing', span: { start, end }, fixes };
    }
    if (topics.length === 0) return;
    for (const name of foreign) {
      yield* mentions(draft, name, [...draft.find(subjectsOfDispute[name].named)]);
    }
  },
});

/** Where a side is taken. */
function sidesIn(draft: Draft, name: SubjectName): Span[] {
  const sides: Span[] = [...draft.find(subjectsOfDispute[name].sided)];
  return name === 'politics' ? [...sides, ...scornForFigures(draft)] : sides;
}

function* mentions(
  draft: Draft,
  messageId: SubjectName,
  spans: readonly Span[],
): Generator<Finding<MessageId>> {
  for (const span of spans) yield { messageId, span: tellingSpan(draft, span, spans) };
}

/** Shortest word of a field that may also be the beginning of a topic's word. */
const SHORTEST_BEGINNING = 6;

function isOwn({ ownedBy }: SubjectOfDispute, topics: readonly string[]): boolean {
  return topics.some((topic) => {
    const words = ` ${topic.toLowerCase()} `;
    return ownedBy.some((name) =>
      name.length < SHORTEST_BEGINNING
        ? words.includes(` ${name} `) || words.includes(` ${name}s `)
        : words.includes(` ${name}`),
    );
  });
}

function swearwords(draft: Draft): (Span & { fixes: Fix[] })[] {
  const found = [...draft.find(swearing)].filter((match) => !draft.isQuoted(match));
  const dropped = found.length === 1 ? draft.first(intensifiers) : undefined;
  return found.map(({ start, end }) => ({
    start,
    end,
    fixes: dropped ? [leaveOut(draft.text, { start, end })] : [],
  }));
}
