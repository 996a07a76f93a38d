import { expect, it } from 'vitest';
import { findingsOf, testRule } from '@/tests/rule-table';
import { hardSell } from './';

testRule(hardSell, {
  quiet: {
    'who makes a thing to order': ['Every saddle is made to order by Ines, who was a jockey.'],
    'a button that does something, and a name that is a call to be quick': [
      'Buy now asks for your code first.',
      'Act Now is the youth theatre of Hull.',
    ],
    'a floor, mint and a token where nothing else is about coins': [
      'Lamb with mint and peas, £14, in the garden on Sundays.',
      'Shop floor staff earn £13.40 an hour from April.',
    ],
    'what the law wants, votes by post and a doctor': [
      'Register your dog today. It is the law.',
      'Register for postal voting now.',
      'Register with a GP now, you need no papers.',
    ],
    'what groups of people pay for public things': [
      'Apprentices now get 30% off the ferry to Moy.',
      'The 10% discount for veterans ends in May.',
    ],
    'several at one price, in words that press nobody': [
      'Crumpets, four for £2, at the lock keeper’s hatch.',
      'Plum jam: one for £3, two for £5. It mends the organ.',
    ],
    'a duty with a fine': ['Register your moorhen pen by Friday, or risk a fine of £90.'],
    'what it costs to get in, in a notice of several words': [
      'Viol and lute, six dances by Dowland, the tithe barn, Sunday 7pm, £11 on the door.',
    ],
    'when a place closes or an event ends': [
      'Nettle soup £4, rye £2. The kitchen closes at 8.',
      'The baths close early: the big pool shuts at 6. Swims £3 as ever.',
      'Market ends at 2. Leeks £1, eggs £3 a dozen.',
      'The plant sale ends at four. Ferns £2, tea £1.',
    ],
    'the price of what others make': [
      'The tram is £4, £1 more than last year.',
      'Acme’s new kettle starts at $199. Our first impressions: https://acme.com/kettle',
      'iKettle Duo starts at $299 in Norway, $40 more than last year. https://acme.com/kettle',
    ],
    'nouns that could be orders': [
      'Open gardens in Hoo, plants from £2, tea in the barn.',
      'Head brewer Uta pours four beers at £9 on Friday.',
      'A pint of milk: the farm gets 20p, shop price 90p.',
    ],
    'words that are read out, a horse, and a price that is put up': [
      'The leaflet in our case reads: BUY TODAY, TOMORROW IS WAR. From 1940.',
      'Register Now was scratched after a stumble.',
      'We had to put our rye up to £3.20, since flour rose.',
    ],
    'news of what can be done': ['You can order by voice now: say the dish, then the table.'],
    'when a thing arrives that is ordered in time': [
      'Order before two and it’s with you tomorrow; after two, on Thursday.',
    ],
    'a house that is told of': [
      'Terrace with a cellar, £265,000. Floor plan: https://example.com/plan',
    ],
    'left as a side': ['Salsa for two left feet, €40 for the month, bring soft shoes.'],
    'time that runs out for a deed that costs nothing': [
      'Time is running out to object to the weir.',
      'Time is running out to hand back old coins: banks take them until June.',
    ],
    'what is done at no cost': ['Register your well by 3 May and we test it at no cost.'],
    'a price a head in a notice of several words': [
      'Down the Ems by canoe, four days, a cook on board. £90 a head, groups of eight.',
    ],
    'a call, a rating and a firm': [
      'Call now open: two studios by the lock, for a year.',
      'Buy rating kept, says the bank’s note on Acme.',
      'Claim Now Ltd, of Ghent, has been fined.',
    ],
    'a work by somebody who is named': ['Only Two Left, Mina Roe’s first novel, is our read.'],
    'duties and tests of the state': [
      'Act now: your tax return is due on Friday.',
      'Book your theory test before the fee goes up.',
    ],
    'safety and diseases': [
      'Act now against bird flu: keep your hens in.',
      'Act now if you own this heater: it may overheat.',
    ],
    'one step before another': ['Book a slot at the tip before you load the van.'],
    'how a thing is kept': ['Is the filter grey? Replace it. Is the fan hot? Switch it off.'],
    'which of several occasions has room': [
      'The noon tour is full; six places left at 2.30.',
      'Tuesday is sold out, but there are four seats left on Thursday.',
    ],
    'a title whose work is named behind a colon': [
      'Buy Now, Regret at Leisure: a play about a catalogue. Opens on Friday.',
    ],
    'an order that one has to know before a journey': [
      'Buy your ticket before you board; the driver has no change.',
    ],
    'a thing that still works': [
      'For sale: Singer treadle of 1931, one handle mended, sews well. £70',
    ],
    'why prices are as they are': ['How our prices come about, and who sets them.'],
    'an offer that is withdrawn': [
      "Pups eat free isn't on in May, as the oven is out.",
      'Buy one, get one free is no longer to be had at our mill shop.',
    ],
    'the fares of a bus': ['Ferry fares in Mombasa: KSh 30 off peak, KSh 60 at noon.'],
    'a name of two verbs that does something': [
      'Buy & Bring no longer covers lamps. Lamps on their way still come.',
    ],
    'what a concert holds': [
      'Hymns by Wesley and two rounds, at the mill on Monday. £8 at the door.',
    ],
    'a list of prices': ['Our prices from May: wax and trim £24, trim only £18, under tens £9.'],
    'the time of others, a time that is over, the date of a delivery': [
      'Time is running out for the last dry dock in Gdynia, says our reporter.',
      'The ferry was handed to the trust last night for £1 by the harbour board.',
      'Order by 9 May for collection at the mill on Saturday.',
    ],
    'a book that bears the words, and news of a mayor': [
      'Everything must go, a play about a closing mill, is on at six.',
      'Half price on ferries from May, says the mayor.',
    ],
    'a price that has gone up': [
      'Entry to the mill is now £6, carers free. It was £5 since 2021.',
      'Parking: £1.40 an hour, was £1.20. Sundays stay free. From 1 April.',
      'Swim £5.60 (was £5.30). Under-8s free. New prices from 2 January.',
    ],
    'a doctor to register with, and what people pay on average': [
      'Register with a dentist before term starts: three in Lund take students now.',
      'Book your smear before your birthday. It takes three minutes.',
      'Average house prices: up 20% off the low of 2012, $900 for a shed.',
    ],
    'the headline of a reporter, the answer of a puzzle, a shop as a building': [
      'Order now, regret later: our columnist on parcels at midnight.',
      'Buy today, bin tomorrow: a report on fast furniture',
      'Solution 3 across: BUY NOW (3,3). Tomorrow’s is harder.',
      'Shop with a flat above, £14,000, was a cobbler’s for 60 years: https://acme.com/flat',
    ],
    'a price of something else before a link': [
      'Bus to Fort William, one way, £12, https://acme.com/bus',
      'Fish supper at the club on Friday, £9, https://acme.com/club',
      'Fined for parking at his own house, £70, https://acme.com/news',
    ],
    'tokens of a language model': [
      'Our API price drops: 1M tokens for $0.40, down from $0.60. Nothing to change on your side.',
    ],
    'hard sell as a subject': [
      'How to spot a hard sell: countdowns, only one left, last chance.',
      'Buy now buttons: what a judge said of them.',
    ],
    'a hall to let': ['To let: the old chapel, oak floor, seats 90, £15 an hour.'],
    'a service for nothing, and a ride together': [
      'Free saw sharpening on Saturday, one per person, tie the blade.',
      'Match in Goole: the coach leaves at nine, £9, two seats left.',
    ],
    'a public price': [
      'A cheap return to Goole is now £18.40, it was £17.20 until Sunday.',
      'Parking at the clinic is now £4 for three hours, it was £3.20.',
      'A stamp goes up to £1.90 on Monday. Second class was 85p.',
    ],
    'a home to let': [
      'To let: attic flat above the baker in Wick, gas heating, no pets, £410 a month.',
      'Room near the docks, £320 a month with bills. Ring Ada after six.',
    ],
    'a place at something free': [
      'Join us on 12 May for a free, one-day conference on hearing. Register now: https://ev.com',
      'A free evening of stories at the lock, on Thursday. Sign up today: https://ev.com',
    ],
    'an invitation to listen': [
      'A talk on owls this Wednesday at the town hall. Get your tickets here: https://ev.com',
      'Join us for a day on the marsh. Reserve your place at https://ev.com',
    ],
    'a verb that is a name': [
      'Follow, the walking club for new parents, meets on Thursdays.',
      'Boost, our after-school maths group, has moved to Leith.',
      'Retweet, the bird hide at the north pond, reopens in May.',
      'Subscribe, a magazine shop in Cork, turns ten today.',
      'Buy Now, the podcast about advertising, is back with a new host.',
      'Share, our village-run bakery, opens in Deal on 9 May.',
      'Follow, the riding charity, trained 12 ponies last year.',
      'Act Now, the drama club in Goole, has a new hall.',
    ],
    'a price that is news': [
      'Parking charges change on Monday: one hour £1.80 (was £1.60), all day £7.',
      'Bus fares go up by 4 % in April. A day ticket will be £5.20.',
      'The average rent in Leeds is now £980, up from £910 a year ago.',
      'A painting found in a shed was sold for £42,000 at our saleroom.',
      'Tolls rise on 2 May: car £2.40 (was £2.10), van £4.80.',
    ],
    'public service': [
      'Register to vote by midnight. It takes five minutes: example.gov/vote',
      'Last day to apply for a school place: form on our site',
      "Don't wait for the frost: lag your pipes now, says our housing officer.",
      'Act fast if you smell gas: open windows and ring 0800 000 000.',
      'Last chance to enrol as a juror is noon today: example.gov/enrol',
      'Act now on mould: our housing team shows two things to do before winter.',
    ],
    'a listing that tells who does what': [
      'Open mic at the Old Forge, Saturday, 8pm. Tickets £5 on the door. Ada Okoro reads poems about the canal.',
      'Winter concert, 12 December. Tickets £15 from the town hall. The choir sings works by Tallis and Weir.',
      'Folk at the Boathouse, Saturday 9 May, 7pm. Tickets £9 from the bar. Ida Moss sings songs of the canal with a choir of six.',
    ],
    'numbers and doubts without a sale': [
      'Two bells going in the tower, said the keeper, and the third is mute.',
      'Rainfall doubles on the north side of the hill: our gauges explain.',
      'Set your alarm, the lunar eclipse begins at 4.',
      'He wanted 40% off because he had seen it online. We had a good chat instead.',
    ],
    'clocks and ends that sell nothing': [
      'The shop closes at 5 on Sundays.',
      'Order by size, then by colour: how our warehouse sorts',
      'Final week of term, well done all',
      'Last call for flight 42 to Oslo, gate B7.',
      'Last call for submissions: short stories under 2,000 words',
      "If you still can't get in, DM us.",
      'Book your free flu jab today',
    ],
    'haste, sums and sizes that press nobody': [
      'Fares on the night bus go up in May: a single will be £3.',
      'The last few seats in parliament were counted at dawn.',
      'Make money stretch: six tips from our debt clinic.',
      'Working from home again? Raise your screen to the level of your eyes.',
      'Text QUIT to 70004 and a nurse will write back.',
      '4 buses for £90,000: how our valley bought its own line.',
      'Drop two sizes if your boots pinch on the way down.',
      'Join the queue by 10, the gate shuts at noon.',
      'The fog goes by noon, says the harbour master.',
      {
        text: 'i work from home and still eat lunch standing up',
        context: { account: 'personal' },
      },
    ],
    'news about a product': [
      'Our new app is out today. Here is what changed and why: https://acme.com/blog',
      'The Nova 3 is here. Lighter, quieter, and the battery lasts two days. https://nova.com',
      'We are excited to announce that tickets go on sale next month.',
      'The pumpkin shake returns on Monday. Which topping should we add?',
      'We raised our prices this week; here is the honest reason: https://acme.com/prices',
      'Our linen shirts come in three new colours this spring. https://shirts.com',
    ],
    'a helpful link': [
      'Read our guide to pruning roses in winter: https://garden.com',
      'Learn more about how we recycle our boxes: https://acme.com/boxes',
      'How to save money on heating: five tips from our engineers https://tips.com',
      'Get the facts about our recycling programme: https://acme.com/facts',
      'How to book a table for large groups, explained: https://acme.com/groups',
      'Our new lease calculator shows what you would pay over three years: https://v.com/calc',
    ],
    'an invitation without pressure': [
      'Join us on Tuesday for a talk about bees at the library.',
      'Stop by our booth and say hi!',
      "Don't miss tonight's keynote with our founder, live at 6 pm. https://acme.com/live",
      'Our free webinar on tax returns is on Thursday. Register here: https://ev.com',
      'Register today for our free webinar on soil: https://ev.com',
      'Download our free e-book about onboarding: https://book.com',
      "We're opening a new store in Leeds on Friday. Come and say hello!",
    ],
    'an answer in a reply': [
      {
        text: "@anna It's $45 with shipping. You can order it here: https://shop.com",
        context: { surface: 'reply' },
      },
      {
        text: '@kim Thanks for asking! Tickets are $15 and available at the door.',
        context: { surface: 'reply' },
      },
      {
        text: '@ali Please try it now and let us know how it goes. ^MK',
        context: { surface: 'reply' },
      },
      {
        text: "@rue We're sorry. Please call us now on 555 0100 so we can rebook you.",
        context: { surface: 'reply' },
      },
      { text: '@ray Yes, we have two left in size 9!', context: { surface: 'reply' } },
      {
        text: '@jo You can get 10% off with the code in your welcome mail, Jo.',
        context: { surface: 'reply' },
      },
      {
        text: "@mel it's on sale at Boots for £5 if you still need it",
        context: { surface: 'reply', account: 'personal' },
      },
    ],
    'customers tell or ask': [
      { text: 'Just got my new boots, 40% off, so happy!', context: { account: 'personal' } },
      { text: 'Should I buy now or wait for Black Friday?', context: { account: 'personal' } },
      { text: 'Buy now or wait?', context: { account: 'personal' } },
      {
        text: '@shop is the blue one still on sale? I want to buy it today',
        context: { surface: 'reply', account: 'personal' },
      },
      {
        text: '@southwest i have been trying to book with the promo code and it keeps failing',
        context: { surface: 'reply', account: 'personal' },
      },
      { text: 'Cinema tickets are $18 now?? Only in London', context: { account: 'personal' } },
      {
        text: 'The Target near me has 50% off candles and I have no self control',
        context: { account: 'personal' },
      },
      {
        text: 'They said the offer ends Friday so my boss finally signed',
        context: { account: 'personal' },
      },
    ],
    "somebody else's product is praised": [
      {
        text: 'Her new album is out today and it is gorgeous. Go listen.',
        context: { account: 'personal' },
      },
      {
        text: 'The bakery on 5th gives free bread at closing time. Bless them.',
        context: { account: 'personal' },
      },
    ],
    'a good cause, public health, an election': [
      'Donate today and help us feed 400 families this winter: https://food.com',
      'Get your free flu shot today at any clinic. No appointment needed.',
      'Storm warning: stock up on water and batteries today, roads may close tonight.',
      { text: 'Register to vote today. Deadline is Monday.', context: { account: 'personal' } },
      {
        text: 'Chip in $5 before the midnight deadline and help us win in November',
        context: { account: 'personal' },
      },
      {
        text: 'Sign up to volunteer this weekend: https://c.com',
        context: { account: 'personal' },
      },
    ],
    'jobs and contests': [
      "We're hiring! Apply now for our spring internships: https://jobs.com",
      'Vacancy at the mill: a miller, £14 an hour. Apply by 2 May on our site.',
      'Join our crew as a ferry steward, £26,500 per annum. Apply here: https://ferry.com',
      'Giveaway time! Enter now to win two tickets, ends Friday.',
      'Hurry, only two days left to send in your photos for the school book!',
      {
        text: 'Follow, like and tag 3 friends. One winner gets 0.05 ETH. 24 hours! #NFTGiveaway',
        context: { account: 'personal' },
      },
    ],
    'negations and quotations': [
      'Buy our wool socks. A sign that says "only 2 left" is not our style.',
      "You don't have to buy anything to sit in our courtyard today.",
      'Never buy a used car without a test drive. Our checklist: https://cars.com',
      { text: "don't quit your job before you have a plan", context: { account: 'personal' } },
      {
        text: 'If I see one more "buy now" button I\'m moving to the woods',
        context: { account: 'personal' },
      },
      {
        text: '"Don\'t miss out" emails are the worst part of January',
        context: { account: 'personal' },
      },
    ],
    'sales of others and other sums': [
      { text: 'got 40% off this lamp, so chuffed', context: { account: 'personal' } },
      'Bread prices rise on Monday, bakers say: https://news.com',
      'Snap up close: frost under a macro lens https://photos.com',
      'The first 100 days of our new head gardener: https://garden.com',
      '"Buy now, pay later" firms face new rules next year: https://news.com',
      'Shares of Tenko are 20% off their high after a weak quarter. https://news.com',
      'The council voted for a $20 million budget for new buses. https://news.com',
      'The median home price in Austin is now $450,000. What it means for renters: https://n.com',
      'Study: people who walk 30 minutes a day save $500 a year in health costs. https://s.com',
      {
        text: 'The sale at Zara was chaos, people fighting over socks',
        context: { account: 'personal' },
      },
      { text: 'ETH at $1,800 again, what a week', context: { account: 'personal' } },
      {
        text: 'My friend got scammed for 2 ETH by a fake mint link. Please check the URL before you sign. #NFT',
        context: { account: 'personal' },
      },
      {
        text: "lol they're selling water for $9 at the festival",
        context: { account: 'personal' },
      },
      {
        text: 'Proud to introduce a bill that caps insulin at $35 a month.',
        context: { account: 'personal' },
      },
    ],
    'the words in another sense': [
      'Recharge your batteries while you are by the sea: https://quaywalks.com',
      'Only five seats changed hands in the vote: https://gazette.com/count',
      'Open a window before you light the stove today.',
      'Order of play for Saturday: https://tennis.com/order',
      'Order matters when you layer skincare. Start with the lightest.',
      'Shop talk: our mechanics on the sound every old bike makes.',
      { text: 'Book club tonight, bring snacks!', context: { account: 'personal' } },
      { text: 'Mint tea now, then bed', context: { account: 'personal' } },
      { text: 'Grab your coat now, the taxi is here', context: { account: 'personal' } },
      {
        text: 'Two seats left on this bus and a man puts his bag on one',
        context: { account: 'personal' },
      },
      { text: 'Get rich or die trying was a great record', context: { account: 'personal' } },
      {
        text: 'working from home today with two cats on the desk',
        context: { account: 'personal' },
      },
      { text: 'Hurry up summer, I need the beach', context: { account: 'personal' } },
    ],
    'talk among holders and makers of tokens': [
      {
        text: 'Sold my first drawing as an NFT!! 0.07 ETH, I am shaking #NFTart',
        context: { account: 'personal' },
      },
      {
        text: 'Good morning NFT fam, what are you building today? #NFT #NFTCommunity',
        context: { account: 'personal' },
      },
      {
        text: 'Sold my first piece today, thank you @kara for collecting it 🙏 #NFTart',
        context: { account: 'personal' },
      },
      {
        text: 'Only 3 days left until the reveal, what traits do you hope for?',
        context: { account: 'personal' },
      },
    ],
    'a long post': [
      'Ten years ago we shipped order number one from a garage with a leaking roof. The customer paid $12 and wrote back to say that the box smelled of rain. We kept that note. Since then we have packed for weddings, for moves across the sea, for one very patient goat. Nobody here has a title that needs explaining, and the roof is dry now.\n\nThank you for every note since. Tell us about the first thing you ever made and sold: who bought it, and what became of it?',
    ],
  },
  speaks: {
    'particulars of a thing, made to order': [
      { text: 'Copper bath, 170 cm, £3,200, made to order', points: '£3,200' },
      { text: 'Resin table, 180 cm, $900, inbox for colours', points: '$900' },
    ],
    'what goes to the first, and a price to be locked in': [
      {
        text: 'Two tables left for the derby, first to ring gets them.',
        points: 'Two tables left for the derby, first to ring gets them',
      },
      { text: 'Lock in today’s tariff, £9 a month.', points: 'Lock in today’s tariff, £9 a month' },
    ],
    'a ware with its price before a link': [
      { text: 'Walnut desk, 120 cm, €890, in the shop', points: '€890' },
      { text: 'Leather wallet, tan, £40.50, link below', points: '£40.50' },
      { text: 'Wool throw, moss green, €74, https://acme.com/throw', points: '€74' },
      { text: 'Cutting board, walnut, $58 (https://acme.com/board)', points: '$58' },
    ],
    'prices of what can be booked, and a price instead of another beside a call to come': [
      { text: 'Cut £20, colour £45, fringe £9. Book: https://acme.com/hair', points: '£20' },
      {
        text: 'Robot mower £190 instead of £290. Come early.',
        points: '£190 instead of £290',
      },
    ],
    'an order to sign by a day': [
      { text: 'Still renting? Sign with us by Friday.', points: 'Sign with us by Friday' },
    ],
    'a token and its price where coins are the subject': [
      { text: 'Our hen NFT: floor is $90', points: '$90' },
    ],
    'what groups of people pay in a shop': [
      {
        text: 'Students get 30% off all lamps today.',
        points: 'Students get 30%',
        says: 'offer',
      },
    ],
    'several at one price beside an order, tickets that are scarce': [
      {
        text: 'Grab 3 for £12 at the kiln: https://example.com',
        points: 'Grab 3 for £12',
        says: 'offer',
      },
    ],
    'a bargain that closes, and one’s own price': [
      {
        text: 'Do not wait! Our biggest sale of the year ends in 2 hours.',
        points: 'Do not wait! Our biggest sale of the year ends in 2',
      },
      {
        text: 'Kettles £20, and the sale closes at 6. Buy yours!',
        points: 'sale closes at 6. Buy',
      },
      {
        text: 'Our new kettle starts at $199: https://acme.com/kettle',
        points: 'starts at $199',
      },
      {
        text: 'Open your account today, prices from £5.',
        points: 'Open your account today, prices from £5',
      },
    ],
    'an order beside what can be done': [
      {
        text: 'You can row here all year. Order your oars now!',
        points: 'Order your oars now',
      },
    ],
    'an order and how a dealer is paid': [
      {
        text: 'Buy our balm by the jar. Pay on delivery in all of Lagos.',
        points: 'Buy our balm by the jar. Pay on delivery',
      },
    ],
    'time that runs out for what is bought, and what is left of it': [
      {
        text: 'Time is running out to order your rug.',
        points: 'Time is running out to order your rug',
      },
      { text: 'Call now: only two left!', points: 'Call now: only two left' },
    ],
    'haste and price in other words, one beside the other': [
      {
        text: 'Looms from £40. June is all but booked.',
        points: 'from £40. June is all but booked',
        says: 'hurry',
      },
      {
        text: 'A week at the mill, £90 all in, this intake only.',
        points: '£90 all in, this intake only',
        says: 'hurry',
      },
      { text: 'Nip in on Monday, every rug is going at cost.', points: 'at cost', says: 'offer' },
    ],
    'what is cried at a counter': [
      { text: 'A loom from Ida, yours for £49.', points: 'yours for £49', says: 'offer' },
      { text: 'Lowest prices in town on lamps!', points: 'Lowest prices in town', says: 'offer' },
      {
        text: "Lamps and looms. We'll beat any quote.",
        points: "We'll beat any quote",
        says: 'offer',
      },
      {
        text: 'Our biggest lamp sale of the year is now on.',
        points: 'Our biggest lamp sale of the year is now on',
        says: 'offer',
      },
      { text: 'Looms from Ida. Try one free for two weeks.', points: 'Try one free for two weeks' },
    ],
    'a thing to be got before it is gone': [
      {
        text: 'Pick up a pot of our plum jam before it sells out.',
        points: 'Pick up a pot of our plum jam before it sells out',
      },
      {
        text: 'Ida plays on Friday. Book early to avoid disappointment.',
        points: 'Book early to avoid disappointment',
      },
      {
        text: 'Wool socks by Ida. Click the link in bio to shop.',
        points: 'Click the link in bio to shop',
      },
    ],
    'haste beside what spares it elsewhere': [
      {
        text: 'Kites £5, hats £4, socks £2: buy a set for only £9 at https://example.com/kites',
        points: 'buy a set for only £9',
      },
      {
        text: 'Time is running out for our summer sale, all kites £5!',
        points: 'Time is running out for our summer sale',
      },
      {
        text: 'Order now for delivery by Friday, 20% off all kites.',
        points: 'Order now for delivery by Friday, 20% off',
      },
    ],
    'short adverts': [
      {
        text: 'Act now, only 3 tickets left! Book here: https://acme.com',
        points: 'Act now, only 3 tickets left! Book here',
      },
      { text: 'Ramadan sale, buy now', points: 'buy now' },
      { text: 'Buy now, 40% off everything until midnight!', points: 'Buy now, 40% off' },
    ],
    'two for one, in other words': [
      {
        text: 'Upgrade to two vans for the price of one, ends midnight https://vans.com',
        points: 'for the price of one, ends midnight',
      },
    ],
    'tokens and lists of the first': [
      {
        text: 'What are you waiting for? Get a #Foxling!',
        points: 'What are you waiting for? Get a #Foxling',
      },
      {
        text: 'Whitelist goes to the first people who join: https://foxlings.io',
        points: 'to the first people who join',
      },
    ],
    'all that presses, pointed at as one piece': [
      {
        text: 'Get 4 candles for a fiver, this weekend only: https://wicks.com',
        points: '4 candles for a fiver, this weekend only',
        says: 'hurry',
      },
      {
        text: 'All lampshades half price. 3 Dock Road, Whitby.',
        points: 'All lampshades half price',
        says: 'offer',
      },
      {
        text: 'Your basket is waiting, and the free pouch goes away at midnight',
        points: 'Your basket is waiting, and the free pouch goes away at midnight',
      },
      {
        text: 'Switch before 9 May and pocket a £40 voucher',
        points: 'Switch before 9 May and pocket a £40 voucher',
      },
      { text: 'Text CHAT to 5050 now and get 2GB on top', points: 'Text CHAT to 5050 now' },
      {
        text: 'badge commissions $12, 3 slots left',
        context: { account: 'personal' },
        points: '3 slots left',
        says: 'hurry',
      },
      { text: 'Zinc bath, 1930s, £80 + postage https://tubs.com', points: '£80', says: 'bare' },
      { text: 'New hats from $19 https://hats.com', points: 'from $19' },
      {
        text: 'I make 3k a week off my laptop, let me show you how',
        context: { account: 'personal' },
        points: 'I make 3k a week off',
        says: 'pitch',
      },
      {
        text: 'drop 3 dress sizes by spring with my shakes',
        context: { account: 'personal' },
        points: 'drop 3 dress sizes',
        says: 'pitch',
      },
    ],
    'haste in other words': [
      {
        text: "Boots £30 off. They go fast, so don't hang about https://boots.com",
        points: "£30 off. They go fast, so don't hang about",
      },
      {
        text: 'Wreaths, £18. Get your order in by Friday or make your own',
        points: 'Get your order in by Friday',
      },
      {
        text: 'Reserve by 1 May and save £90 https://conf.com',
        points: 'Reserve by 1 May and save £90',
      },
      {
        text: 'Turn heads in June: order in the next hour and the bow tie is on us',
        points: 'order in the next hour and the bow tie is on us',
      },
      { text: 'Restock! These will not last, link in bio', points: 'will not last' },
      {
        text: 'Lose 9kg in a month with my tea, inbox me for the price',
        points: 'Lose 9kg in a month with my tea, inbox me for the price',
      },
      { text: '$HUMM is about to 100x, load your bags', points: 'about to 100x, load your bags' },
      {
        text: 'Wool throw, £25, collection only https://throw.com',
        points: '£25, collection only',
      },
    ],
    'haste beside an order': [
      { text: 'New bundle at last: 2GB a day. Recharge now.', points: 'Recharge now' },
      {
        text: 'open a savings account today, it takes a minute',
        points: 'open a savings account today',
      },
      {
        text: 'Buy our new espresso machine now, 50% off ends tonight! https://acme.com',
        points: 'Buy our new espresso machine now, 50% off ends tonight',
        says: 'hurry',
        fixed: null,
      },
      { text: 'Subscribe today!', points: 'Subscribe today', says: 'hurry', fixed: null },
      {
        text: 'Register for our beekeeping course now, only 3 spots left! https://bees.com',
        points: 'Register for our beekeeping course now, only 3 spots left',
        says: 'hurry',
        fixed: 'Register for our beekeeping course! https://bees.com',
      },
      {
        text: 'Our autumn candles smell of fig and pepper this year. Shop now: https://candles.com',
        points: 'Shop now',
        says: 'hurry',
        fixed: 'Our autumn candles smell of fig and pepper this year. https://candles.com',
      },
      {
        text: 'We teach bookbinding to beginners every Thursday night. Book your place today: https://bind.com #crafts',
        points: 'Book your place today',
        says: 'hurry',
        fixed: 'We teach bookbinding to beginners every Thursday night. https://bind.com #crafts',
      },
      {
        text: 'Sign up for the letter today and tell us what you would like to read.',
        points: 'Sign up for the letter today',
        says: 'hurry',
        fixed: 'Sign up for the letter and tell us what you would like to read.',
      },
      {
        text: 'Our app now reads your recipes aloud while you cook, subscribe now!',
        points: 'subscribe now',
        says: 'hurry',
        fixed: 'Our app now reads your recipes aloud while you cook!',
      },
      {
        text: 'What are you waiting for? Get your tickets now! https://tix.com',
        points: 'What are you waiting for? Get your tickets now',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Make Mom smile. Order her flowers today and delivery is on us! https://f.com',
        points: 'Order her flowers today and delivery is on us',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Members get 2 for 1 tickets all week. Join now!',
        points: '2 for 1 tickets all week. Join now',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Switch to GreenFone and save $200. Call today!',
        points: 'and save $200. Call today',
        says: 'hurry',
        fixed: null,
      },
    ],
    'scarcity and countdowns': [
      {
        text: '90 jars of heather honey. When they’re gone, they’re gone. https://hive.com',
        points: 'When they’re gone, they’re gone',
      },
      {
        text: 'Ring now to book, only £30: 01632 960 000',
        points: 'Ring now to book, only £30',
      },
      {
        text: 'two free months if you enter LLAMA at checkout, code ends sunday',
        context: { account: 'personal' },
        points: 'enter LLAMA at checkout, code ends sunday',
      },
      { text: 'Final 30 tix for the barn dance: https://barn.com', points: 'Final 30 tix' },
      {
        text: 'our spring print is done, 4 prints left https://inkpot.com',
        context: { account: 'personal' },
        points: '4 prints left',
      },
      {
        text: 'Only 5 plots left at Rowan Court, prices rise on Friday. Call 555 0100',
        points: 'Only 5 plots left at Rowan Court, prices rise on Friday',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Half-price tents while stocks last. Snap up yours: https://tents.com',
        points: 'Half-price tents while stocks last',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Switch to us today and pocket £80',
        points: 'Switch to us today',
        says: 'hurry',
        fixed: 'Switch to us and pocket £80',
      },
      {
        text: 'Our linen shirts come in three new colours this spring. Hurry, only 3 left!',
        points: 'Hurry, only 3 left',
        says: 'hurry',
        fixed: 'Our linen shirts come in three new colours this spring.',
      },
      {
        text: "The potters' fair is back in June with forty makers. Tickets are selling fast. Don't wait! https://fair.com",
        points: "Tickets are selling fast. Don't wait",
        says: 'hurry',
        fixed: "The potters' fair is back in June with forty makers. https://fair.com",
      },
      {
        text: 'Registration for the spring course is open — last few places!',
        points: 'last few places',
        says: 'hurry',
        fixed: 'Registration for the spring course is open!',
      },
      {
        text: 'Last chance to save on patio furniture! Sale ends Sunday. https://patio.com',
        points: 'Last chance to save on patio furniture! Sale ends Sunday',
        says: 'hurry',
        fixed: null,
      },
      {
        text: "Register now, just 5 seats remaining for Thursday's workshop: https://ev.com",
        points: 'Register now, just 5 seats remaining',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Our free soil webinar is nearly full: 4 seats left. Sign up here: https://ev.com',
        points: 'nearly full: 4 seats left. Sign up',
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Limited edition campaign hats are almost gone. Get yours before midnight: https://hats.com',
        context: { account: 'personal' },
        points: 'are almost gone. Get yours before midnight',
        says: 'hurry',
        fixed: null,
      },
    ],
    'prices, discounts, freebies': [
      { text: 'Plums are half price until Sunday', points: 'half price until' },
      {
        text: 'Wool scarf\nPrice: ₦9,500\nPay on delivery in town',
        points: '₦9,500\nPay on delivery',
      },
      { text: '3 for 2 on every jar of jam this week', points: '3 for 2' },
      {
        text: 'Get 5GB for N900, good for three days',
        points: 'Get 5GB for N900',
      },
      {
        text: 'Walnut desk $80 (reg. $140) https://desks.com',
        context: { account: 'personal' },
        points: '$80 (reg. $140)',
      },
      {
        text: 'Free mug for the first 40 through the door on Saturday!',
        points: 'Free mug for the first 40',
        says: 'offer',
        fixed: null,
      },
      {
        text: 'Steel thermos 1L $14.50 https://cups.com #deals',
        points: '$14.50',
        says: 'offer',
        fixed: null,
      },
      {
        text: 'Our biggest sofa event of the year is here. Everything 30% off this weekend only: https://sofas.com',
        points: '30% off this weekend only',
        says: 'hurry',
        fixed: 'Our biggest sofa event of the year is here. https://sofas.com',
      },
      {
        text: 'Two pizzas for £20, Mondays only. Order online at https://pizza.com',
        points: 'Two pizzas for £20, Mondays only. Order online',
        says: 'offer',
      },
      {
        text: 'Upgrade to Premium for just $4.99 a month. https://premium.com',
        points: 'Upgrade to Premium for just $4.99',
        says: 'offer',
      },
      {
        text: "Kids eat free on Tuesdays. Bring the whole family to Ned's Diner!",
        points: 'Kids eat free',
        says: 'offer',
      },
      {
        text: 'Treat Dad to a steak on us when you spend $50. Reserve now.',
        points: 'Reserve now',
        says: 'hurry',
        fixed: 'Treat Dad to a steak on us when you spend $50.',
      },
      {
        text: 'Stop by our booth and get 15% off your next frame.',
        points: 'Stop by our booth and get 15% off',
        says: 'offer',
      },
      {
        text: 'Free shipping on all orders through Monday! https://shop.com',
        points: 'Free shipping on all',
        says: 'offer',
      },
      {
        text: 'Ready for a refresh? Save 25% on all bedding with code COZY.',
        points: 'Save 25% on all bedding with code',
        says: 'offer',
      },
      {
        text: 'Earn double points when you shop in our app this weekend. https://app.com',
        points: 'Earn double points',
        says: 'offer',
      },
      {
        text: 'Use my code FERRY10 for $10 off your first ride',
        context: { account: 'personal' },
        points: 'Use my code FERRY10 for $10',
        says: 'offer',
      },
      {
        text: 'Sign up for Robinhood with my link and we both get free stock! https://r.com/x',
        context: { account: 'personal' },
        points: 'Sign up for Robinhood with my link',
        says: 'offer',
      },
      {
        text: "$5 entry before 11, $2 shots all night at Club Neon 🎉 Don't miss it",
        context: { account: 'personal' },
        points: "$5 entry before 11, $2 shots all night at Club Neon 🎉 Don't miss it",
        says: 'hurry',
        fixed: null,
      },
      {
        text: 'Weekend deal: buy any two candles and get the third free.',
        points: 'buy any two candles and get the third free',
        says: 'offer',
      },
      {
        text: 'Want cleaner floors? The Sweepr is $50 off at Target this week.',
        points: '$50 off',
        says: 'offer',
      },
      {
        text: 'Commissions open! $15 sketch, $30 full colour, DM to claim a slot',
        context: { account: 'personal' },
        points: 'Commissions open! $15 sketch, $30 full colour, DM to claim',
        says: 'offer',
      },
    ],
    'stacked calls to act': [
      {
        text: 'Visit our online store and shop the winter range: https://w.com',
        points: 'Visit our online store and shop the winter',
        says: 'stack',
      },
      {
        text: 'Support the band by buying the record. Join us by ordering a shirt too.',
        context: { account: 'personal' },
        points: 'by buying the record. Join us by ordering',
        says: 'stack',
      },
    ],
    'bare adverts': [
      { text: 'NEW IN: linen apron. £30. https://aprons.com', points: '£30' },
      { text: 'Shop the look: https://dress.com', points: 'Shop the look', says: 'bare' },
      {
        text: 'Now available in stores and online: the Alto 3 headphones. https://alto.com',
        points: 'available in stores',
        says: 'bare',
      },
      {
        text: 'Treat yourself to a new pair of boots 👢 https://boots.com',
        points: 'Treat yourself',
        says: 'bare',
      },
      {
        text: 'Handmade silver ring, size 7, $35 https://etsy.com/listing/1',
        context: { account: 'personal' },
        points: '$35',
        says: 'bare',
      },
      {
        text: 'Check out my hand-painted mugs on Etsy! https://etsy.me/abc #etsy',
        context: { account: 'personal' },
        points: 'Check out my hand-painted mugs on Etsy',
        says: 'bare',
      },
      {
        text: 'New sticker packs in my shop! https://redbubble.com #stickers #forsale',
        context: { account: 'personal' },
        points: 'New sticker packs in my shop',
        says: 'bare',
      },
      {
        text: 'Selling my PS5, $300, DM if interested',
        context: { account: 'personal' },
        points: 'Selling my PS5, $300, DM if interested',
        says: 'offer',
      },
    ],
    'get rich, get slim, get famous': [
      {
        text: 'she makes 4k weekly from her phone, u can too',
        context: { account: 'personal' },
        points: 'she makes 4k weekly from her phone',
        says: 'pitch',
      },
      {
        text: 'Turn $50 into $900 by tonight, inbox me',
        context: { account: 'personal' },
        points: 'Turn $50 into $900 by tonight, inbox me',
        says: 'pitch',
      },
      {
        text: 'Need quick cash? No credit check, money in an hour https://cash.com',
        context: { account: 'personal' },
        points: 'No credit check',
        says: 'pitch',
      },
      {
        text: 'Make $500 a day from your phone, no experience needed! DM me to start',
        context: { account: 'personal' },
        points: 'Make $500 a day from your phone, no experience needed! DM me to start',
        says: 'pitch',
      },
      {
        text: 'I quit my 9-5 and so can you. Ask me how to earn passive income from home 💰',
        context: { account: 'personal' },
        points: 'earn passive income',
        says: 'pitch',
      },
      {
        text: 'Lose 15 pounds in two weeks with this tea 👉 https://slim.com',
        context: { account: 'personal' },
        points: 'Lose 15 pounds in two',
        says: 'pitch',
      },
      {
        text: 'Need followers? Get 1,000 real followers for $5 👉 https://f.com',
        context: { account: 'personal' },
        points: 'Get 1,000 real followers for $5',
        says: 'offer',
      },
      {
        text: 'Trade with a verified expert and double your bitcoin in 24 hours. Inbox @fxmary',
        context: { account: 'personal' },
        points: 'double your bitcoin',
        says: 'pitch',
      },
    ],
    'token sales': [
      {
        text: 'Stealth launch in two hours, tax 2/2 https://toad.fi',
        context: { account: 'personal' },
        points: 'Stealth launch in two',
        says: 'hurry',
      },
      {
        text: 'Sleepy Toad #88, 3 $XTZ, order urs today https://toad.art',
        context: { account: 'personal' },
        points: 'order urs today',
      },
      {
        text: "MINTING NOW!! Only 200 Sleepy Foxes left, don't miss the next blue chip 🦊 https://mint.com #NFT",
        context: { account: 'personal' },
        points: "MINTING NOW!! Only 200 Sleepy Foxes left, don't miss",
        says: 'hurry',
        fixed: null,
      },
      {
        text: "@cryptodan don't sleep on this one, presale ends in 2 hours 🚀 https://coin.com",
        context: { surface: 'reply', account: 'personal' },
        points: "don't sleep on this one, presale ends in 2",
        says: 'hurry',
        fixed: null,
      },
      {
        text: '✨ Sleepy Bear #44 ✨\n0.015 ETH\nOnly 1 edition\nhttps://opensea.io/b #NFT #NFTs',
        context: { account: 'personal' },
        points: '0.015 ETH',
        says: 'offer',
      },
      {
        text: 'This is the next 100x gem, still under 1M mcap, get in early before it explodes 🚀 $ROOF',
        context: { account: 'personal' },
        points: 'next 100x gem, still under 1M mcap, get in early',
        says: 'pitch',
      },
      {
        text: 'Presale at 70% filled. This will sell out in minutes. Contribute here: https://pre.com',
        context: { account: 'personal' },
        points: 'sell out in minutes',
        says: 'hurry',
        fixed: 'Presale at 70% filled. Contribute here: https://pre.com',
      },
      {
        text: "Missed Azuki? Don't miss Kitsune. Mint tonight 8pm EST 🔥 https://k.com",
        context: { account: 'personal' },
        points: "Don't miss Kitsune. Mint tonight",
        says: 'hurry',
        fixed: null,
      },
    ],
    'spelling as people write': [
      {
        text: "𝗕𝗨𝗬 𝗡𝗢𝗪 before it's gone https://acme.com",
        points: "𝗕𝗨𝗬 𝗡𝗢𝗪 before it's gone",
        says: 'endless',
        fixed: null,
      },
      {
        text: 'hurryyy only 2 tickets left!!! dm me',
        context: { account: 'personal' },
        points: 'hurryyy only 2 tickets left!!! dm me',
        says: 'hurry',
        fixed: null,
      },
    ],
    'haste by counts and closing lines': [
      {
        text: '3 tables going for Friday, both by the window',
        points: '3 tables going',
        says: 'hurry',
      },
      {
        text: 'Wardrobes from £90. First 20 in line only, doors at 7',
        points: 'from £90. First 20 in line only',
        says: 'hurry',
      },
      {
        text: 'Places for the spring course at the old price. It doubles on Monday',
        points: 'at the old price. It doubles on Monday',
        says: 'hurry',
      },
      {
        text: 'One bed flat, Mill Quay, £740pcm https://quay.com',
        points: '£740pcm',
        says: 'bare',
      },
    ],
  },
});

it('does not depend on the scorer if the reader is lured too', () => {
  const isUnjudged = (text: string) => findingsOf(hardSell, text).map((f) => f.isUnjudged);
  expect(isUnjudged('Stop scrolling and grab a lamp.')).toEqual([true]);
  expect(isUnjudged('Buy our lamp now, 50% off ends tonight!')).toEqual([false]);
});
