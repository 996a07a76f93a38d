import { expect, it } from 'vitest';
import { mediaOf } from '@/lib/engine/context';
import { findingsOf, testRule } from '@/tests/rule-table';
import { offTopicPersonal } from './';

const on = (...topics: string[]) => ({ topics });
const reply = (...topics: string[]) => ({ surface: 'reply' as const, topics });

testRule(offTopicPersonal, {
  quiet: {
    'relatives of readers, in titles and names': [
      'Your mum just rang. She says wear a coat.',
      'His dad has run the ferry since 1961.',
      'Granny Smith, Bramley, Cox: pick your own.',
    ],
    'a private word beside one of a field of the topics': [
      { text: 'Frost on my car at six.', context: { topics: ['weather'] } },
    ],
    'an evening with the readers': ['Sunday: me, you and 400 saplings. Bring gloves.'],
    'a title that is told of': [
      'I’m So Tired, the Ito song, is on our night list.',
      'My Dog Biscuit is Ito’s best tune, says our organist.',
    ],
    'a team that the account shows or speaks of': [
      'Come on Everton! Kick-off is at three on our big screen.',
      'Let’s go and see the Lakers: our bus leaves at six.',
      'Come on Everton, says the sign above our till.',
      { text: 'Come on Everton!', context: { topics: ['football'] } },
    ],
    'what readers are supposed to ask': [
      'Q: May I bring my cat? A: Yes, in a basket.',
      'FAQ: Can my mum come in with me? Of course.',
    ],
    'a band that sells its seats': [
      {
        text: 'oslo we moved to the bigger hall bc yall are wild. 60 tix remain',
        context: on('band', 'live music'),
      },
    ],
    'a personal account may be personal': [
      {
        text: 'My daughter is finally asleep and I am starving.',
        context: { account: 'personal' },
      },
      { text: 'So hungover. Never again.', context: { account: 'personal' } },
    ],
    'the house speaks as "we"': [
      {
        text: 'We have painted the waiting room and our doors open at nine.',
        context: on('dental clinic'),
      },
      {
        text: 'Our night team kept the lights on for 4,000 homes.',
        context: on('electricity supplier'),
      },
      { text: 'Tired but happy: we are done moving the archive.', context: on('public library') },
    ],
    'a family that belongs to the story of the house': [
      {
        text: 'My aunt opened this bakery in 1962 with one oven. Today we light the sixth.',
        context: on('bakery'),
      },
      { text: 'Proud of my cousin Ines, who takes over the shop from May.', context: on() },
      {
        text: 'My wife had a stroke, and I walk the coast path for all families like ours.',
        context: on('charity'),
      },
      {
        text: 'Brought my son to work with me. He asked the best question of the review.',
        context: on('engineering firm'),
      },
      {
        text: 'After my brother fell ill, I learned to ask. Read Omar’s story.',
        context: on('charity'),
      },
    ],
    'a private beginning that leads to something for the readers': [
      {
        text: 'I lost my passport in Porto. Here’s what to do in the first hour.',
        context: on('bank'),
      },
      {
        text: 'Forgot your anniversary? My husband did. We deliver until six.',
        context: on('florist'),
      },
      {
        text: 'Rough night at work? Three questions to ask before you resign.',
        context: on('recruitment'),
      },
      {
        text: 'Home alone for the first time? A short list of checks.',
        context: on('letting agents'),
      },
    ],
    'what a host or a curator calls "my"': [
      {
        text: 'My guest tonight grew up on a barge with five brothers.',
        context: on('radio station'),
      },
      {
        text: 'My favourite object in the east wing is a thimble from 1712.',
        context: on('museum'),
      },
    ],
    'machines and children that are the subject': [
      {
        text: 'Boiler broken? Our engineers are on the road until ten tonight.',
        context: on('plumbing, heating'),
      },
      {
        text: 'Is your oven leaking heat? How to check the seal: https://t.co/abcdefghij',
        context: on('electricity supplier'),
      },
      { text: 'Kids in bed by seven? What sleep researchers found.', context: on('university') },
    ],
    'a tone and nothing private': [{ text: 'The blue ladder again lol', context: on('paint') }],
    'what is on, when and for whom': [
      {
        text: 'Cookery for beginners returns on 4 May, Tuesdays at 7 in the old school',
        context: on('community centre'),
      },
      { text: 'Puppets for the little ones, Sundays at 11', context: on('theatre') },
      { text: 'draw with us: tag 2 besties and win a kettle', context: on('kitchenware') },
    ],
    'openings, prompts and programmes': [
      { text: 'Happy Monday folks, what are you reading?', context: on('bookshop') },
      { text: 'Rain all day, so the terrace is shut', context: on('restaurant') },
      { text: 'Can’t believe it’s been 50 years since we opened', context: on('shop') },
      { text: 'My first car cost 900 pounds. What was yours?', context: on('bank') },
      { text: 'I’m on air from six with your requests', context: on('radio') },
    ],
    'tied to the topics': [
      {
        text: 'I still dream of the soup our chef made in March.',
        context: on('restaurants, fast food'),
      },
      {
        text: 'My dog will not wear a cone. Three tricks from the practice:',
        context: on('veterinary clinic'),
      },
      {
        text: 'My toddler skips naps. What the sleep studies say about it:',
        context: on('parenting magazine'),
      },
      {
        text: 'I watched the derby twice and still cannot see the foul.',
        context: on('football news'),
      },
      { text: 'My flight was late, so I timed the new baggage hall.', context: on('airline') },
      {
        text: 'I read the last chapter on the bus and missed my stop.',
        context: on('public library'),
      },
      {
        text: 'My knees hurt after squats? Here is how we check your form.',
        context: on('fitness studio'),
      },
      {
        text: 'I left my savings in one account for years. Here is what that costs.',
        context: on('retail banking'),
      },
      { text: 'Live music tonight @ The Copper Kettle Cafe', context: on('coffee shops') },
    ],
    'staff at work and milestones': [
      {
        text: 'I am speaking about soil at the growers’ conference on Thursday.',
        context: on('bookkeeping'),
      },
      {
        text: 'Today I start as head of the Cardiff branch. Come and say hello!',
        context: on('insurance'),
      },
      {
        text: 'Ten years at the firm for Priya today. She still knows every client by name.',
        context: on('insurance'),
      },
      {
        text: 'My column this week: why small towns need buses.',
        context: on('city council services'),
      },
      { text: 'Honoured to join the panel on fair rents tonight.', context: on('furniture shop') },
      'I interviewed the skipper who sailed around the Horn twice.',
      'My team packed 900 parcels before lunch. Proud of every one of them.',
    ],
    'greetings to the readers': [
      'Happy Friday, everyone! Any plans for the long weekend?',
      'Merry Christmas from all of us at the depot.',
      { text: 'Good morning! Who else is cold today?', context: on('web hosting') },
      { text: 'Happy Mother’s Day to all the mums who run on tea.', context: on('furniture shop') },
      {
        text: 'Happy birthday to our very first customer, Mrs Okafor!',
        context: on('garden centre'),
      },
    ],
    'answers to one person': [
      {
        text: '@user I am so sorry, I will look into this. Please DM me your postcode.',
        context: reply('phone network'),
      },
      {
        text: '@user I hope your mum feels better soon, take all the time you need.',
        context: reply('insurance'),
      },
      {
        text: '@user I love that colour too! It suits the room.',
        context: reply('furniture shop'),
      },
      {
        text: '@user I would try turning it off at the wall first. - Dan',
        context: reply('web hosting'),
      },
      { text: '@user My pleasure! Have a lovely evening.', context: reply('museum') },
    ],
    'somebody else’s words': [
      '“My mother taught me to weld when I was nine.” Meet Rosa, who leads our workshop.',
      {
        text: '"I was so tired that I fell asleep on the stairs." A nurse on her first winter',
        context: on('city council services'),
      },
      { text: 'RT @user: my dad just fell off the sofa laughing', context: on('web hosting') },
      {
        text: '“My husband and I\ncould never have kept the farm” says Ann.\nHer story:',
        context: on('insurance'),
      },
      {
        text: "Her answer: 'My son won't ever forget that day', and the room went quiet.",
        context: on('insurance'),
      },
    ],
    'prompts, slogans, titles and product names': [
      { text: 'How do I change my address? Three steps:', context: on('retail banking') },
      {
        text: 'Log in to My Account to see your meter readings.',
        context: on('electricity supplier'),
      },
      { text: 'World War I letters, read aloud on Sunday.', context: on('city council services') },
      {
        text: 'Tell me what you would change about this junction.',
        context: on('city council services'),
      },
      { text: 'Are you so tired of slow pages?', context: on('web hosting') },
      { text: 'I pledge to check my tyres before winter. Will you?', context: on('insurance') },
      { text: 'Hungry for more? Part two is out.', context: on('software for accountants') },
    ],
    'a bare check-in': [
      { text: '@ Hyde Park', context: on('web hosting') },
      { text: 'I’m at Terminal 2 https://example.com/c', context: on('software for accountants') },
      { text: 'Stand 14 @ Birmingham NEC', context: on('furniture shop') },
    ],
    'news of a club, a show or a star': [
      { text: 'The Lakers sign a new sponsor for three seasons.', context: on('insurance') },
      { text: 'Coldplay announce two extra nights at the arena.', context: on('phone network') },
    ],
    'without topics only what is plainly private': [
      'I love this time of year.',
      'I think the second design is stronger. What do you think?',
      'Good night out with the guys from the band.',
      'Can’t wait for Saturday!',
      'My favourite part is the last minute.',
      'Sunset @ Brighton Pier',
    ],
    'pithy lines of a house': [
      { text: 'Sleep well knowing that backups run at three.', context: on('web hosting') },
      { text: 'Two brothers, one garage and forty years of engines.', context: on('car maker') },
      { text: 'Dads, this one’s for you.', context: on('insurance') },
      {
        text: 'Nothing beats a warm house in January. Check your boiler now.',
        context: on('insurance'),
      },
      { text: 'Mum knows best: five tips for a safer home.', context: on('insurance') },
      { text: 'Guess who is back? The blueberry muffin.', context: on('public library') },
      { text: 'Wow, 10,000 followers! Thank you.', context: on('phone network') },
      { text: 'Sick of passwords? Sign in with your face.', context: on('retail banking') },
      { text: 'Haha, fair point. The printer has been spoken to.', context: on('university') },
      {
        text: 'Can’t wait to see you all at the fair on Friday!',
        context: on('software for accountants'),
      },
      {
        text: 'To the couple who got engaged on flight 212: congratulations!',
        context: on('phone network'),
      },
    ],
    'staff introduce themselves and sign off': [
      {
        text: 'I’m Kim and I run this account on weekends. Ask away!',
        context: on('electricity supplier'),
      },
      {
        text: 'I’m off for today. Jo takes over at eight. Good night!',
        context: on('electricity supplier'),
      },
      { text: 'I’d love to hear what you would put in this room.', context: on('museum') },
    ],
    'raffles, prices and public affairs have rules of their own': [
      {
        text: 'I am giving away two passes, pick of the winner on Friday',
        context: on('insurance'),
      },
      { text: 'Kids eat for £1 this half-term.', context: on('insurance') },
      { text: 'I see Trump signed the order on steel.', context: on('furniture shop') },
    ],
    'a caption beside a picture, and a headline': [
      { text: 'Dinner is served', context: { topics: ['insurance'], media: mediaOf(true) } },
      {
        text: 'Father and son, both on the night shift',
        context: { topics: ['city council services'], media: mediaOf(true) },
      },
      { text: 'Lakers Name New Head Of Ticketing', context: on('insurance') },
    ],
    'long posts and threads': [
      {
        text: 'Why do some radiators stay cold? A thread.\n\n1. Air rises and gathers at the top.\n2. Bleed the valve with a key.\n3. Top up the pressure to one bar.\n\nStill cold? Ask us below.',
        context: on('electricity supplier'),
      },
      {
        text: '3/ After that, the index is rebuilt and the old one is thrown away.',
        context: { surface: 'thread', topics: ['web hosting'] },
      },
    ],
  },
  speaks: {
    'a relative without “my”': [
      { text: 'Granny turned 95 and beat us all', points: 'Granny turned 95 and beat us all' },
      {
        text: 'Dad fell off the ladder, he is fine',
        points: 'Dad fell off the ladder, he is fine',
      },
    ],
    'a craving in words of crime, an evening of one’s own': [
      { text: 'Honestly could murder a curry', points: 'Honestly could murder a curry' },
      { text: 'Would kill for a bacon sandwich', points: 'Would kill for a bacon sandwich' },
      { text: 'Tonight: me, a blanket and rain', points: 'Tonight: me, a blanket and rain' },
    ],
    'a tired body, chores and meals, though the topics are unknown': [
      {
        text: 'Can’t sleep, so tired. I just ate a whole pizza.',
        points: 'Can’t sleep, so tired. I just ate a whole pizza',
      },
    ],
    'a cheer for a team, whatever the account is about': [
      { text: 'Come on Everton!!!', points: 'Come on Everton!!!' },
      { text: 'Up the Mets', points: 'Up the Mets' },
    ],
    'an hour on the line with one’s own bank': [
      { text: 'An hour on hold with my bank.', points: 'An hour on hold with my bank' },
    ],
    'a family that has nothing to do with the house, whatever word of work stands near': [
      {
        text: 'My aunt opened the wine before noon and now she is asleep on the stairs.',
        context: on('bakery'),
        points: 'My aunt opened the wine before noon and now she is asleep on the stairs',
      },
      {
        text: 'Did not want to go to work today, my head is splitting.',
        context: on('engineering firm'),
        points: 'Did not want to go to work today, my head is splitting',
      },
      {
        text: 'I lost my wallet on the night bus and my mood went with it.',
        context: on('museum'),
        points: 'I lost my wallet on the night bus and my mood went with it',
      },
      {
        text: 'Why is my tooth throbbing again at three in the morning?',
        context: on('letting agents'),
        points: 'Why is my tooth throbbing again at three in the morning?',
      },
    ],
    'told by its words rather than by one of them': [
      {
        text: 'Off to nana’s funeral in Hull tomorrow',
        context: on('insurance'),
        points: 'Off to nana’s funeral in Hull tomorrow',
        says: 'people',
      },
      {
        text: 'Spin class has ruined me',
        context: on('logistics'),
        points: 'Spin class has ruined me',
        says: 'body',
      },
      {
        text: 'Got ghosted by a guy with a ferret',
        context: on('electronics'),
        points: 'Got ghosted by a guy with a ferret',
      },
    ],
    'pain without "my", and small children by pet names': [
      {
        text: 'Knees are killing me after that staircase',
        context: { topics: ['insurance'] },
        points: 'Knees are killing me after that staircase',
        says: 'body',
      },
      {
        text: 'My little lad lost his first tooth!',
        points: 'My little lad lost his first tooth!',
        says: 'people',
      },
    ],
    'an evening that must not be disturbed, and relatives by name': [
      {
        text: 'Put the twins to bed at six and they are both up again',
        points: 'Put the twins to bed at six and they are both up again',
        says: 'people',
      },
      {
        text: 'getting my wisdom teeth out on Monday, wish me luck',
        points: 'getting my wisdom teeth out on Monday, wish me luck',
        says: 'body',
      },
      {
        text: 'Do not text me tonight, Eurovision is on',
        context: on('tyres'),
        points: 'Do not text me tonight, Eurovision is on',
        says: 'mood',
      },
      {
        text: 'Tell Uncle Ron the caravan is fixed',
        context: on('tyres'),
        points: 'Tell Uncle Ron the caravan is fixed',
        says: 'people',
      },
      {
        text: 'Waiting in for the plumber, third one this month',
        context: on('software'),
        points: 'Waiting in for the plumber, third one this month',
        says: 'life',
      },
    ],
    'what breaks down at home': [
      {
        text: 'dishwasher has packed in with guests on the way, great',
        context: on('law firm'),
        points: 'dishwasher has packed in with guests on the way, great',
        says: 'life',
      },
      {
        text: 'second kettle in a month has died on us',
        context: on('retail banking'),
        points: 'second kettle in a month has died on us',
        says: 'life',
      },
    ],
    'a body and a home without "my"': [
      {
        text: 'this migraine refuses to leave',
        context: on('museum'),
        points: 'this migraine refuses to leave',
        says: 'body',
      },
      {
        text: 'twins finally in bed',
        context: on('software for accountants'),
        points: 'twins finally in bed',
        says: 'people',
      },
      {
        text: 'nobody ever invites me anywhere',
        context: on('car dealer'),
        points: 'nobody ever invites me anywhere',
        says: 'mood',
      },
    ],
    'family and friends': [
      {
        text: 'My mum just learned what a meme is, send help',
        points: 'My mum just learned what a meme is, send help',
        says: 'people',
      },
      {
        text: 'Can’t believe my little brother gets married today',
        points: 'Can’t believe my little brother gets married today',
        says: 'people',
      },
      {
        text: 'Happy birthday babe, here’s to many more',
        points: 'Happy birthday babe, here’s to many more',
        says: 'people',
      },
      {
        text: 'Dinner with my in-laws tonight. Pray for me.',
        points: 'Dinner with my in-laws tonight. Pray for me',
        says: 'people',
      },
      {
        text: 'Road trip with the besties',
        context: on('software for accountants'),
        points: 'Road trip with the besties',
        says: 'people',
      },
      {
        text: 'Love and miss you, see you at Easter',
        context: on('furniture shop'),
        points: 'Love and miss you, see you at Easter',
        says: 'people',
      },
      {
        text: 'My cat threw the vase off the shelf at 4 a.m.',
        context: on('phone network'),
        points: 'My cat threw the vase off the shelf at 4 a.m',
        says: 'people',
      },
      {
        text: 'my two year old daughter bit the postman',
        points: 'my two year old daughter bit the postman',
        says: 'people',
      },
    ],
    'body, sleep and hangovers': [
      { text: 'I’m so tired, I could cry', points: 'I’m so tired, I could cry', says: 'body' },
      {
        text: 'Been in bed since noon, I have the flu',
        points: 'Been in bed since noon, I have the flu',
        says: 'body',
      },
      {
        text: 'So hungover. Never drinking again.',
        context: on('museum'),
        points: 'So hungover. Never drinking again',
        says: 'body',
      },
      { text: 'Can’t sleep', context: on('web hosting'), points: 'Can’t sleep', says: 'body' },
      {
        text: 'my back hurts from that sofa',
        points: 'my back hurts from that sofa',
        says: 'body',
      },
      {
        text: 'Need a drink after the day I had',
        context: on('electricity supplier'),
        points: 'Need a drink after the day I had',
        says: 'body',
      },
      {
        text: 'Woke up with a stiff neck and no milk',
        context: on('insurance'),
        points: 'Woke up with a stiff neck and no milk',
        says: 'body',
      },
    ],
    'chores, meals, plans and evenings': [
      {
        text: 'Spent the whole day cleaning the bathroom, kill me',
        context: on('phone network'),
        points: 'Spent the whole day cleaning the bathroom, kill me',
        says: 'life',
      },
      {
        text: 'I just ate a whole pizza and regret nothing',
        context: on('public library'),
        points: 'I just ate a whole pizza and regret nothing',
        says: 'life',
      },
      {
        text: 'Counting the days to my honeymoon',
        context: on('retail banking'),
        points: 'Counting the days to my honeymoon',
        says: 'life',
      },
      {
        text: 'I’m watching the bake show again, send biscuits',
        context: on('car maker'),
        points: 'I’m watching the bake show again, send biscuits',
        says: 'life',
      },
      {
        text: 'Locked my keys in the boot. Great.',
        context: on('retail banking'),
        points: 'Locked my keys in the boot',
        says: 'life',
      },
    ],
    'moods and grievances': [
      {
        text: 'I can’t even. What a week.',
        context: on('garden centre'),
        points: 'I can’t even. What a week',
        says: 'mood',
      },
      {
        text: 'This train company makes me so mad',
        context: on('museum'),
        points: 'This train company makes me so mad',
        says: 'mood',
      },
      {
        text: 'I feel lonely in this city',
        context: on('furniture shop'),
        points: 'I feel lonely in this city',
        says: 'mood',
      },
    ],
    'one person has the floor': [
      {
        text: 'I never liked that street anyway',
        context: on('web hosting'),
        points: 'I never liked that street anyway',
        says: 'self',
      },
      {
        text: 'hate when people chew with their mouths open',
        context: on('insurance'),
        points: 'hate when people chew with their mouths open',
        says: 'self',
      },
      {
        text: 'Would have told him off, but that’s just me',
        context: { surface: 'thread', topics: ['coffee shops'] },
        points: 'Would have told him off, but that’s just me',
        says: 'self',
      },
    ],
    'several weak signs together': [
      {
        text: 'Gym, wings, bed. Perfect Tuesday',
        context: on('insurance'),
        points: 'Gym, wings, bed',
        says: 'body',
      },
      {
        text: 'who else is still up',
        context: on('museum'),
        points: 'who else is still up',
        says: 'mood',
      },
      {
        text: 'Someone come cuddle',
        context: on('car maker'),
        points: 'Someone come cuddle',
        says: 'people',
      },
      {
        text: 'Vegas with these clowns',
        context: on('retail banking'),
        points: 'Vegas with these clowns',
        says: 'people',
      },
      {
        text: 'never trusting anyone again',
        context: on('electricity supplier'),
        points: 'never trusting anyone again',
        says: 'mood',
      },
      {
        text: 'lil cuz graduated today',
        context: on('phone network'),
        points: 'lil cuz graduated today',
        says: 'self',
      },
      {
        text: 'Two years sober today',
        context: on('furniture shop'),
        points: 'Two years sober today',
        says: 'life',
      },
    ],
    'a line dropped as among friends': [
      {
        text: 'Late night drives and old songs',
        context: on('museum'),
        points: 'Late night drives and old songs',
      },
      {
        text: 'grandpa’s stories never get old',
        context: on('software for accountants'),
        points: 'grandpa’s stories never get old',
      },
      {
        text: 'Finally home after the longest day',
        context: on('phone network'),
        points: 'Finally home after the longest day',
      },
    ],
    'a private sentence beside the news': [
      {
        text: 'The reading room opens at nine. My cat kept me up all night.',
        context: on('city council services'),
        points: 'My cat kept me up all night',
        fixed: 'The reading room opens at nine.',
      },
      {
        text: 'So tired today 😴\n\nThe hall on Mill Lane opens again on Monday.',
        context: on('furniture shop'),
        points: 'So tired today 😴',
        fixed: 'The hall on Mill Lane opens again on Monday.',
      },
      { text: 'My son has the flu. Back soon.', points: 'My son has the flu', fixed: null },
    ],
    'fandom that the topics do not cover': [
      {
        text: 'Crying over Elden Ring again, send help',
        context: on('retail banking'),
        points: 'Crying over Elden Ring again, send help',
        says: 'fandom',
      },
      {
        text: 'Ohtani just did it again, what a night',
        context: on('furniture shop'),
        points: 'Ohtani just did it again, what a night',
        says: 'fandom',
      },
      {
        text: 'omg the new Taylor Swift song',
        context: on('electricity supplier'),
        points: 'omg the new Taylor Swift song',
        says: 'fandom',
      },
      {
        text: 'Best week ever to be a #Dodgers fan',
        context: on('software for accountants'),
        points: 'Best week ever to be a #Dodgers fan',
        says: 'fandom',
      },
      {
        text: 'Worst finale ever #GameOfThrones',
        context: on('retail banking'),
        points: 'Worst finale ever #GameOfThrones',
        says: 'fandom',
      },
    ],
    'an outing with its check-in': [
      {
        text: 'Sunday with the crew @ Camden Market',
        context: on('retail banking'),
        points: 'Sunday with the crew @ Camden Market',
        says: 'life',
      },
      {
        text: 'Sunset swim and good people @ Bondi Beach',
        context: on('software for accountants'),
        points: 'Sunset swim and good people @ Bondi Beach',
        says: 'life',
      },
    ],
    'an answer that turns to the writer’s own family': [
      {
        text: '@user ha, my mother-in-law says the same',
        context: reply('museum'),
        points: 'ha, my mother-in-law says the same',
        says: 'people',
      },
    ],
    'between quotes and after a quotation': [
      {
        text: '“Less is more,” they say, and then my husband buys a boat.',
        points: '“Less is more,” they say, and then my husband buys a boat',
        says: 'people',
      },
    ],
  },
});

it('marks exactly the findings that the scorer cannot know', () => {
  const isUnjudged = (text: string) => findingsOf(offTopicPersonal, text).map((f) => f.isUnjudged);
  expect(isUnjudged('Woke up with a stiff neck and a black eye.')).toEqual([true]);
  expect(isUnjudged('My daughter is finally asleep and I am starving.')).toEqual([false]);
});
