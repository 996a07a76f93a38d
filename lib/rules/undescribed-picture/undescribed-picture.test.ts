import type { Medium } from '@/lib/engine/context';
import { testRule } from '@/tests/rule-table';
import { undescribedPicture } from './';

const bare: Medium = { kind: 'picture', described: false };
const described: Medium = { kind: 'picture', described: true };
const unknown: Medium = { kind: 'picture', described: null };
const withMedia = (text: string, ...media: readonly Medium[]) => ({ text, context: { media } });

testRule(undescribedPicture, {
  quiet: {
    'words alone': [
      'The reading room opens at nine.',
      'Picture this: a library without a single late fee.',
      'I forgot the photo, sorry. It comes tomorrow.',
      'Alt text for the poster: two long tables below green lamps.',
      'Photos from the fair are on our site: https://example.com/fair',
    ],
    'every picture is described': [
      withMedia('The reading room, at last.', described),
      withMedia('Four views of the same oak.', described, described, described, described),
      withMedia('Our new bus and its driver.', described, described),
      withMedia('The mural is done.', described),
      withMedia('First snow at the lock.', described),
    ],
    'something else is attached': [
      withMedia('Ten seconds of the weir in spate.', { kind: 'video' }),
      withMedia('Friday mood.', { kind: 'gif' }),
      withMedia('Which colour for the gate?', { kind: 'poll' }),
      withMedia('What our neighbours wrote.', { kind: 'other' }),
      withMedia('A clip and a loop.', { kind: 'video' }, { kind: 'gif' }),
      withMedia('Vote below.', { kind: 'poll' }, described),
      withMedia('A clip beside the picture.', { kind: 'video' }, described),
    ],
    'the page does not tell': [
      withMedia('The reading room, at last.', unknown),
      withMedia('Four views of the same oak.', unknown, unknown, unknown, unknown),
      withMedia('One is described, of the other nobody knows.', described, unknown),
      withMedia('A loop and a picture.', { kind: 'gif' }, unknown),
    ],
    'other surfaces, the same care': [
      { text: '@jo_k Here it is.', context: { surface: 'reply', media: [described] } },
      { text: 'Part two.', context: { surface: 'thread', media: [described] } },
      { text: 'What they found.', context: { surface: 'quote', media: [unknown] } },
      { text: 'My cat in the sun.', context: { account: 'personal', media: [described] } },
    ],
  },
  speaks: {
    'one picture': [
      { ...withMedia('The reading room, at last.', bare), points: '', says: 'one', fixed: null },
      { ...withMedia('First snow at the lock.', bare), points: '', says: 'one' },
      { ...withMedia('Menu for the week.', bare), points: '', says: 'one' },
      { ...withMedia('Our new bus.', described, bare), points: '', says: 'one' },
      { ...withMedia('Our old bus.', bare, unknown), points: '', says: 'one' },
      { ...withMedia('A clip and a picture.', { kind: 'video' }, bare), points: '', says: 'one' },
      {
        ...withMedia('Three of four are described.', described, described, bare, described),
        points: '',
        says: 'one',
      },
    ],
    'several pictures': [
      {
        ...withMedia('Four views of the same oak.', bare, bare, bare, bare),
        points: '',
        says: 'some',
      },
      { ...withMedia('Before and after.', bare, bare), points: '', says: 'some' },
      { ...withMedia('Two of three.', bare, described, bare), points: '', says: 'some' },
      { ...withMedia('Bare, bare and unknown.', bare, bare, unknown), points: '', says: 'some' },
    ],
    'wherever it is posted': [
      { text: '@jo_k Here it is.', context: { surface: 'reply', media: [bare] }, points: '' },
      { text: 'Part two.', context: { surface: 'thread', media: [bare] }, points: '' },
      { text: 'What they found.', context: { surface: 'quote', media: [bare] }, points: '' },
      { text: 'My cat.', context: { account: 'personal', media: [bare] }, points: '' },
    ],
  },
});
