import { defineRule, everywhere } from '@/lib/engine/rule';

export const undescribedPicture = defineRule({
  id: 'undescribed-picture',
  category: 'reading',
  title: 'A picture without a description',
  why: 'People who cannot see a picture hear its description read out, or nothing.',
  source: 'seed 000 (inclusive tone); WCAG 2.1, 1.1.1; 28 CFR part 35, subpart H (read 2026-11-28)',
  levels: everywhere('tip'),
  lesson: 'honesty',
  advice: ['describe-pictures'],
  example: {
    before: 'The new reading room is open. [Picture]',
    after:
      'The new reading room is open. [Picture, ALT: two long tables, green lamps, a view of the canal]',
    context: { media: [{ kind: 'picture', described: false }] },
    contextAfter: { media: [{ kind: 'picture', described: true }] },
  },
  messages: {
    one: 'Readers who cannot see your picture miss what it says. Say in its description (ALT) what it shows and what matters in it.',
    some: '{count} of your pictures say nothing to those who cannot see them. Say in each description (ALT) what it shows and what matters in it.',
  },
  *check(draft, { media }) {
    const bare = media.filter((medium) => medium.kind === 'picture' && medium.described === false);
    if (bare.length === 0) return;
    if (bare.length === 1) yield { messageId: 'one' };
    else yield { messageId: 'some', data: { count: bare.length } };
  },
});
