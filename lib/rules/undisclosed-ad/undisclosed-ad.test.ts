import type { OwnAccount } from '@/lib/engine/context';
import { testRule } from '@/tests/rule-table';
import { undisclosedAd } from './';

const leafco: OwnAccount = { handle: 'leafco', account: 'business', topics: ['tea'] };

testRule(undisclosedAd, {
  quiet: {
    'something sent that is no present': [
      '@jo_k sent us the minutes yesterday.',
      'The team at @trailshop sent us the forms to fill in.',
    ],
    'a link that a reader looks for': ['Where is my invite link? Under your name.'],
    'a shop’s own code': [
      'Use code ACORN at the till for a tenth off all bulbs until Sunday.',
      'Our spring code is FERN. It works on everything but gift cards.',
      'Your code is in the newsletter that went out this morning.',
    ],
    'the mark opens the post, or stands where it is read': [
      '#ad Use my code RAIN10 at the till.',
      '📣 #ad My new boots from @trailshop kept dry all week.',
      '@jo_k #ad The lamp is this one: https://amzn.to/3abcd',
      'Sponsored: I spent a week with the folding kayak. Use my code PADDLE.',
      'Ad | my code KNIT5 works on every yarn this week.',
      'Three days with the folding kayak (#ad), and my arms are twice as long. Use my code PADDLE.',
      '#ad #kayak #lakes Three days with the folding kayak.',
    ],
    'it is said in words': [
      'My referral link is below; we both get ten euros if you join.',
      'Boots I wear daily: https://amzn.to/3abcd (affiliate link, I may earn a bit).',
      '@trailshop sent me a free pair of boots, with no strings. Paid partnership it is not.',
      'I work for @trailshop, so take it with salt: use my code STAFF15.',
      'This week’s video is sponsored by @kettleworks. Use my link below.',
      'A review copy came from @inkpress; thanks for sending me this book to review.',
    ],
    'thanks of a customer': [
      'Thanks @trailshop for mending my soles within a day.',
      'The library’s review of the year is out. Thank you @inkpress for the printing.',
      'Our review of the parking rules is open until May, thanks @hillcouncil for the maps.',
      {
        text: 'Three weeks with the old bike and it still sings. Thanks @wheelworks!',
        context: { account: 'personal' },
      },
      { text: 'Loving my new bike. Thanks @wheelworks!', context: { account: 'personal' } },
    ],
    'ordinary tags of the same spelling': [
      'Dancing with a new #partner tonight at the village hall.',
      'Our #collab with the jazz school starts on Monday.',
      'The #ambassador spoke at our library on Friday.',
      'We are looking for a #partner to run the café at the pier.',
      'São Paulo at night #sp',
    ],
    'praise of others, or of one’s own firm said to be that': [
      { text: 'The new tea from @leafco is brilliant.', context: { account: 'personal' } },
      {
        text: 'I work at @leafco and I love what the team made of the winter tea.',
        context: { account: 'personal', ownAccounts: [leafco] },
      },
      {
        text: 'My employer @leafco has an amazing canteen.',
        context: { account: 'personal', ownAccounts: [leafco] },
      },
      {
        text: 'Is the new tea from @leafco any good?',
        context: { account: 'personal', ownAccounts: [leafco] },
      },
      {
        text: 'The new tea from @leafco comes in on Monday.',
        context: { account: 'personal', ownAccounts: [leafco] },
      },
      {
        text: 'What a brilliant tea by @otherleaf.',
        context: { account: 'personal', ownAccounts: [leafco] },
      },
      { text: 'Amazing week at @leafco!', context: { ownAccounts: [leafco] } },
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
        fixed: '#ad These socks survived the Alps. Use my code ALPS15 for a discount.',
      },
      {
        text: 'Sign up with my link and get a free coffee:\nhttps://example.com/x',
        points: 'Sign up with my link',
        says: 'code',
        fixed: '#ad Sign up with my link and get a free coffee:\nhttps://example.com/x',
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
        fixed: '#ad This is the lamp on my desk: https://amzn.to/3xYzAbC',
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
    'a mark where few still look': [
      {
        text: 'Three days with the folding kayak by @paddleco, and my arms are twice as long. #ad',
        points: '#ad',
        says: 'late',
        fixed: '#ad Three days with the folding kayak by @paddleco, and my arms are twice as long.',
      },
      {
        text: 'Use my code RAIN10 at the till. #boots #rain #ad #hiking',
        points: '#ad',
        says: 'late',
        fixed: '#ad Use my code RAIN10 at the till. #boots #rain #hiking',
      },
      {
        text: 'The lamp on my desk: https://amzn.to/3xYzAbC #sponsored',
        points: '#sponsored',
        says: 'late',
        fixed: '#sponsored The lamp on my desk: https://amzn.to/3xYzAbC',
      },
      {
        text: '@jo_k It is the blue one, and it is warm. #paidpartnership',
        context: { surface: 'reply' },
        points: '#paidpartnership',
        says: 'late',
        fixed: '@jo_k #paidpartnership It is the blue one, and it is warm.',
      },
    ],
    'marks that few know': [
      {
        text: 'A week of breakfast with the new oats. #spon',
        points: '#spon',
        says: 'weak',
        fixed: '#ad A week of breakfast with the new oats. #spon',
      },
      {
        text: 'Thanks @trailshop for sending me these boots to review. #gifted',
        points: '#gifted',
        says: 'weak',
      },
      { text: 'The lamp on my desk: https://amzn.to/3xYzAbC #aff', points: '#aff', says: 'weak' },
      {
        text: 'Boots I wear daily (affiliate link): https://amzn.to/3abcd',
        points: 'affiliate link',
        says: 'weak',
      },
      {
        text: 'Loving my new bag from @stitchco #collab',
        context: { account: 'personal' },
        points: '#collab',
        says: 'weak',
      },
      {
        text: 'Obsessed with these oats, thank you @oatco! #ambassador',
        context: { account: 'personal' },
        points: '#ambassador',
        says: 'weak',
      },
      {
        text: 'My honest review of the @glowco reading lamp, after ten nights. #collab',
        context: { account: 'personal' },
        points: '#collab',
        says: 'weak',
      },
      {
        text: 'Two weeks with the new folding kayak, and my arms ache. Thanks @paddleco!',
        context: { account: 'personal' },
        points: 'Thanks @paddleco',
        says: 'weak',
      },
      {
        text: 'My code KNIT5 works on all yarn, use my code KNIT5 #sp',
        points: '#sp',
        says: 'weak',
      },
    ],
    'an employee’s praise': [
      {
        text: 'The new winter tea from @leafco is brilliant.',
        context: { account: 'personal', ownAccounts: [leafco] },
        points: 'brilliant',
        says: 'employee',
        fixed: null,
      },
      {
        text: 'Obsessed with what @LeafCo does with ginger',
        context: { account: 'personal', ownAccounts: [leafco] },
        points: 'Obsessed',
        says: 'employee',
      },
    ],
    gifts: [
      {
        text: 'Thanks @glowlab for sending me these serums to try, my skin is happy.',
        points: 'Thanks @glowlab for sending me these serums to try',
        says: 'gift',
        fixed: '#ad Thanks @glowlab for sending me these serums to try, my skin is happy.',
      },
      {
        text: 'The people at @kettleco sent us this blue kettle to try.',
        points: '@kettleco sent us this blue kettle to try',
        says: 'gift',
      },
      { text: '@yarnhouse gifted me a scarf.', points: 'gifted', says: 'weak' },
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
