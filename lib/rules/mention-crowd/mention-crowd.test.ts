import { testRule } from '@/tests/rule-table';
import { mentionCrowd } from './';

const reply = { surface: 'reply' } as const;

testRule(mentionCrowd, {
  quiet: {
    'few names': [
      'The kiln is hot again.',
      '@anna_b the kiln is hot again.',
      'The kiln is hot again. @anna_b @jo_k @kim_o',
      'cc @anna_b @jo_k',
      'The kiln is hot again, ask @anna_b, @jo_k or @kim_o.',
    ],
    'those whom a reply answers': [
      { text: '@anna_b @jo_k @kim_o @lou_p @max_r It takes two days to cool.', context: reply },
      { text: '@anna_b @jo_k @kim_o @lou_p Same here', context: reply },
      { text: ' @anna_b @jo_k @kim_o @lou_p @max_r yes, with @ada_w', context: reply },
    ],
    'names that belong to the sentence': [
      'On Friday @anna_b throws, @jo_k glazes, @kim_o fires and @lou_p sells.',
      'Bowls by @anna_b, @jo_k, @kim_o and @lou_p are on the first floor.',
      'From left to right we see @anna_b, @jo_k, @kim_o, @lou_p, @max_r.',
      '@anna_b, @jo_k, @kim_o and @lou_p opened the new kiln today.',
      'Ask @anna_b or @jo_k about clay, @kim_o about glaze and @lou_p about the rest.',
    ],
    'credit in a row': [
      'A panel with @anna_b @jo_k @kim_o @lou_p on Monday',
      'Photos by @anna_b @jo_k @kim_o @lou_p',
      'Tonight on stage: @anna_b @jo_k @kim_o @lou_p',
      'Great afternoon with: @anna_b @jo_k @kim_o @lou_p @max_r',
      'A talk from @anna_b & @jo_k & @kim_o & @lou_p',
    ],
    'thanks, congratulations and recommendations': [
      'Thank you for a wonderful market! @anna_b @jo_k @kim_o @lou_p @max_r',
      'Congratulations! @anna_b @jo_k @kim_o @lou_p',
      '#FF @anna_b @jo_k @kim_o @lou_p @max_r',
      'Welcome to the guild @anna_b @jo_k @kim_o @lou_p',
      'And the winners are in @anna_b @jo_k @kim_o @lou_p',
      'Happy birthday to our four potters! @anna_b @jo_k @kim_o @lou_p',
    ],
    'somebody else’s row': [
      'Good point RT @ada_w: the kiln is hot @anna_b @jo_k @kim_o @lou_p',
      'RT @anna_b @jo_k @kim_o @lou_p @max_r',
    ],
    'addresses that are no mentions': [
      'Write to a@example.org, b@example.org, c@example.org or d@example.org.',
    ],
  },
  speaks: {
    'copied in': [
      {
        text: 'Our study on clay dust is out. cc @anna_b @jo_k @kim_o @lou_p',
        points: '@anna_b @jo_k @kim_o @lou_p',
        fixed: null,
      },
      {
        text: 'New glaze, new price list. CC: @anna_b, @jo_k, @kim_o, @lou_p and @max_r',
        points: '@anna_b, @jo_k, @kim_o, @lou_p and @max_r',
      },
      {
        text: 'The hall needs a roof. Attn @anna_b @jo_k @kim_o @lou_p',
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
      {
        text: 'Hey @anna_b, @jo_k, @kim_o, @lou_p have you seen our new mugs?',
        points: '@anna_b, @jo_k, @kim_o, @lou_p',
      },
      {
        text: 'Tagging @anna_b @jo_k @kim_o @lou_p @max_r for reach.',
        points: '@anna_b @jo_k @kim_o @lou_p @max_r',
      },
    ],
    'a row behind the text': [
      {
        text: 'Our new mugs are in the shop. @anna_b @jo_k @kim_o @lou_p @max_r',
        points: '@anna_b @jo_k @kim_o @lou_p @max_r',
      },
      {
        text: 'Our new mugs are in the shop.\n\n@anna_b\n@jo_k\n@kim_o\n@lou_p',
        points: '@anna_b\n@jo_k\n@kim_o\n@lou_p',
      },
      {
        text: 'Would you sign this? @anna_b @jo_k @kim_o @lou_p https://example.org/roof',
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
      {
        text: 'Clay matters! @anna_b @jo_k @kim_o @lou_p #clay',
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
    ],
    'a row before the text of a post': [
      {
        text: '@anna_b @jo_k @kim_o @lou_p our new mugs are here',
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
      {
        text: '@anna_b @jo_k @kim_o @lou_p @max_r',
        points: '@anna_b @jo_k @kim_o @lou_p @max_r',
      },
    ],
    'more people called into a reply': [
      {
        text: '@ada_w Look at this @anna_b @jo_k @kim_o @lou_p',
        context: reply,
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
      {
        text: 'Look who is back @anna_b @jo_k @kim_o @lou_p',
        context: reply,
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
    ],
    'personal accounts': [
      {
        text: 'who is in for clay on sunday @anna_b @jo_k @kim_o @lou_p @max_r',
        context: { account: 'personal' },
        points: '@anna_b @jo_k @kim_o @lou_p @max_r',
      },
    ],
    quotes: [
      {
        text: 'This! @anna_b @jo_k @kim_o @lou_p',
        context: { surface: 'quote' },
        points: '@anna_b @jo_k @kim_o @lou_p',
      },
    ],
  },
});
