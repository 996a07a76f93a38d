import { testRule } from '@/tests/rule-table';
import { undisclosedAd } from './';

testRule(undisclosedAd, {
  quiet: {
    'a shop’s own code': [
      'Use code ACORN at the till for a tenth off all bulbs until Sunday.',
      'Our spring code is FERN. It works on everything but gift cards.',
      'Your code is in the newsletter that went out this morning.',
    ],
    'the word is said': [
      'Use my code RAIN10 at the till. #ad',
      'Sponsored: I spent a week with the folding kayak. Use my code PADDLE.',
      'My referral link is below; we both get ten euros if you join.',
      'Ad | my code KNIT5 works on every yarn this week.',
      'Boots I wear daily: https://amzn.to/3abcd (affiliate link, I may earn a bit).',
      'Thanks @trailshop for sending me these boots to review. #gifted',
      '@trailshop sent me a free pair of boots, with no strings. Paid partnership it is not.',
      'I work for @trailshop, so take it with salt: use my code STAFF15.',
    ],
    'plain links': [
      'How we mend a kettle: https://example.com/kettle?utm_source=twitter&utm_medium=social',
      'The whole talk is here: https://example.com/talk?ref=twitter',
      'All our posts on roses: https://example.com/blog?tag=roses',
      'The file on the main branch: https://example.com/repo/file?ref=main',
      'The book is on https://www.amazon.com/dp/B000000/ref=sr_1_1?keywords=bees',
      'Our map: https://example.com/map?via=share',
      'A broken one: http://exa mple.com?aff=',
    ],
    'thanks of a customer, a guest, a host': [
      'Thank you @kettleworks for sending me a new lid within a day!',
      'Thanks @cityhall for hosting us on Friday.',
      'Thanks @annbee for sending me this article, it made my morning.',
      'Thanks to @millbank for sponsoring our school garden.',
      '@postoffice sent me a letter about a parcel that I never ordered.',
    ],
    'code of another kind': [
      'Use my code as a starting point, it is all on the project page and a pull request is welcome. No affiliation with the library.',
      'My code compiles, so I am going home.',
      'Your booking code is on the ticket; show it at the gate.',
    ],
    'words of others': [
      'RT @dealfinder: use my code SAVE20 at checkout',
      'He ended every clip with "use my code MIKE" and I muted him.',
    ],
  },
  speaks: {
    'personal codes': [
      {
        text: 'These socks survived the Alps. Use my code ALPS15 for a discount.',
        points: 'Use my code',
        says: 'code',
        fixed: 'These socks survived the Alps. Use my code ALPS15 for a discount. #ad',
      },
      {
        text: 'Sign up with my link and get a free coffee:\nhttps://example.com/x',
        points: 'Sign up with my link',
        says: 'code',
        fixed: 'Sign up with my link and get a free coffee:\nhttps://example.com/x #ad',
      },
      {
        text: 'My referral code for the scooter app is WHEEL7.',
        points: 'My referral code',
        says: 'code',
      },
      {
        text: 'The best thermos I own. Code LENA10 at @thermosco if you want one.',
        points: 'Code LENA10 at @thermosco',
        says: 'code',
      },
      {
        text: 'Everything I packed for Oslo is here, shop my LTK.',
        points: 'shop my LTK',
        says: 'code',
      },
      {
        text: 'My partner link to the course is in my bio 🤓',
        points: 'My partner link',
        says: 'code',
      },
      { text: 'Trade with my link, the fees are low.', points: 'Trade with my link', says: 'code' },
    ],
    'links that pay': [
      {
        text: 'This is the lamp on my desk: https://amzn.to/3xYzAbC',
        points: 'https://amzn.to/3xYzAbC',
        says: 'link',
        fixed: 'This is the lamp on my desk: https://amzn.to/3xYzAbC #ad',
      },
      {
        text: 'A knife for life. https://www.amazon.de/dp/B000000?tag=knifefan-21',
        points: 'https://www.amazon.de/dp/B000000?tag=knifefan-21',
        says: 'link',
      },
      {
        text: 'I log my runs with this one: https://example.com/app?ref=runnerlena',
        points: 'https://example.com/app?ref=runnerlena',
        says: 'link',
      },
      {
        text: 'My host of many years is https://example.com/?aff=4711 and it is never down.',
        points: 'https://example.com/?aff=4711',
        says: 'link',
      },
      {
        text: 'A calm desk: https://example.com/desk?utm_medium=affiliate&utm_source=lena',
        points: 'https://example.com/desk?utm_medium=affiliate&utm_source=lena',
        says: 'link',
      },
      {
        text: 'The dress is on https://liketk.it/4abcd in green too.',
        points: 'https://liketk.it/4abcd',
        says: 'link',
      },
    ],
    gifts: [
      {
        text: 'Thanks @glowlab for sending me these serums to try, my skin is happy.',
        points: 'Thanks @glowlab for sending me these serums to try',
        says: 'gift',
        fixed: 'Thanks @glowlab for sending me these serums to try, my skin is happy. #ad',
      },
      {
        text: '@noodlebar sent us a new noodle box and it is gone already.',
        points: '@noodlebar sent us a new noodle',
        says: 'gift',
      },
      {
        text: 'Look at my new PR box from the tea people.',
        points: 'my new PR box',
        says: 'gift',
      },
      {
        text: 'Thank you so much @yarnhouse for the free wool, a jumper is coming.',
        points: 'Thank you so much @yarnhouse for the free wool',
        says: 'gift',
      },
    ],
  },
});
