import { testRule } from '@/tests/rule-table';
import { cannedReply } from './';

/** A reply, to a post whose text is on screen or not. */
function reply(text: string, answered?: string) {
  const replyTo = answered === undefined ? undefined : { author: 'guest', text: answered };
  return { text, context: { surface: 'reply', ...(replyTo && { replyTo }) } as const };
}

const cold = 'Third time this month that the train to Dover left without its buffet car.';

testRule(cannedReply, {
  quiet: {
    'not a reply': [
      'We apologize for any inconvenience during the works.',
      'Thank you for your patience while the market moves.',
      { text: 'Your feedback is important to us.', context: { surface: 'quote' } },
    ],
    'takes up what they wrote': [
      reply('We are sorry to hear that, a train without its buffet is a long ride.', cold),
      reply('Thank you for letting us know. No buffet to Dover is poor.', cold),
      reply('Sorry for the trouble with the lid.', 'The lid broke on the first day.'),
    ],
    'says what happens next': [
      reply('We apologize for any inconvenience. Please DM us your booking number.', cold),
      reply('Thank you for your feedback. We have passed this on to the depot.', cold),
      reply('Thanks for reaching out. We are looking into it.', cold),
      reply('We are sorry to hear this. Your refund is on its way.'),
      reply('We appreciate your patience, the app is back up.'),
      reply('Thanks for your patience. It should be open again by tomorrow.'),
      reply('We apologise for the inconvenience: https://example.com/works'),
      reply('Thanks for contacting us. Try it with the cap off.'),
    ],
    asks: [
      reply('We are so sorry to hear this. Which shop was it?', cold),
      reply('Thank you for reaching out. Has it happened before?'),
    ],
    'names somebody or something': [
      reply('We are sorry to hear that, Priya.'),
      reply('Thank you for your feedback. - Tom'),
      reply('We apologize for the inconvenience ^JS'),
      reply('We value your feedback, and the oat milk is back for good.'),
      reply('Thanks for letting us know, the kiosk ran dry.'),
      reply('We apologize for the inconvenience, platform 4 was closed.'),
    ],
    'plain talk': [
      reply('Haha, so do we.'),
      reply('Sorry!'),
      reply('Thank you, that made our morning.', 'Best scones in Leeds.'),
      reply('Yes, both doors are open.'),
      reply('I am sorry, that sounds exhausting.', 'Up all night with the twins.'),
    ],
    'words of others': [
      reply('They answered "we apologize for any inconvenience" and that was that.'),
    ],
  },
  speaks: {
    'the post is not on screen': [
      {
        ...reply('We apologize for any inconvenience.'),
        points: 'We apologize for any inconvenience',
        fixed: null,
      },
      {
        ...reply('@user Thank you for your feedback. We value your opinion.'),
        points: 'Thank you for your feedback',
      },
      {
        ...reply('Dear customer, your satisfaction is our top priority.'),
        points: 'your satisfaction is our top priority',
      },
      {
        ...reply('Thank you for reaching out to us. Have a great day!'),
        points: 'Thank you for reaching out to us',
      },
      {
        ...reply("We're sorry to hear about your experience. We take all feedback very seriously."),
        points: "We're sorry to hear about your experience",
      },
      {
        ...reply('Thanks for bringing this to our attention.'),
        points: 'Thanks for bringing this to our attention',
      },
      {
        ...reply('We understand your frustration and appreciate your patience.'),
        points: 'We understand your frustration',
      },
      {
        ...reply('Sorry for any trouble. Rest assured, we value our customers.'),
        points: 'Sorry for any trouble',
      },
    ],
    'and nothing of it is taken up': [
      {
        ...reply('We are sorry to hear this. We always strive to provide the best service.', cold),
        points: 'We are sorry to hear this',
      },
      {
        ...reply('Thank you for your comment. Your feedback is very important to us.', cold),
        points: 'Thank you for your comment',
      },
      {
        ...reply(
          'We apologise for the inconvenience caused and thank you for your understanding.',
          cold,
        ),
        points: 'We apologise for the inconvenience caused',
      },
      {
        ...reply('We do apologise for any inconvenience on this journey.', cold),
        points: 'We do apologise for any inconvenience',
      },
      {
        ...reply('This is not the experience we want for our passengers.', cold),
        points: 'This is not the experience we want for our passengers',
      },
      {
        ...reply(
          'Thank you for taking the time to share. We really appreciate all feedback!',
          cold,
        ),
        points: 'Thank you for taking the time to share',
      },
      {
        ...reply('We take these matters very seriously.', 'Your driver shouted at my mother.'),
        points: 'We take these matters very seriously',
      },
    ],
  },
});
