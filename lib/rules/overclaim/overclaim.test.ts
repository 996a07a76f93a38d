import { testRule } from '@/tests/rule-table';
import { overclaim } from './';

const personal = { account: 'personal' } as const;

testRule(overclaim, {
  quiet: {
    'facts about what is offered': [
      'Our loaves rest for 18 hours before we bake them.',
      'New this week: a rye with caraway, out of the oven at seven.',
      'We repaired 214 bikes last month and broke one.',
      'Our jackets are 100% wool and come in four colours.',
    ],
    'what can be kept or is set by law': [
      'Every lamp comes with a two-year warranty and a money-back guarantee.',
      'We guarantee your money back within 30 days, no questions asked.',
      'A guaranteed minimum wage was on the table at last night’s council.',
      'Members have a guaranteed seat until ten minutes before the start.',
    ],
    'awards and lists with a name': [
      'Voted best bakery in town by the readers of the Harbour Post. Thank you!',
      'Our stout won World’s Best Dark Beer at the Leipzig awards, and we are still grinning.',
      'Gartner ranked our tool the number one platform for small museums.',
      'According to the Trade Survey, ours is the #1 app for beekeepers.',
    ],
    'thanks and praise of people': [
      'We have the best customers in the world. Thank you for a wild week.',
      'Our volunteers are the best people on the planet.',
      'The best team in the business just shipped our update.',
    ],
    'sport, records and charts': [
      'Our girls are the number one seed going into Saturday’s final.',
      'What a match! Our keeper is the best in the world when it counts.',
    ],
    'feelings and jokes': [
      'Best day ever at our allotment.',
      'This video is guaranteed to make you laugh.',
      { text: 'My gran makes the best soup in the world.', context: personal },
      { text: 'I am the number one brand ambassador for naps lol', context: personal },
    ],
    'things of others': [
      'The world’s greatest railway stations, a photo essay: https://example.com/stations',
      'We had the best coffee in the world at Luigi’s in Trieste.',
      'They claim their cream is a miracle cure for everything.',
      '"Guaranteed results" is what the last agency told us, and then nothing came.',
      'RT @gymbro: results guaranteed, join our course today',
    ],
    'negation, question and doubt': [
      'We cannot guarantee you a table without a booking.',
      'There is no such thing as guaranteed returns; ask who profits.',
      'Is ours the best pie in town? Come and tell us.',
      'Beware of anyone who offers guaranteed profits in your DMs.',
    ],
    'an aim': ['We want to be the best little bookshop in the world one day.'],
  },
  speaks: {
    'a promise for every reader': [
      {
        text: 'Our six-week course starts on Monday. Results guaranteed!',
        points: 'Results guaranteed',
        says: 'guarantee',
        fixed: 'Our six-week course starts on Monday.',
      },
      {
        text: 'Sign up with us and we guarantee you a job within three months.',
        points: 'we guarantee you',
        says: 'guarantee',
        fixed: null,
      },
      {
        text: 'Our lockers are 100% safe, so travel light.',
        points: '100% safe',
        says: 'guarantee',
      },
      {
        text: 'Our trading group offers guaranteed returns every single month.',
        points: 'guaranteed returns',
        says: 'guarantee',
      },
      {
        text: 'This stain spray works every time, on every fabric.',
        points: 'works every time',
        says: 'guarantee',
      },
      {
        text: 'Risk-free profits for the first hundred who join the channel.',
        points: 'Risk-free profits',
        says: 'guarantee',
      },
      {
        text: '100% satisfaction with every haircut at our salon.',
        points: '100% satisfaction',
        says: 'guarantee',
      },
      {
        text: 'You can’t go wrong with our starter kit.',
        points: 'You can’t go wrong with our',
        says: 'guarantee',
      },
      {
        text: 'With my method you are guaranteed to double your followers.',
        context: personal,
        points: 'guaranteed to double',
        says: 'guarantee',
      },
    ],
    'a rank that nobody can check': [
      {
        text: 'Come in and taste the best burger in town.',
        points: 'the best burger in town',
        says: 'superlative',
      },
      {
        text: 'We are the world’s leading experts for heat pumps.',
        points: 'the world’s leading experts',
        says: 'superlative',
      },
      {
        text: 'Your #1 source for phone cases. Order now!',
        points: 'Your #1 source',
        says: 'superlative',
      },
      {
        text: 'Our unbeatable prices start at nine euros.',
        points: 'unbeatable prices',
        says: 'superlative',
      },
      {
        text: 'Our service is second to none.',
        points: 'is second to none',
        says: 'superlative',
      },
      {
        text: 'Honestly, nobody does it better: our carpets last.',
        points: 'nobody does it better',
        says: 'superlative',
      },
    ],
    wonders: [
      {
        text: 'The miracle cream your skin has been waiting for is back in our shop.',
        points: 'miracle cream',
        says: 'miracle',
      },
      {
        text: 'Our ebook will change your life forever.',
        points: 'will change your life forever',
        says: 'miracle',
      },
      {
        text: 'Drink this tea in the morning and get instant results.',
        points: 'instant results',
        says: 'miracle',
      },
      {
        text: 'A once-in-a-lifetime opportunity to invest in tulips.',
        points: 'once-in-a-lifetime opportunity',
        says: 'miracle',
      },
      {
        text: 'One spoon a day melts fat while you sleep.',
        points: 'melts fat',
        says: 'miracle',
      },
    ],
  },
});
