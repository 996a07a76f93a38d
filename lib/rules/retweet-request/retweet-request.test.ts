import { testRule } from '@/tests/rule-table';
import { retweetRequest } from './';

const reply = { surface: 'reply' } as const;
const personalReply = { surface: 'reply', account: 'personal' } as const;

testRule(retweetRequest, {
  quiet: {
    'a pair that is explained': [
      'Boost and Retweet, two donkeys from Clovelly, go to a school.',
      'Share and Follow, twin lambs from Moffat, are on the bottle.',
    ],
    'somebody who has not come back': [
      'Vera, 81, walked out of her care home in Ely. Please RT.',
      'A girl of about six can’t find her mum at Gate C. Please boost.',
      'My flatmate went for a swim and never came back. RT',
      'A walker hasn’t checked in at Corrour hut. Please pass on.',
    ],
    'the rate of reposts': ['Retweet rate of 0.2 %. Ask about dogs, said our intern.'],
    'the headline of a row of words': [
      'Reply, repost, quote: what each did for our allotments',
      'Share, sell or scrap: where 4,000 laptops went',
    ],
    'a correction of one’s own post': [
      'Repost because the first one had the wrong bus number.',
      'Repost with the right photo. The last one was a heron.',
    ],
    'the entry of a dictionary': [
      'Share, n.: the blade of a plough.',
      'Retweet (verb): first seen in print in 2007.',
    ],
    'a horse with such a name in a race': [
      'Follow Me in the 3.40 at Wincanton, if it stays dry.',
      'Vote for Me by a whisker at Kelso.',
    ],
    'what others say, in complaint': [
      'Why does every bakery say RT to win?',
      'When did museums start saying smash that like button?',
      'Do people really RT to win a kettle?',
    ],
    'what a team or horse with such a name did': [
      'Pass It On came second in the under-16 relay.',
      'Like and Subscribe lost 3-1 to the bakers.',
      'Share This finished last, with a broken rudder.',
    ],
    'a headline of what, how or why': [
      'Signal boost: what a repeater in the glen does for 31 farms',
      'Tell your friends: how gossip travels in a troop of baboons',
    ],
    'arrows that do something else': ['Tap the two arrows beside the price to switch to dollars.'],
    'words between strokes, or after “the words”, and who several are': [
      'Signal/boost/noise: three talks for radio amateurs',
      'An appeal without the words urgent, now or share.',
      'Readers dislike the words hurry, follow and boost most.',
      'Tell a Friend are our support act in Bergen.',
    ],
    'arrows at a lift': [
      'Press the two arrows under the map and it turns north.',
      'Hit the arrows below the lift panel to hold the doors.',
    ],
    'what was written in which year': [
      '2014: like to win. 2019: please RT. A short history of bait.',
      'Then: follow us. Now: comment a word. Our trainee on nagging',
    ],
    'a numbered answer of a puzzle': ['Quick crossword answers: 3 follow, 7 clown, 15 repost.'],
    'the surname of somebody with initials': [
      'Umpires: D. Share and K. Osei',
      'Written by S. Follow, read by Mo Farouk.',
    ],
    'a work that is described behind its title': [
      'Now casting: SUBSCRIBE, a farce about a list of names',
      'In our window: FOLLOW, a quilt by the Thursday group',
    ],
    'the answer of a puzzle': [
      '6 letters, "pass on": REPOST. Setter: Wren.',
      'Clue: pursue, six letters. FOLLOW, of course.',
    ],
    'something lost on a journey': [
      'The 4.15 carries a lost hearing dog, yellow coat. RT if you’re on it.',
      'Cat carrier with cat on the 18.02 to Leuven. RT if you’re on this train.',
      'Guide dog slipped its harness at the station. RT if you’re near.',
    ],
    'one of a row of names': [
      'Lanes 1 to 4: Park, Share, Ito, Bjork. Heats start at 10.40.',
      'Top scorers: Repost, Novak, Lim',
      'Quiz teams so far: Owls, Share, Badgers, Invite',
    ],
    'a command': [
      'New commands: /share, /poll, /invite',
      'Commands on our stream: !seed !share !specs',
    ],
    'a heart or plus that does something else': [
      'Open the map, tap the plus and add a stop.',
      'Tap the heart under the photo and it is saved to your album.',
      'Tap the heart twice to take it off your list.',
    ],
    'two verbs that are the name of something in a place': [
      'Share and Grow in Malmö lends 40 gardens.',
      'Follow and Swallow in Cork won best chowder.',
    ],
    'a bell or heart that is told from others': [
      'Tap the bell beside a team’s name to hear about goals only.',
      'Press the bell on the counter if nobody is at the desk.',
    ],
    'what others once gave for a repost': [
      'A bank in Perth gave $1 per retweet and ran out by noon.',
      'An otter and a favour: do the world a favour and put the kettle on.',
    ],
    'a name that somebody’s things explain, or that is the subject': [
      'Share, Bonn’s library of things, has a new drill.',
      'Pass It On is our clothes swap for schools.',
      'Vote for Me was filmed in our town hall.',
    ],
    'a label before a bar or in brackets': [
      'REPOST | The bin days of the Easter week',
      '[Share] A recipe for leek soup',
    ],
    'a control after one that is only described, or what a control does': [
      'Tap the three dots, then Repost.',
      'On a desktop: right-click the clip, then Share, then Copy.',
      'Repost now asks for a comment.',
    ],
    'a thing that is handed on or shared': [
      'If you found the key pass it on.',
      'Take a leaflet and pass it on.',
      'If you still share this shed with a fox, tell us.',
      'Guess the weight and share this bench with the winner.',
    ],
    'reports of who shares, and how much': [
      'Nobody knows who will retweet us.',
      'Brands that need retweets should read our study.',
      'We looked at how many likes a hen gets.',
    ],
    'a condition about what people do': [
      'If fans share this photo, the bank gives them nothing.',
      'When you already follow us you know about the goat.',
    ],
    'what all of a kind say': ['Every podcast now: like, subscribe, send us your bees.'],
    'what is done by sharing, with no ask': [
      'We learn by sharing our mistakes on Friday mornings.',
      'She got lost by following the canal.',
    ],
    'what can be switched on, and a donor who is needed at once': [
      'You can turn on notifications for one bus only.',
      'Our vet urgently needs a donor dog tonight. RTs appreciated.',
    ],
    'the names of animals, works and firms': [
      'Retweet and Repost are our two hens.',
      'Tell a Friend won first prize in Ghent.',
      'Spread Hope of Cork mends coats for nothing.',
    ],
    'what an app can do, and what is taken back': [
      'In version 9 you can now retweet with a sound.',
      'Wrong heart? Hit Like again and it is gone.',
    ],
    'what others make people do, and what somebody said with an apostrophe in it': [
      'Bots that make people retweet are banned here.',
      "He ended with 'and don't forget to like and subscribe', at a funeral.",
    ],
    'somebody who is looked for by name and age': [
      'Lost near Bern: Mia, 24, red coat. Retweet please.',
      'Our baker Ali did not come home. Share his photo. Police 101.',
    ],
    'two words of trouble, or one that is nothing else': [
      'Smoke over Goole, and the bridge is shut. Please share.',
      'Deaf boy missing from Barry since noon. Please RT.',
      'Sewage in the river at Hay. Pls RT.',
      'Insulin on the seat of the 7.14 to Hexham. Please share.',
    ],
    'a title after a word of the stage': [
      'Tonight: Spread The News, a farce in two acts.',
      'Chapter 4, Spread the News, is read by the author at six.',
    ],
    'a name that goes on, or a title that is told of': [
      'Spread the Jam Preserves opens a stall in Rye.',
      'Tell Your Aunt is our new quiz for families.',
      'Like, Comment, Share is our panel at noon.',
    ],
    'a control of two words': ['You can lend a list: open it, tap Share list and choose a friend.'],
    'words of asks that are quoted': ['Our guide says: no "please repost", no "share the love".'],
    'warnings and searches by what is done': [
      'First aider needed at the bandstand. Please RT.',
      'Coastguards are searching off Bude. Seen the canoe? Ring 999. RT please.',
      'Unsafe water in Fowey: do not drink it. Please share.',
      'Warehouse fire in Goole, keep your windows shut. Please retweet.',
    ],
    'a warning not to eat, drink or touch something': [
      'Never eat the mussels below the weir, they are toxic. Please share.',
      'The spring at Wool is no longer safe to drink. Spread the word.',
      'Glass in jam of batch 7, sold in Rye. Recall: please share.',
    ],
    'what somebody said without quotation marks': [
      'Follow me to the attic, said the mouse in our new reader.',
      'Follow us up the tower, shouted the guide.',
    ],
    'a road that is flooded': ['Please share: the lane past the old mill is under water.'],
    'the share of a company before a link': [
      'The brewery paid £0.12/share https://t.co/a1b2c3d4e5',
    ],
    'that a service does not run': [
      'Please tell your friends: no ferries tomorrow, the wind is too high.',
    ],
    'words that are listed as words': [
      'Words that our editor strikes out: hurry, retweet, amazing.',
      'The commonest verbs in our replies are thank, share and follow.',
      'Word of the night: retweet. It has seven letters.',
    ],
    'a warning for whoever is near': [
      'A beech lies across Cliff Lane. RT to warn drivers.',
      'Escaped near Ripon: a rhea. Please retweet if you ride that lane.',
    ],
    'a word that is explained': [
      'Repost = what X calls a retweet since 2023. Our glossary has both.',
      'RT stands for “rapid transit” on our maps.',
    ],
    'help for many, whatever the word for the ask': [
      'Please RT: taken from outside our school last night, the orange minibus.',
      'Pass this on, please: the 8.10 bus will not run on Friday.',
      'Share this map of the shelters with family in the hills.',
      'Please RT the crisis line: 0800 555 0102, day and night.',
    ],
    'whose picture it is': ['Fog on the pier || photo: @annasees || repost: @hovepics || on film'],
    'what an app does in three steps': ['Simply select, share and send: our new app is out.'],
    'a row of steps in an app': ['You can hide a list: open it, tap the star, choose Hide.'],
    'an animal that bears the word as a name': [
      'Repost the donkey is home after a night on the moor.',
      'Follow the goose has three goslings.',
    ],
    'a scheme of two verbs': ['Like & Lend never charges for a ladder.'],
    'what one would love, and a talk': [
      'We would love a share of that cake.',
      'Would you mind sharing which loom you use?',
    ],
    'a step beside a control that is explained': [
      'To silence a group, open it, tap the bell, then choose Mute.',
    ],
    'the name of a festival': ['Pass It On is a festival of looms, in Goole from 9 May.'],
    'the name of a record': ['Spread the Word is a record by six nuns from Goole.'],
    'an ask that is named to refuse it': ['No RT needed, but do come: the mill has twelve looms.'],
    'a share of votes, and a saying': [
      'Vote share by ward, drawn as bees: our new chart.',
      'Share and Share Alike: how monks ate. Talk on Monday.',
    ],
    'a person or thing that is searched for': [
      'Have you seen Ida? She left the mill at two in a red hat. Please retweet, police are concerned.',
      'Lost: one blue glove, between the lock and the mill. Please share.',
    ],
    'what is watched, played or was shown with others': [
      'Watch the final with your mates in our garden.',
      'We introduced it to your colleagues in Leeds last May.',
    ],
    'a name that an event bears': [
      'Spread the Word week: our readers meet authors in six towns.',
      'The Pass It On scheme found homes for ninety sewing machines.',
    ],
    'a choice that is talked about': [
      'Repost or quote? In our editor both stand behind one arrow.',
      'Share or hide? Our guide shows who sees which album.',
    ],
    'a follow so that one may write': ['You need to follow me so that I can send you a message'],
    'the words of a report': [
      'Some read the plan and retweet it without a thought, our study found.',
    ],
    'the share of a company': [
      'Northern Rail posts a half-year profit of £0.12/share #rail',
      'The brewery paid £2 a share this spring.',
    ],
    'what one would do, or likes': [
      'Which one of these cakes would you share with your nan?',
      'Tell us which you like more, the rye or the spelt.',
    ],
    'how to keep up with a match': [
      'A goal from the halfway line!\n\nFollow #LeedsHull here: https://ev.com',
    ],
    'a heart or a world that asks for nothing': [
      'Press the red heart to save a recipe; press it again to remove it.',
      'The whole world needs to see fewer plastic bags, says our new report.',
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
    'a verb that is a label': [
      'Repost: opening hours over Christmas, with the late trams.',
      'Share: how the pension pot is split, in three charts.',
      'Follow-up: what the inspectors found in the east wing.',
      'Like and subscribe is gone from our videos: it bored people.',
      'Follow was the first word that our parrot learned.',
      'Repost: the 2024 plan of tram stops, now with night lines.',
    ],
    'help with one’s own app': [
      'How do I mute a player? Press Menu and choose Mute.',
      'To send a recipe, tap Share at the top, then pick a contact.',
      'Choose Subscribe under Settings if you want the bin calendar by e-mail.',
      'Press Like twice and the heart goes away again; we mended that in version 4.2.',
      'Tap Follow next to a route and we tell you when the bus is late.',
      'How can I follow a list? Tap Follow beside its title.',
      "Tap Share, then Save image. That's how you keep a recipe.",
      'For a quieter inbox, open a league and tap Follow again.',
    ],
    'talk about asking': [
      'We no longer write please share under our photos, and here is what changed.',
      'Should charities ask people to retweet? Our trainer looks at the figures.',
      "Three reasons to stop saying please like and follow in your bank's posts",
      'Does asking people to tag a friend work? We tried for a month.',
      'How we gave up writing please RT in each post',
    ],
    'an emergency, whatever the word for passing on': [
      'Platelets needed: A positive, Dundee, this weekend. Please share.',
      'Lost: boy of six, red coat, last near the pier. Please RT.',
      'The A59 is shut at Skipton after a landslide. Please share.',
      'Fake texts in our name ask for your PIN. We never do. Please pass on.',
      'Bridge closed by flooding, take the ring road. RT please.',
      'Our river gauge is at 4.2 m, sandbags at the depot. Please retweet.',
      'Do not drink tap water in Ely until noon. Please share with neighbours.',
      'Blood needed: A positive, Ripon, until 8 tonight. Please RT.',
    ],
    'near misses of a boost': [
      'Whisk the whites and spread it around the tin.',
      'For every share held on 1 May the fund pays 4p.',
      'Gas leak on Quay Street, keep your windows shut and please share with neighbours.',
      {
        text: '@noor can you give us a quick follow so that we can DM you about the parcel?',
        context: reply,
      },
    ],
    'the same verbs at other work': [
      'turn the lights on and read',
      'push this button to open the door',
      'show your mum some love this sunday',
      'If we get 20 goals this season I eat my hat',
      'use #HarbourWeather to find our updates',
      'Every vote in the council was counted twice.',
      'Please put this on the top shelf',
      'hit the road, hit the beach',
    ],
    'talk of reposts and votes': [
      'One retweet can ruin a career: our long read on pile-ons.',
      'Put it on your wall, said gran of every drawing.',
      'Vote for our children’s future, the bishop told the synod.',
      'Amber warning for ice until 9. Pass this on to anyone who lives alone.',
    ],
    'talk of telling and passing on': [
      'How do you tell your friends that you hate karaoke?',
      'Did you tell your friends about the eclipse?',
      'Pass it on the left side of the table, grandma used to say.',
      'Post your storm photos with #GaleWatch and we will show some on air.',
    ],
    'an old-style retweet': [
      'RT @gardenclub: the first frost came early',
      'so true RT @mona_b: mondays should start at noon',
      'RT @weatherdesk Rain in the north from six http://example.org/a',
    ],
    'thanks for what was given': [
      'Thanks for the RT!',
      'Thank you to everyone who shared our post and followed us this week.',
      'Thanks for helping us spread the word about the fair!',
      'We just passed 500 subscribers. You are lovely.',
      { text: '@kim_o thanks so much for the follow!', context: reply },
    ],
    'an invitation to talk': [
      'Share your story with us using #MillFair',
      'Please share your thoughts below.',
      'Share photos of your pets with us, we need a smile.',
      'Tell us your favourite soup for a chance to win a bowl.',
      'Tweet us your questions with #AskTheMill',
      'Could you share more details, please?',
    ],
    'a number that texts are forwarded to': [
      {
        text: '@user That text is not from us, forward it to 7000 and delete it.',
        context: { surface: 'reply' },
      },
    ],
    'other things that are followed': [
      'Follow the link to read our report: https://example.org/report',
      'Follow these steps to reset your router.',
      'Follow along as we rebuild the bridge, live from eight.',
      'Follow our live blog for the vote: https://example.org/live',
      'Please follow the advice of the doctors.',
      "I'd like to follow up on last week's question.",
      'Follow your dreams, but bring a map.',
    ],
    'service to one customer': [
      { text: '@jo_k Please follow us so that we can DM you.', context: reply },
      { text: '@jo_k Could you follow and DM your booking? ^AB', context: reply },
      { text: '@jo_k Follow @TrainHelp for live updates on your line.', context: reply },
      { text: '@jetco can you follow me back so I can send a DM', context: personalReply },
      'Please follow us and send a DM, and we will look at the bill.',
      { text: '@jo_k Turn on notifications in the app under Settings.', context: reply },
    ],
    'a warning where nobody gains': [
      'Police are urging walkers to stay off Beacon Hill tonight. Please pass this on.',
      'MISSING: Ada, 9, last seen on Elm Street. Please share, and call the police if you see her.',
      'Tornado warning for Hill County until nine. Take shelter now and please share.',
    ],
    'nouns and telling': [
      'RTs are not endorsements.',
      'My follow button is broken.',
      'I got 300 retweets overnight, wow.',
      'Our share of the market is up two points.',
      'Someone followed me and left again within an hour.',
      'The kids share everything but the last biscuit.',
      'He only tweets when he wants retweets.',
      'I would retweet this a thousand times.',
    ],
    'a question about it': [
      'Should I retweet this?',
      'Why do people retweet this stuff?',
      'Who do you follow for gardening tips?',
      'How can you share this and sleep at night?',
    ],
    'somebody else asks': [
      'They asked us to please share their post and we said no.',
      'People who beg for follows make me sad.',
      'Brands keep asking people to retweet their ads.',
    ],
    'a quotation': [
      '“Please RT” is the saddest phrase in the language.',
      '"Like and subscribe" is what my son says instead of good night.',
    ],
    'a negation': [
      "You don't have to share this, just enjoy it.",
      'Please do not retweet this, it is private.',
      'No need to follow us, just come by.',
    ],
    'like, vote, spread and pass in other senses': [
      'Like if you had asked the cat.',
      'Tell your mum that you love her.',
      'Okafor hit the post twice and the bar once.',
      'Vote using your postal ballot by Friday.',
      'Watch and download the talk on our site.',
      'Like it or not, winter is here.',
      'Like our new chairs? They are made of oak.',
      'I feel like if you love someone you should say so.',
      'Vote on Tuesday. Polls close at eight.',
      'Spread butter on warm toast.',
      'Share the road with cyclists.',
      'You can tell your friends apart by their coats.',
    ],
    'a long post': [
      'We spent the winter repairing the old ferry. The hull is sound, the engine runs, and the cook is back.\n\nFrom May we sail at nine and at two. Dogs travel free. Which island should we call at first?',
    ],
  },
  speaks: {
    'a prize between commas': [
      { text: 'Like and share, two winners, drawn on Friday', points: 'Like and share' },
    ],
    'the same words in what promotes': [
      { text: 'You’ve never seen a cake like this! Please share', points: 'Please share' },
      { text: 'Our cat ran off with a sausage 😂 please share', points: 'please share' },
    ],
    'a row of asks before a colon, a reason for reposting': [
      { text: 'Like, share, comment: what you win is a ham', points: 'Like, share' },
      { text: 'Repost because more eyes help our shop', points: 'Repost because' },
    ],
    'what a boost would do, and everybody who is to see it': [
      {
        text: 'A thumbs-up on our clip would make our week.',
        points: 'A thumbs-up on our clip would make our',
      },
      {
        text: 'Put this in front of every alto you know.',
        points: 'Put this in front of every alto you',
      },
      { text: 'Get this everywhere, it is her first record', points: 'Get this everywhere' },
    ],
    'an ask beside the headline form': [
      { text: 'Like/share/comment if you love a slow train', points: 'Like/share' },
      {
        text: 'Three steps for readers across the UK: 1 FOLLOW US 2 TAG A FRIEND',
        points: 'FOLLOW US',
      },
      { text: 'Spread the word: what you need is a spade', points: 'Spread the word' },
      { text: 'Hit the arrows under the post!', points: 'Hit the arrows under' },
    ],
    'an ask in a draft about a puzzle': [
      { text: 'RT if you got 4 across today!', points: 'RT if you' },
    ],
    'a row of asks': [
      { text: 'Friends, Like and Share our page', points: 'Like and Share our page' },
    ],
    'a star for a project': [
      { text: 'Star our repo, nobody finds us.', points: 'Star our repo' },
      { text: 'Give us a star on GitHub!', points: 'Give us a star on' },
    ],
    'love for a post, and a word to others': [
      {
        text: 'Pass this page on to the other parents',
        points: 'Pass this page on to the other parents',
      },
      { text: 'Show our launch clip some love!', points: 'Show our launch clip some love' },
      { text: 'Tell people about us.', points: 'Tell people about us' },
    ],
    'what is done for more hearts, and what the writer gives': [
      {
        text: '40 more hearts on this and Chef shaves',
        points: '40 more hearts on this and Chef shaves',
      },
      { text: 'We gave a pound per retweet last year, and do again', points: 'per retweet' },
    ],
    'an ask that is put as a wish, a cost or a need': [
      {
        text: 'We would be thrilled if you reposted our map',
        points: 'thrilled if you reposted our',
      },
      {
        text: 'Pass our new leaflet on to everyone you know',
        points: 'Pass our new leaflet on to everyone you',
      },
      { text: 'All it takes is one share', points: 'takes is one share' },
      { text: 'One share from each of you, please', points: 'share from each of you' },
      { text: 'We need your reposts more than ever', points: 'need your reposts' },
    ],
    'several asks between bars': [{ text: 'Repost | Follow | Win', points: 'Repost | Follow' }],
    'an ask behind a condition without a comma': [
      { text: 'If you love mud share this', points: 'share this' },
      { text: 'When you read this pass it on please', points: 'pass it on' },
      { text: 'If you were born in a barn RT this', points: 'RT this' },
    ],
    'an ask that is put as a want or a question': [
      { text: 'need some RTs', points: 'need some RTs' },
      { text: 'How many shares can our hen get', points: 'How many shares can our' },
      { text: 'who will repost us tonight', points: 'who will repost us' },
      { text: 'would you all like and share', points: 'would you all like and share' },
    ],
    'the last step of an order': [
      { text: 'Share your best hat and share this post!', points: 'share this post' },
      { text: 'Find us on the map and follow us too', points: 'follow us' },
      { text: 'Caption our moose and RT', points: 'RT' },
    ],
    'an ask of every reader': [{ text: 'Every one of you: retweet this!', points: 'retweet this' }],
    'what readers are to do, after “by”': [
      {
        text: 'Support our kiln by liking and sharing our page.',
        points: 'by liking and sharing our page',
      },
      { text: 'Say thanks by retweeting.', points: 'by retweeting' },
    ],
    'what is given for a click': [
      { text: 'For each heart on this, our cook sings.', points: 'For each heart on this' },
      { text: 'Drop a 🔥 if you want more.', points: 'Drop a 🔥 if' },
    ],
    'a control that is hit for us': [{ text: 'Hit Like!', points: 'Hit Like' }],
    'readers who are to lift a post or a count': [
      { text: 'A quick share would mean the world to our mill.', points: 'A quick share would' },
      {
        text: 'Our pinned post could do with some love.',
        points: 'Our pinned post could do with some love',
      },
      {
        text: 'Show this to somebody who has never been to sea.',
        points: 'Show this to somebody who',
      },
      {
        text: 'Help get our choir past 500 followers.',
        points: 'Help get our choir past 500 followers',
      },
    ],
    'a share that is wished for': [
      { text: 'The loom needs a home, so let this travel.', points: 'let this travel' },
      { text: 'Be one of the next 40 followers.', points: 'one of the next 40 followers' },
      {
        text: 'Our mill opens on Monday, so send it to your street WhatsApp group.',
        points: 'send it to your street WhatsApp group',
      },
      {
        text: 'Our hall is cold, so tell every weaver you know.',
        points: 'tell every weaver you know',
      },
      {
        text: 'Put a leaf below so that more people can find us.',
        points: 'Put a leaf below so that more people can find us',
      },
      { text: "Our mill opens on Monday. We'd love a repost.", points: "We'd love a repost" },
      {
        text: 'Our mill opens on Monday. Would you mind sharing?',
        points: 'Would you mind sharing',
      },
      {
        text: 'Our mill opens on Monday. Please share before noon.',
        points: 'Please share before',
      },
      { text: 'Our mill opens on Monday. Do share!', points: 'Do share' },
      { text: 'Our mill opens on Monday. Boost pls', points: 'Boost pls' },
    ],
    'people who are to follow each other': [
      { text: "Weavers of Goole, let's be moots.", points: "let's be moots", says: 'follow' },
      { text: 'Help us reach 5k!', points: 'Help us reach 5k', says: 'follow' },
    ],
    'any verb that takes a thing of ours to the people of the reader': [
      {
        text: 'Our walnut loaf is new in town. Introduce it to your neighbours, would you?',
        points: 'Introduce it to your neighbours',
      },
      {
        text: 'Wheel our choir past your followers before Sunday.',
        points: 'Wheel our choir past your followers',
      },
    ],
    'an ask put as a favour or as the last of some steps': [
      {
        text: 'May I ask you all to RT for my nan? She is ninety on Friday.',
        points: 'ask you all to RT',
      },
      {
        text: 'Would anybody mind retweeting our survey? Ninety have answered.',
        points: 'mind retweeting',
      },
      {
        text: 'Why not share this with your aunt? Our lambs are out.',
        points: 'Why not share this with',
      },
      {
        text: 'Any chance of a RT, @hilltops? We need twenty hands.',
        points: 'Any chance of a RT',
      },
      {
        text: 'A quick RT would help our rangers. They need twenty hands.',
        points: 'A quick RT would',
      },
      {
        text: 'Please fill in the form and then retweet it so that more parents see it.',
        points: 'retweet it',
      },
      {
        text: 'Water your beans at night, pick them young and share this post.',
        points: 'share this post',
      },
      { text: 'Please RT 👇 The new path from Bow to Leyton is open.', points: 'Please RT' },
    ],
    'a click that is only described': [
      {
        text: 'Our choir sings at six, and the whole world needs to hear our video.',
        points: 'the whole world needs to hear our video',
      },
      {
        text: 'Nine puppies, one photo. A tap on that little heart makes our week.',
        points: 'A tap on that little heart',
      },
      { text: 'The mill is saved. Let this go far and wide!', points: 'Let this go far and wide' },
    ],
    'short asks, and asks beside an invitation': [
      { text: 'RT this is urgent, the dam at Cray is full', points: 'RT this' },
      { text: 'Kindly retweet', points: 'Kindly retweet' },
      { text: 'Share, please!', points: 'Share' },
      { text: 'Our new timetable is out. Please share.', points: 'Please share' },
      { text: 'Follow us for daily bread news.', points: 'Follow us' },
      { text: 'A loaf a day, photographed. Follow for more!', points: 'Follow for more' },
      { text: 'Tap follow and win a cake!', points: 'Tap follow' },
      { text: 'Tell us your best goal below and RT for luck.', points: 'RT for luck' },
      { text: 'Name your favourite bun and retweet this!', points: 'retweet this' },
    ],
    'a push for somebody else or for a number': [
      {
        text: 'Meet Otto, 9, deaf and gentle. Pass him round your timeline!',
        points: 'Pass him round your timeline',
      },
      {
        text: 'go show my cousin @anna_b some love',
        points: 'go show my cousin @anna_b some love',
      },
      { text: 'can this get 50 likes for my gran', points: 'can this get 50 likes' },
      { text: 'one rt might change my week', points: 'one rt might change my' },
      { text: 'just followed, fb?', points: 'followed, fb' },
      { text: 'vote for my dog in the county show', points: 'vote for my dog' },
    ],
    'reach, by other words': [
      { text: 'pls bump my post, it sank overnight', points: 'pls bump my' },
      { text: 'Help this reach the right family', points: 'Help this reach' },
      { text: 'quote with ur first concert', points: 'quote with ur' },
      { text: 'RTs for rates', points: 'RTs for rates' },
      { text: 'if this hits 300 likes I dye my hair green', points: 'if this hits 300 likes' },
      { text: 'A repost costs nothing and could find his bike', points: 'A repost costs nothing' },
      { text: 'RT or bad luck for a year', points: 'RT' },
      { text: 'put this on ur timeline', points: 'put this on ur timeline' },
      { text: 'pls interact, this account is asleep', points: 'pls interact' },
    ],
    'to be followed, by other words': [
      { text: '🔔 on, the date drops tonight', points: '🔔 on' },
      { text: 'turn notifs on so you hear it first', points: 'turn notifs on' },
      { text: 'make sure ur following me before noon', points: 'make sure ur following me' },
      { text: 'everyone go show @mina some love', points: 'everyone go show @mina some love' },
      { text: 'Nominate us for best bakery here https://a.com', points: 'Nominate us for' },
    ],
    'a follow or a prize in return': [
      {
        text: 'Drop a leaf and I will follow you back 🍃',
        context: { account: 'personal' },
        points: 'Drop a',
      },
      {
        text: "who's following back this evening",
        context: { account: 'personal' },
        points: "who's following back",
      },
      {
        text: 'Post a picture of your desk using #TidyDesk and you could bag a lamp',
        points: 'Post a picture of your desk using #TidyDesk',
        fixed: null,
      },
    ],
    'a plea with a condition or a wish': [
      {
        text: 'If you love your river pass it on',
        points: 'If you love your river pass it on',
        fixed: null,
      },
      { text: 'First zine is up, retweets would be lovely', points: 'retweets would be lovely' },
    ],
    'a plea at the end': [
      {
        text: 'Our new timetable is out. Please RT!',
        points: 'Please RT',
        says: 'spread',
        fixed: 'Our new timetable is out.',
      },
      {
        text: 'The library opens on Sundays from June, please share',
        points: 'please share',
        fixed: 'The library opens on Sundays from June',
      },
      {
        text: 'Our food drive starts on Monday. Help us spread the word!',
        points: 'Help us spread the word',
        fixed: 'Our food drive starts on Monday.',
      },
      {
        text: 'The pool is open again, so tell your friends!',
        points: 'tell your friends',
        fixed: 'The pool is open again!',
      },
      {
        text: 'Bus strike on Friday. Retweets appreciated https://example.org/bus',
        points: 'Retweets appreciated',
        fixed: 'Bus strike on Friday. https://example.org/bus',
      },
    ],
    'a plea that begins': [
      {
        text: 'RT if you are ready for the harvest. Our first apples are in the shop.',
        points: 'RT if you',
        fixed: 'Our first apples are in the shop.',
      },
      {
        text: 'If you love owls, share this post! Ours hatched on Tuesday night.',
        points: 'share this post',
        fixed: 'Do you love owls? Ours hatched on Tuesday night.',
      },
      {
        text: "If you can't come, please retweet",
        points: 'please retweet',
        fixed: null,
      },
      { text: "Don't forget to repost this thread", points: "Don't forget to repost this" },
      { text: 'Share far and wide: the old mill is saved', points: 'Share far' },
    ],
    'an ask in other words': [
      { text: 'RT RT RT https://eggcup.co', points: 'RT RT' },
      {
        text: 'They want to pave our pond. Sign here and pass it on: https://pond.org',
        points: 'Sign here and pass it on',
      },
      { text: 'silly but repost this if you own two kettles', points: 'repost this' },
      { text: 'Free tea for all on Monday. Tell a neighbour!', points: 'Tell a neighbour' },
      { text: 'Get this to 300 likes before tea', points: 'Get this to 300 likes' },
      { text: 'we are small, show this post some love', points: 'show this post some love' },
      {
        text: "don't scroll past without sharing our kiln",
        points: "don't scroll past without sharing",
      },
      { text: 'Pip the hound needs a sofa. Share his photo!', points: 'Share his photo' },
      { text: 'my kiln fund is two mugs short, RT abeg', points: 'RT abeg' },
      { text: 'Choir raid! Hit this tweet', points: 'Hit this tweet' },
      {
        text: 'Barn dance at eight. Tell your mum, tell your nan',
        points: 'Tell your mum, tell your nan',
      },
      {
        text: 'It would mean a lot if you could share this with the street. The hall closes in May.',
        points: 'if you could share this',
        fixed: 'The hall closes in May.',
      },
      { text: 'Can we get 100 retweets for the dog?', points: 'Can we get 100 retweets' },
      { text: "Let's make this go viral!", points: "Let's make this go viral" },
      { text: 'Show your support by retweeting', points: 'Show your support by retweeting' },
      { text: 'Give this a share before you go', points: 'Give this a share' },
    ],
    'follows and subscriptions': [
      { text: 'locked out again, follow my backup', points: 'follow my backup' },
      {
        text: 'new mugs drop at odd hours so turn on notifs',
        points: 'turn on notifs',
        says: 'follow',
      },
      {
        text: 'We post a bread recipe every Friday. Follow us on Instagram!',
        points: 'Follow us',
        says: 'follow',
        fixed: 'We post a bread recipe every Friday.',
      },
      {
        text: 'For more tips on tomatoes follow @plotnine',
        points: 'For more tips on tomatoes follow @plotnine',
      },
      { text: 'Subscribe to my channel for tiny houses', points: 'Subscribe to my channel' },
      {
        text: 'Turn on our post notifications and never miss a drop',
        points: 'Turn on our post notifications',
      },
      { text: 'follow my friend @oona_k she paints bees', points: 'follow my friend @oona_k' },
      { text: 'Help me reach 1,000 followers by Sunday', points: 'Help me reach 1,000 followers' },
      { text: 'Quiet day at the beach #TeamFollowBack', points: '#TeamFollowBack' },
      { text: 'follow me and i follow back', points: 'follow me and i follow back' },
      {
        text: '@idol_one please follow me, it is my birthday',
        context: personalReply,
        points: 'please follow me',
      },
    ],
    'likes and votes': [
      { text: 'smash that ❤️ if you still knit', points: 'smash that ❤️ if' },
      { text: '🔁 for tea or like for cocoa', points: '🔁 for tea' },
      { text: 'Like if you agree that rain is cosy', points: 'Like if you', says: 'approval' },
      { text: 'Please vote for us in the pie awards', points: 'Please vote for us' },
      { text: 'We launched today, upvote us on the list', points: 'upvote us' },
      { text: 'Double tap if your cat sleeps all day', points: 'Double tap if' },
    ],
    'and what is left reads on': [
      {
        text: 'Our kiln is hot from nine on Friday 👉 please RT',
        points: 'please RT',
        fixed: 'Our kiln is hot from nine on Friday',
      },
      {
        text: '📣 SHARE THIS 📣 Our kiln is hot from nine on Friday.',
        points: 'SHARE THIS',
        fixed: '📣 Our kiln is hot from nine on Friday.',
      },
      {
        text: 'Our kiln — please share! — is hot from nine on Friday.',
        points: 'please share',
        fixed: 'Our kiln is hot from nine on Friday.',
      },
      {
        text: 'Do us a favour and share our new times: six to ten, also on Friday.',
        points: 'Do us a favour and share our',
        fixed: 'Our new times: six to ten, also on Friday.',
      },
      {
        text: 'If you can, please share our new times: six to ten, also on Friday.',
        points: 'please share our new',
        fixed: 'Our new times: six to ten, also on Friday.',
      },
      {
        text: 'Please share because our kiln has ten free shelves.',
        points: 'Please share because',
        fixed: 'Our kiln has ten free shelves.',
      },
      {
        text: 'Please RT 🙏 our lambs are out of milk',
        points: 'Please RT',
        fixed: 'Our lambs are out of milk',
      },
      {
        text: 'Please RT #TideWatch: we count crabs on Sunday at four',
        points: 'Please RT',
        fixed: '#TideWatch: we count crabs on Sunday at four',
      },
      {
        text: 'We count crabs on Sunday at four. #TideWatch Please RT #Whitby',
        points: 'Please RT',
        fixed: 'We count crabs on Sunday at four. #TideWatch #Whitby',
      },
      {
        text: 'Our lambs are out of milk. Would you mind giving this a repost? Thank you!',
        points: 'giving this a repost',
        fixed: 'Our lambs are out of milk.',
      },
      {
        text: 'Tell your neighbours that the ice rink is open again from noon',
        points: 'Tell your neighbours',
        fixed: 'The ice rink is open again from noon',
      },
      {
        text: 'Our lambs are out of milk. A repost costs you nothing and could save them.',
        points: 'A repost costs you nothing',
        fixed: null,
      },
      {
        text: 'Please share this link https://example.com/ice with anyone who skates.',
        points: 'Please share this',
        fixed: null,
      },
      {
        text: 'Please RT for Col. Nash, who skates on Sunday with our seniors',
        points: 'Please RT for',
        fixed: null,
      },
    ],
    'a row of them': [
      { text: 'Our song is out on Friday: pre-save and share', points: 'share' },
      { text: 'New episode is up! Like, comment and share.', points: 'Like, comment and share' },
      { text: '🔁 + ❤️ = good luck', points: '🔁' },
      { text: 'Sign and share the petition for the lake', points: 'share the petition' },
    ],
    'a prize for it': [
      {
        text: 'Win a hamper!\n1. Follow @millshop\n2. Like & RT\nEnds on Sunday',
        points: 'Like & RT',
        says: 'spread',
        fixed: null,
      },
      { text: 'RT + Follow to win two tickets', points: 'RT + Follow to win', fixed: null },
      {
        text: 'I am giving away my old lens to someone who retweets this',
        points: 'someone who retweets',
      },
      { text: 'Tweet #MillPicnic for your chance to win a basket', points: 'Tweet #MillPicnic' },
      { text: 'Comment “DOUGH” and I’ll DM you the recipe', points: 'Comment', fixed: null },
    ],
    'the text of an old-style retweet asks': [
      {
        text: 'RT @gardenclub: please share this with your street',
        points: 'please share this',
      },
    ],
    'spelling as people write': [
      { text: 'plzzz rt this thread', points: 'plzzz rt this' },
      { text: 'f0llow me for daily goats', points: 'f0llow me' },
      { text: 'SUBBB to my channel', points: 'SUBBB to my channel' },
      { text: 'sunset over the bay #PleaseRT', points: '#PleaseRT' },
    ],
    'a boost asked for in other words': [
      {
        text: 'Six months in the making. If it swims past you, give it a wee boost?',
        points: 'give it a wee boost',
      },
      {
        text: 'For every share this gets we plant one tree by the canal.',
        points: 'For every share this',
      },
      { text: 'An RT costs u nothing and my tape is free', points: 'An RT costs u nothing' },
      { text: 'A lost tortoise on Elm Road. Twitter, do your thing!', points: 'do your thing' },
      { text: 'We are 9 short of 500 followers.', points: '9 short of 500 followers' },
      {
        text: '@noor thanks! Give us a follow',
        context: reply,
        points: 'Give us a follow',
        says: 'follow',
      },
    ],
  },
});
