import { testRule } from '@/tests/rule-table';
import { retweetRequest } from './retweet-request';

testRule(retweetRequest, {
  quiet: {
    'an old-style retweet': ['RT @gardenclub: please share this with your street'],
    'a negation': ["You don't have to share this, just enjoy it."],
  },
  speaks: {
    'a plea at the end': [
      {
        text: 'Our new timetable is out. Please RT!',
        points: 'Please RT',
        fixed: 'Our new timetable is out.',
      },
    ],
    'spelling as people write': [
      { text: 'plzzz rt this thread', points: 'plzzz rt', fixed: 'This thread' },
    ],
  },
});
