import { testRule } from '@/tests/rule-table';
import { giveawayTerms } from './';

testRule(giveawayTerms, {
  quiet: {
    'everything is said': [
      'Win a signed cookbook: reply with the dish you cook on rainy days. Until Friday noon, UK only.',
      'Giveaway! Reply with your favourite bridge to win two tickets for the boat tour. Open to everyone over 16, ends 4 December.',
      'To enter our prize draw for a hamper, comment with your street’s best hedge. Closes Sunday 6 pm, Leeds residents only.',
      'Competition time: tell us your worst packing mistake and win a rucksack. Winner drawn at random on 12 May, T&Cs on our site, 18+.',
      'Raffle for a quilt: reply with a number. We will pick a winner at midnight on Friday, worldwide.',
    ],
    'the terms are behind a link': [
      'Enter our raffle for a canoe here: https://example.com/raffle',
      'Your photo could win you a camera. How to enter: https://example.com/photo',
      'For a chance to win a weekend in Bath, fill in the form: https://example.com/bath',
    ],
    'a draw that is over': [
      'Congratulations to Mina, who wins our quilt raffle! Thanks to everyone who entered.',
      'The winner is Jo from Hull. The giveaway is now closed.',
      'We have picked our winner. No more entries, please.',
      'Our raffle has ended; the canoe goes to the scouts.',
    ],
    'draws of others and warnings': [
      'Beware of a fake giveaway under our name: we never ask for card details to enter.',
      'RT @otherco: giveaway! Follow and RT to win a grill.',
      'I entered a giveaway for the first time and won a toaster.',
      'He wrote "RT to win a car" and nobody ever saw the car.',
      'Is there still a giveaway where you do not have to follow five accounts to enter?',
    ],
    'winning of another kind': [
      'We had to win one more match and we did, in the rain.',
      'Win or lose, the tea is on us after the derby.',
      'How to enter the museum with a pram: use the lift at the side.',
      'The council needs 26 votes to win.',
      'Our team wants to win the cup this year.',
      'To win back trust we publish every complaint.',
      'The prize for the best loaf went to a baker aged nine.',
    ],
    'an answer to one person': [
      {
        text: '@jo_k To enter the raffle, just reply with a number.',
        context: { surface: 'reply' },
      },
      { text: '@kim Follow us and RT to win, yes.', context: { surface: 'reply' } },
    ],
    'counts of another kind': [
      'Most shares on the exchange fell, says our market note.',
      'Most replies will get an answer by Friday.',
      'Whoever has the most books at home, tell us where they stand.',
      'They want to win the league, and we want to win a point.',
      'Tag as many trees as you can on the map, the woodland team says thanks.',
    ],
    'nothing is asked': [
      'We are giving away our old shelves. They stand by the back door.',
      'Giveaway culture, explained by our archivist.',
      'The contest of the two bakeries has a winner: the street.',
    ],
  },
  speaks: {
    'something is missing': [
      {
        text: 'Giveaway! Reply with your favourite tea to win a teapot.',
        points: 'Giveaway',
        says: 'missing',
        fixed: null,
      },
      {
        text: 'Win a weekend in Bath: comment with your best travel tip. Winner will be picked on Friday.',
        points: 'Win a',
        says: 'missing',
      },
      {
        text: 'Raffle time. To enter, tell us the name of your dog. Ends Sunday, UK only.',
        points: 'Raffle',
        says: 'missing',
      },
      {
        text: 'Prize draw for a quilt! Comment to enter, all welcome.',
        points: 'Prize draw',
        says: 'missing',
      },
      {
        text: 'A pair of boots could be yours. Reply with a photo of your oldest pair to enter.',
        points: 'could be yours',
        says: 'missing',
      },
    ],
    'reach is the price': [
      {
        text: 'Giveaway! Follow us and RT to win a signed cookbook.',
        points: 'Giveaway',
        says: 'missingAndReach',
      },
      {
        text: 'WIN a hamper! Like, share and follow to enter.',
        points: 'WIN a',
        says: 'missingAndReach',
      },
      {
        text: 'RT and follow to win two tickets to the opera!',
        points: 'RT and follow to win',
        says: 'missingAndReach',
      },
      {
        text: 'To enter our #giveaway of a drone: follow, repost, done.',
        points: '#giveaway',
        says: 'missingAndReach',
      },
      {
        text: 'Win a drone! Follow and repost to enter until Friday noon. UK only, terms on our site.',
        points: 'Follow',
        says: 'reach',
      },
      {
        text: 'Prize draw: RT by Sunday 8 pm to win a coat, over 18 only.',
        points: 'RT',
        says: 'reach',
      },
    ],
    'the prize is told by what is counted': [
      { text: 'Most reposts gets a free tune-up.', points: 'Most reposts gets', says: 'flood' },
      {
        text: 'Whoever gets the most likes wins our corner table for a night.',
        points: 'Whoever gets the most likes wins',
        says: 'flood',
      },
      {
        text: 'Fancy winning a signed map? Share this post, winner drawn on Monday.',
        points: 'Fancy winning a',
        says: 'missingAndReach',
      },
      {
        text: 'Want to win a night on the lightship? Like and repost, we pick a winner on Sunday.',
        points: 'Want to win a',
        says: 'missingAndReach',
      },
    ],
    'copies and second accounts': [
      {
        text: 'Giveaway of ten mugs, ends Friday, UK only. Tag as many friends as you can!',
        points: 'Tag as many',
        says: 'flood',
      },
      {
        text: 'Contest time! Most retweets wins a console by Friday, anyone can enter.',
        points: 'Most retweets wins',
        says: 'flood',
      },
      {
        text: 'Giveaway: a year of coffee. Enter as often as you like until 1 March, UK only.',
        points: 'as often as you like',
        says: 'flood',
      },
      {
        text: 'Win a bike! Reply with all your accounts, unlimited entries until Friday.',
        points: 'with all your accounts',
        says: 'flood',
      },
      {
        text: 'Raffle for a tent: repost every day until Sunday to enter, UK only.',
        points: 'repost every day',
        says: 'flood',
      },
    ],
  },
});
