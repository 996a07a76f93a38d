import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '@/lib/catalogue';
import { etiquetteOf } from '@/lib/copy/etiquette';
import { defaultContext, type Context } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { review } from '@/lib/engine/review';
import { profiles } from '@/lib/settings/profiles';
import { praises } from '.';

type Case = string | readonly [text: string, context: Partial<Context>];

interface PraiseTable {
  readonly holds: readonly Case[];
  readonly quiet: readonly Case[];
}

const reply = { surface: 'reply' } as const;

const tables: Readonly<Record<string, PraiseTable>> = {
  'honest-question': {
    holds: [
      'What do you plant when the frost is over?',
      'Which of our walks did you like best this spring?',
      'We are choosing a name for the goat. Any ideas?',
      'How do you keep bread fresh in August?',
      'Does anyone know a good bookbinder in Ghent?',
      'Have you ever mended a zip yourself?',
      'Trains or buses for the school trip: what would you take?',
      'How many of your meetings could have been a walk? How often do you go out?',
      'What was your first job, and what did you learn there?',
      'Where do you read when the house is loud?',
    ],
    quiet: [
      'Did you know that bees sleep?',
      'Are you ready for the weekend?',
      'Looking for a new sofa? Do you want it by Friday?',
      'Do you want 20 % off all lamps?',
      'Who cares what you think?',
      'Why do you always park on the bike lane?',
      'How dare you call this bread?',
      'Have you seen our new catalogue?',
      'What do you plant in May? All answers: https://example.com/may',
      ['What do you need from us?', reply],
      'I asked what you do in winter.',
      '"What do you do all day?" she asked the owl.',
      'What a morning!',
      'RT @garden: what do you plant in May?',
      'Could you please stop?',
      'Are you hungry for more? Our menu is new.',
    ],
  },
  'help-offered': {
    holds: [
      ['Happy to help, which page is it?', reply],
      ['Send me the error and I can take a look.', reply],
      ['We can fix this at the shop in ten minutes.', reply],
      ['How can we help?', reply],
      ['We are looking into it.', reply],
      'First time on the allotment? Ask us anything about soil.',
      'If you need help with the form, come to the library on Monday.',
      'We are happy to help with the first tax return, free of charge.',
      'New to the choir? DM me with questions.',
      'Happy to explain how the vote works to anyone who asks.',
    ],
    quiet: [
      'We open at nine.',
      'I can help myself to cake.',
      'We could fix this country if we wanted to.',
      'I am not happy to help with that.',
      ['No, sorry.', reply],
      ['We can sell you another one.', reply],
      'Help!',
      'Please help us fill the jar.',
      'Our customer service is a disgrace, I need help.',
      'She said "happy to help" and left.',
      'RT @desk: happy to help anyone who asks',
      'Need help moving on Saturday.',
      'They are looking into the abyss.',
      ['You can help yourself.', reply],
      'Who can help me with my boiler?',
    ],
  },
  'thanks-with-reason': {
    holds: [
      'Thank you @annbee for carrying the chairs in the rain.',
      'Thanks for the long list of books about moss, we ordered three.',
      'Many thanks to the night shift for clearing the tracks.',
      'Thank you all for planting 400 trees with us on Sunday.',
      'Big thanks to Mara for two years of bookkeeping.',
      'Thanks Tom for fixing the gate before breakfast.',
      'We are grateful for every hour you sat with our readers.',
      'Thank you for lending us your barn.',
      'Thanks to our neighbours for bringing soup last night.',
      'Huge thanks to our doctor for explaining the results to our patients.',
    ],
    quiet: [
      'Thanks!',
      'Thank you for following.',
      'Thanks for the RT @annbee!',
      'Thanks for the follow, everyone.',
      'Thank you for your patience.',
      'Thanks for reaching out.',
      'Thanks for nothing.',
      'Thank you for ruining my evening with that delay.',
      'Thanks for the 40 minutes on hold, my problem is still there.',
      'Thanks to the rain we stayed in.',
      'No thanks.',
      '"Thank you for the roses and the wine," he wrote.',
      'RT @mill: thank you for planting 400 trees',
      'Thanks in advance for your vote on Sunday.',
      'We never said thanks.',
    ],
  },
  'credit-given': {
    holds: [
      'Fog over the harbour this morning. Photo by @annbee',
      'The fox on our poster is back. Illustration: a joy. Art by @annbee.',
      'A map of every bench in town, h/t @annbee',
      'Hat tip to @annbee, who found the old timetable.',
      'Our crossing at dawn 📷 @annbee',
      'Recipe from @annbee, burnt by us.',
      'Kudos to @annbee for the quickest repair of the year.',
      'Credit to @annbee: the idea with the bell was hers.',
      'This bench was inspired by @annbee and her grandfather.',
      'Photo courtesy of @annbee',
    ],
    quiet: [
      'A photo of the harbour.',
      'Photo by us.',
      '@annbee sent a photo.',
      'Give me credit for once.',
      'Credit cards are welcome.',
      'Call @annbee for a picture.',
      'RT @mill: photo by @annbee',
      'We painted it ourselves.',
      'Inspired by nothing but rain.',
      'Kudos.',
      'The video is online.',
      'Follow @annbee.',
      'Idea: open at six.',
      'Image is everything.',
      'He wrote "photo by @annbee" under a picture of his own.',
    ],
  },
  'link-with-intro': {
    holds: [
      'How to mend a bicycle chain with a nail and patience: https://example.com/chain',
      'Our guide to winter composting covers leaves, ash and eggshells. https://example.com/compost',
      'Here is why the ferry skips the north pier at low tide: https://example.com/tide',
      'We measured the noise on six streets for a year. The map: https://example.com/noise',
      '5 tips for a first choir rehearsal, from our oldest bass: https://example.com/bass',
      'A checklist for landlords before the heating season: https://example.com/heat',
      'We asked 300 nurses what they eat at night. Soup leads. https://example.com/soup',
      'Did you know that swifts sleep in the air? A film of one night: https://example.com/swift',
      'Where to find shade in the old town, a walk with twelve trees: https://example.com/shade',
      'We compared four rain gauges on our roof, and the cheapest won: https://example.com/rain',
    ],
    quiet: [
      'https://example.com/chain',
      'Wow https://example.com/chain',
      'Check this out: https://example.com/chain',
      'New on the blog: https://example.com/blog',
      'How to: https://example.com/chain',
      'How to mend a bicycle chain with a nail and patience.',
      ['How to mend a bicycle chain with a nail: https://example.com/chain', reply],
      'https://example.com/chain How to mend a bicycle chain with a nail and patience',
      'Here is the link https://example.com/a',
      'Read more https://example.com/a',
      'Must read! https://example.com/a',
      'RT @mill: how to mend a bicycle chain with a nail: https://example.com/chain',
      'This is why https://example.com/a',
      'Links: how to bake bread, how to cut bread: https://a.co https://b.co https://c.co',
      'I am live https://example.com/a',
      'Good morning, Leeds! https://example.com/a',
    ],
  },
  'feedback-taken-up': {
    holds: [
      'You asked for later hours, so we have changed the rota: open till nine on Thursdays.',
      'After your feedback we moved the bins away from the swings.',
      ['Good catch! The date is corrected.', reply],
      ['You are right, the step is too high. We will put a rail there on Monday.', reply],
      ['Thanks for pointing that out. We have updated the page.', reply],
      'Many of you asked for a version without nuts. We made one.',
      ['Fair point. I will ask the kitchen to label it.', reply],
      'Based on your suggestions we added two benches by the pond.',
      ['Well spotted, it is fixed.', reply],
      'We heard you: the newsletter is now opt-in, and old addresses have been removed.',
    ],
    quiet: [
      'Your feedback is important to us.',
      'Thank you for your feedback.',
      ['Good point.', reply],
      'We changed the menu.',
      'You asked, you waited.',
      ['You are right, and we will not change it.', reply],
      'Based on your feedback, nothing happened.',
      'You are right.',
      'We have updated our terms.',
      '"You asked for it, we have changed it," said the sign.',
      'RT @mill: after your feedback we moved the bins',
      'I asked and you said no.',
      'They never listened to your comments.',
      'Fixed it.',
      'He was right about the weather.',
    ],
  },
};

it('contains every file of the folder, and each has a table', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => !file.startsWith('index.'))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
  expect(praises.map(({ id }) => id).toSorted()).toEqual(files);
  expect(Object.keys(tables).toSorted()).toEqual(files);
});

it('includes all praise that the etiquette refers to', () => {
  const wanted = etiquetteOf(rules).flatMap(({ actors }) =>
    actors.flatMap(({ kind, id }) => (kind === 'praise' ? [id] : [])),
  );
  const known = new Set<string>(praises.map(({ id }) => id));
  expect(wanted.filter((id) => !known.has(id))).toEqual([]);
});

describe.each(praises.map((praise) => [praise.id, praise] as const))('%s', (id, praise) => {
  const { holds, quiet } = tables[id]!;
  const isTrueOf = (each: Case) => {
    const [text, context] = typeof each === 'string' ? [each, {}] : each;
    return praise.holds(new Draft(text), { ...defaultContext, ...context });
  };

  it.each(holds.map((each) => [each]))('applies: %j', (each) => {
    expect(isTrueOf(each)).toBe(true);
  });

  it.each([...quiet, '', '\n'].map((each) => [each]))('does not apply: %j', (each) => {
    expect(isTrueOf(each)).toBe(false);
  });

  it('has a message of one line, and a source', () => {
    expect(praise.message).toMatch(/^\p{Lu}.{10,80}\.$/u);
    expect(praise.message).not.toMatch(/!|great|perfect|amazing/i);
    expect(praise.source).toMatch(/seed 00[0-4]/);
  });

  it('has a message on which the coach has no hint', () => {
    const { hints } = review(rules, {
      text: praise.message,
      context: { ...defaultContext, ...reply },
      levels: profiles[0]!.levels,
    });
    expect(hints).toEqual([]);
  });
});
