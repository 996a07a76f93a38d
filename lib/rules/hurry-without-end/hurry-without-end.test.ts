import { testRule } from '@/tests/rule-table';
import { hurryWithoutEnd } from './';

testRule(hurryWithoutEnd, {
  quiet: {
    'a name': ['Hurry, a hamlet of nine in the Fens, has a shop again.'],
    'the end is named': [
      'The winter sale ends on Saturday at six, all yarn half price.',
      'Last chance: 20% off boots until midnight.',
      'Today only, 9 to 17:00: two loaves for £3.',
      'Our offer on lamps ends soon, on 4 December to be exact.',
      'Hurry, the early price of £20 goes up tomorrow.',
      'For a limited time, three more days, all tents 30% off.',
    ],
    'nothing is for sale': [
      'Last chance to see the comet, look west after dusk.',
      'The fog will be over soon, says the harbour master.',
      'Act fast if you smell gas: open windows and ring 0800 000 000.',
      'Time is running out for the red squirrel, our study finds.',
      'Hurry slowly, said my grandmother.',
      'The road works end soon, and the bus goes by the mill again.',
      'Last call for flight 42 to Oslo.',
    ],
    'many for one, and not for sale': [
      'Last chance: three readers for one library card count, says the council.',
      'Only today the ferry is going fast, the wind is with it.',
      'Two coaches for one team, and only today both are ill.',
    ],
    'a service, a cause, a vote': [
      'Last chance to register to vote.',
      'Don’t wait to get your free flu jab.',
      'Donate now, the appeal ends soon.',
      'Applications for the apprenticeship close soon, apply now.',
    ],
    'an answer, or not a firm': [
      {
        text: '@jo_k It ends soon, the boots are still 20% off.',
        context: { surface: 'reply' },
      },
      { text: 'Last chance to buy my old bike, £40', context: { account: 'personal' } },
      { text: 'The sale ends soon and I am broke', context: { account: 'personal' } },
    ],
    'words of others, or about such words': [
      'RT @shopco: last chance, all boots 20% off',
      'We do not write "last chance" over a sale of boots. Here is why.',
      'Ends soon? Our 20% off boots do not, they stay.',
      'A shop that says "today only" every day sells at that price every day.',
    ],
    'a calm offer': [
      'All boots are 20% off.',
      'Tickets £12 at the door.',
      'Order your wreath by phone, we deliver by bike.',
    ],
  },
  speaks: {
    'the end is left open': [
      {
        text: 'The winter sale ends soon, all yarn half price in our shop.',
        points: 'ends soon',
        says: 'endless',
        fixed: null,
      },
      { text: 'Last chance: all boots 20% off.', points: 'Last chance' },
      { text: 'Today only: two loaves for £3.', points: 'Today only' },
      { text: 'For a limited time, all tents 30% off.', points: 'For a limited time' },
      { text: 'Only today, 40% off every lamp.', points: 'Only today' },
      { text: 'Hurry, the kettles are half price!', points: 'Hurry' },
      { text: 'Last chance! Our wool hats are selling fast.', points: 'Last chance' },
      { text: 'Only today: three pies for two.', points: 'Only today' },
      { text: 'Our offer closes soon. Order your wreath.', points: 'closes soon' },
      {
        text: 'The clock is ticking on our 15% off garden chairs.',
        points: 'The clock is ticking',
      },
      { text: 'Final hours! Save 20% on all pans.', points: 'Final hours' },
      { text: 'Limited time offer: buy two candles, get one free.', points: 'Limited time offer' },
      { text: 'The early price won’t last long: $20 a seat.', points: 'won’t last long' },
      { text: 'Time is running out: 25% off all rugs.', points: 'Time is running out' },
      { text: 'Our sale is almost over, 50% off coats.', points: 'almost over' },
      { text: 'Don’t wait, 10% off all frames in the shop.', points: 'Don’t wait' },
      { text: 'Get your deal before it’s too late: mugs for £4.', points: 'before it’s too late' },
    ],
  },
});
