import { testRule } from '@/tests/rule-table';
import { brushOff } from './';

/** A reply, to a post whose text is on screen or not. */
function reply(text: string, answered?: string) {
  const replyTo = answered === undefined ? undefined : { author: 'guest', text: answered };
  return { text, context: { surface: 'reply', ...(replyTo && { replyTo }) } as const };
}

const broken = 'The kettle I bought from you on Friday is already broken.';
const question = 'Do you ship the green one to Norway?';

testRule(brushOff, {
  quiet: {
    'what somebody asks of others': [
      {
        text: '@jo_k The leaflet was to urge people to stop complaining and to come along.',
        context: { surface: 'reply' },
      },
      {
        text: '@jo_k The coach told them to stop whining and passed the water round.',
        context: { surface: 'reply' },
      },
    ],
    'no reply': [
      'Stop complaining about the rain and come to the pier.',
      'If you don’t like it sweet, go for the rye.',
      'Nobody is forcing you to climb; the view from the hut is fine too.',
    ],
    'an answer to a complaint': [
      reply('That should not happen after two days. Bring it in and we will swap it.', broken),
      reply('Ouch. The seal on that batch is weak; a new one is in the post.', broken),
      reply(
        'We cannot refund after thirty days, but we can mend it for the price of the part.',
        broken,
      ),
      reply(
        'Thank you for saying so plainly. We had the rota wrong.',
        'Worst queue ever at yours.',
      ),
    ],
    'help under a question': [
      reply('It is all in the FAQ under shipping: https://example.com/faq', question),
      reply('Check the label on the back, the size is there.', question),
      reply('Works for us with a plain USB cable.', question),
      reply('Never heard of any problems with Norway, so yes.', question),
      reply('Relax, it is on its way.', 'Is my parcel coming? I am so excited'),
    ],
    'help or regret beside it': [
      reply(
        'You should have read nothing of the sort in our terms, sorry. We will put it right.',
        broken,
      ),
      reply('Read the manual, page 4, and if it still drips we’ll send a new one.', broken),
      reply('Not our fault this time, but let us know the number and we can chase it.', broken),
    ],
    banter: [
      reply('Cry about it 😂'),
      reply('lol that’s your problem mate'),
      reply('Tough luck, more cake for me haha', 'I am off sugar until May'),
    ],
    'talk among people': [
      reply('You are the only one who gets this joke.'),
      reply('Everyone else is asleep here.'),
      reply('It is not my fault that the dog ate it.'),
      reply('Calm down, breathe, count to ten. That helps me.'),
      reply('You should have asked me, I would have come along.'),
      reply('Get over it slowly; a loss like that takes time.', 'I miss my old dog.'),
    ],
    'words of others and questions': [
      reply('They told me "that’s your problem" and hung up.', 'How was the bank?'),
      reply('Is that our fault? Then tell us the order and we will look.', broken),
      reply('RT @shop: nobody else complained', 'What did they say?'),
    ],
  },
  speaks: {
    'whatever is answered': [
      {
        ...reply('That’s your problem.'),
        points: 'That’s your problem',
        says: 'blame',
        fixed: null,
      },
      {
        ...reply('It’s not our fault that the post is slow.'),
        points: 'It’s not our fault',
        says: 'blame',
      },
      {
        ...reply('You should have read the description.'),
        points: 'You should have read',
        says: 'blame',
      },
      {
        ...reply('If you don’t like it, shop elsewhere.'),
        points: 'If you don’t like it, shop elsewhere',
        says: 'blame',
      },
      { ...reply('Take it or leave it.', question), points: 'Take it or leave it', says: 'blame' },
      {
        ...reply('Nobody else has complained about the noise.'),
        points: 'Nobody else has complained',
        says: 'alone',
      },
      {
        ...reply('You are the only person complaining here.'),
        points: 'You are the only person complaining',
        says: 'alone',
      },
      { ...reply('Please stop whining.'), points: 'stop whining', says: 'feelings' },
      {
        text: 'No one is forcing you to eat here.',
        context: { surface: 'quote' },
        points: 'No one is forcing you',
        says: 'blame',
      },
    ],
    'under a complaint': [
      { ...reply('Works fine for us.', broken), points: 'Works fine for us', says: 'alone' },
      { ...reply('Read the terms.', broken), points: 'Read the terms', says: 'blame' },
      { ...reply('Calm down.', broken), points: 'Calm down', says: 'feelings' },
      {
        ...reply('It’s just a kettle.', broken),
        points: 'It’s just a kettle',
        says: 'blame',
      },
      {
        ...reply('You must be using it wrong then.', broken),
        points: 'You must be using it wrong',
        says: 'blame',
      },
      {
        ...reply('There is nothing we can do.', 'Still no refund after six weeks.'),
        points: 'nothing we can do',
        says: 'blame',
      },
      {
        ...reply('Everyone else loves the new menu.', 'The new menu is a disgrace.'),
        points: 'Everyone else loves',
        says: 'alone',
      },
      {
        ...reply('You get what you pay for lol', 'Two washes and the shirt is useless.'),
        points: 'You get what you pay for',
        says: 'blame',
      },
      {
        text: 'Some people. Too bad.',
        context: {
          surface: 'quote',
          quoted: { author: 'guest', text: 'Waited an hour and my soup was cold.' },
        },
        points: 'Too bad',
        says: 'blame',
      },
    ],
  },
});
