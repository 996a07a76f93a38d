import { expect, it } from 'vitest';
import { defaultContext } from '@/lib/engine/context';
import { Draft } from '@/lib/engine/reading/draft';
import { testRule } from '@/tests/rule-table';
import { sensitiveTopic } from './';

testRule(sensitiveTopic, {
  quiet: {
    'a film on a bill': ['SINNERS 8.15pm, WICKED 5.00pm', 'THE SUBSTANCE 9.10 / SINNERS 6.20'],
    'words in the hands of those who study them': [
      'A slut hole was where they swept the dust. Our word map has 61.',
      'Shit is older than England. Our etymologist on four-letter words',
      'Crossword no. 2,014, 5 down: BASTARD (file). We had letters.',
    ],
    'kennels, birds, dust and a sauce': [
      'A bitch in pup wants a quiet box.',
      'Bitch or dog? Our trainer on which settles sooner.',
      'Three dogs, two bitches, and a cat who minds the yard.',
      'Tits, finches and one cross robin at the feeder.',
      'Whore’s pasta has olives, capers and no cream.',
    ],
    'an animal that has a name': [
      'Our ass, Clementine, carries the milk up the hill.',
      'Our bitch Nell came third at the trials.',
    ],
    'what a headline reports of others': [
      'Corbyn should resign over the ferry, says harbour peer https://acme.com/1',
      'Putin is a threat to the tram, Oslo’s mayor tells the BBC',
      'Biden endorses Harris for president https://acme.com/2',
    ],
    'a drink and what is in it, a title with stars, an operation of a vet': [
      'Spicy Bitch (gin, chilli, lime) is our drink of the week.',
      'On stage in May: Gardening and F***ing, a farce.',
      'Spaying a bitch takes our vet forty minutes.',
    ],
    'the dead without an offer, and a strike that is told': [
      'Nine dead on that ferry, says the coastguard.',
      'The strike is over: trains run from noon.',
    ],
    'how long a work is, and a cake': [
      'Bullshit is seventy pages long and we read it aloud.',
      'Slutty brownies have three layers.',
      'Our butcher makes faggots with sage.',
    ],
    'a title within a plain sentence, and a dog for anybody': [
      'Rehearsals for Pity She’s a Whore start on Monday at noon.',
      'The Bitch Book is out in paperback.',
      'Bitch, four, good with cats, wants a garden.',
    ],
    'a player against another, and a place where it lies': [
      { text: 'Court 2: Sinner v Ito, then Roe.', context: { topics: ['tennis'] } },
      'Dildo, Newfoundland, has a new bell.',
    ],
    'animals in a zoo': ['Our zoo walk stops at the boobies.'],
    'what somebody said, as a sentence tells': [
      '“God is love”, wrote the mason on the back of the lintel.',
      'The mug says: “God hates mornings.” It is from 1911.',
    ],
    'a title that is on, and a game of cards': [
      'Bastards of the Party screens at seven, director present.',
      'Follow suit, or trump, or pass.',
    ],
    'the title of a work before a colon': [
      'God Is My Witness: letters of a nun, from our archive.',
      'Vote Leave, Vote Remain: mugs in our collection.',
      'The Whore of Babylon, a mezzotint of 1810.',
    ],
    'a saying about everybody': ['Saints and sinners share one bench in our porch.'],
    'cards and dogs in the ring': [
      'Trump cards are dealt last in this game.',
      'Bitches over 12 months enter in the green ring.',
    ],
    'a title among what readers picked': [
      "Readers' picks: The Bastard of Goole, and a book about looms.",
    ],
    'a hall that is full, and help for those who were hit': [
      'Ireland is full of looms, says our guide.',
      'A woman who knows her place: Ida on forty years of maps.',
      'The hall is full. There are chairs in the yard.',
      'Half of what the looms bring on Monday goes to the victims of the earthquake.',
    ],
    'a dog, a flower and a title': [
      'Whippet bitch sought as a friend for our old boy, Selby.',
      'Bitch, brindle, four, spayed and house-trained, looks for a home by the sea.',
      'How we drew the sex life of the fern: a talk at ten.',
      'The Sex Drive of Bees, an exhibition, opens at noon.',
    ],
    'a place that bears a rude owner’s name': [
      "Wanker's Corner is a crossroads in Oregon, with a pump.",
    ],
    'words of kitchens, ropes and old houses': [
      'Bastard sauce, with egg and lemon, over our asparagus.',
      "Slut's wool was the old word for fluff under a bed.",
      'Bitch stitch and cat’s paw: a glossary for sailors.',
    ],
    'a lecture that bears the word': [
      'Sluts and Scolds: insults in Tudor courts, a lecture on Monday.',
    ],
    'an idiom of plenty': ['An orgy of colour at the tulip show, writes the judge.'],
    'a swearword that is spoken of': [
      'Shiitake, not shite: how our cooks teach guests to say it.',
      'Bollocks to the Bypass is a song of 1974, and the choir sings it on Friday.',
    ],
    'an office in a title, not a call to vote': [
      { text: 'A word with president-elect Biden on rail', context: { account: 'business' } },
      { text: 'The mayor-elect Obama of our play is new', context: { account: 'business' } },
    ],
    'a verdict of the past and bodies that are searched for': [
      'The council legalised it in 1998: swimming in the canal.',
      'Their bodies are not found yet, the coastguard says; the search goes on.',
    ],
    'a title or a name of a drink': [
      'The Fool on the Hill plays at our cinema on Friday.',
      'Four Idiots opens at the Playhouse on Tuesday.',
      "Our library's book of the week is A Bastard for the Ages, a novel of 1920s Leeds.",
      'Two Filthy Bastards and a Milk Stout are on tap tonight.',
      'Our reading group meets for The Idiot on Monday.',
      '3 Idiots screens at the Palace on Friday in Hindi.',
      'Dirty Bastard and Old Rasputin are two of our guest ales.',
      'Bollocks the Bull is our new picture book, out in May.',
      'Wankers of Wapping was a comedy of 1911, lost until this spring.',
    ],
    'a dish': [
      'Faggots with mushy peas are back on the canteen menu.',
      "Gooseberry fool and shortbread, that is Sunday's pudding.",
      'Faggots and mash, £7, Mondays in our Wigan canteen.',
    ],
    'a plant': [
      'The pussy willow by the gate is out two weeks early.',
      'Kaffir lime is called makrut lime on our labels now.',
      'Bastard toadflax has come back to the slope behind our car park.',
    ],
    'an animal': [
      'A bitch with five puppies came in last night; all are warm and fed.',
      'Blue tits are nesting in our car park.',
      'Our boat trip on Sunday met two masked boobies and a turtle.',
      'Three donkeys and an ass foal now live at the farm.',
      'The bitch and her four puppies have settled in at our Ripon kennels.',
    ],
    'a place': [
      'Roadworks in Cock Lane end on Friday.',
      'The 42 to Penistone runs every hour again.',
    ],
    'votes on other things': [
      'Vote for that cake on the left by Friday, the winner goes on the menu',
      'The whole party is on the terrace tonight',
    ],
    'names of later years in the news of the house': [
      'Streeting opens our new ward at eleven on Friday.',
      'Biden signed it in May; our guide says what small shops must do by June.',
      'Two liberal spoons of honey, and the tea party may begin.',
      'The tariffs add a tenth to our beans from March.',
      'Our concert for Ukraine raised three thousand pounds.',
    ],
    'near misses of slogans': [
      'Polling station opens at 7 in our hall, parking is free',
      'Register to vote by Friday',
      'The election was held on a rainy Thursday',
      'Throw the old council bins out and keep the lids',
      'Heaven on a plate: our new cheesecake',
      'Covid is why we moved the concert',
      'He won by a mile at the egg and spoon race',
      'Vaccines arrive on Monday, book a slot',
      'Four more weeks of summer menu',
      'Get the cat out of the kitchen before you fry',
    ],
    "the account's own subject": [
      {
        text: 'Republicans in the Senate pass the budget after a night of debate',
        context: { topics: ['newsroom'] },
      },
      {
        text: 'Vote Labour on Tuesday and bring a friend along!',
        context: { topics: ['political campaign'] },
      },
      { text: 'Know the symptoms of an overdose and call 112.', context: { topics: ['hospital'] } },
      {
        text: 'Sexual health clinic open on Saturday, no appointment needed',
        context: { topics: ['hospital'] },
      },
      {
        text: 'Man arrested for the murder of two in Elm Street',
        context: { topics: ['police department'] },
      },
      { text: 'God is good, all the time. Service at ten.', context: { topics: ['church'] } },
      { text: 'New edibles on the shelf today', context: { topics: ['cannabis dispensary'] } },
      {
        text: 'Nude in the Bath by Bonnard goes on show on Friday',
        context: { topics: ['museum'] },
      },
      {
        text: 'The travel ban hits refugees first. Here is what we do about it.',
        context: { topics: ['human rights'] },
      },
    ],
    'greetings and condolence': [
      { text: 'Merry Christmas to all our customers!', context: { topics: ['bakery'] } },
      { text: 'Eid Mubarak to everyone who celebrates', context: { topics: ['airline'] } },
      'Happy Diwali from all of us',
      {
        text: 'Our thoughts are with everyone affected by the floods.',
        context: { topics: ['retail banking'] },
      },
      'RIP to a legend of the game. Our condolences to the family.',
      { text: 'Pride month: care for everyone', context: { topics: ['hospital'] } },
      { text: "Thank God it's Friday", context: { topics: ['coffee shops'] } },
    ],
    'help for those who were hit': [
      'Half of all proceeds go to earthquake survivors. 15% off mattresses until Sunday',
      'After the tsunami our rooms are free for families affected. Book your room by phone.',
      'Thinking of everyone in Lisbon after the earthquake',
    ],
    'public safety': [
      'Wildfire smoke warning: stay indoors until noon.',
      'Flu jabs are free for over 65s this week.',
      {
        text: 'The storm has cut power to 400 homes, crews are on the way',
        context: { topics: ['electricity supplier'] },
      },
      'Polls close at 8 pm. Bring photo ID.',
    ],
    "reported news and an office-holder's own business, no topics known": [
      'Senator Lee will meet voters in Ogden on Friday',
      'Police: man shot dead outside nightclub, suspect in custody',
      'Proud to have worked on the Clean Water Act with my colleagues in the House',
      'Trump says he will visit Ohio on Tuesday',
      'Court rejects appeal in abortion case',
      'Thousands of refugees arrive in Lesbos, aid groups say',
      'Prime Minister opens new bridge in Leeds',
      'The government has not confirmed the date of reopening, we will post it here',
      'The government does not charge duty on seeds, did you know?',
      'Poll: Democrats call the plan a disgrace',
    ],
    'titles, idioms and notices': [
      {
        text: 'Kids’ tea party on the lawn, every Sunday at three',
        context: { topics: ['hotel'] },
      },
      { text: 'Coup de foudre: our new oolong', context: { topics: ['tea'] } },
      {
        text: 'Sex and the City marathon this Saturday, cocktails included',
        context: { topics: ['bar'] },
      },
      { text: 'Murder on the dancefloor: our 80s spin class', context: { topics: ['gym'] } },
      { text: 'Tonight: a story of murder and family', context: { topics: ['cinema'] } },
      {
        text: 'Crime night: three authors talk murder and motive',
        context: { topics: ['bookshop'] },
      },
      { text: 'We close on election day so that staff can vote', context: { topics: ['shop'] } },
      {
        text: 'Protests in Lyon may delay trains to the airport. Leave early.',
        context: { topics: ['airline'] },
      },
      {
        text: 'Because of a protest on Main Street, buses 4 and 7 take the ring road',
        context: { topics: ['city buses'] },
      },
      {
        text: 'New overtime rules passed parliament: what changes for your payroll',
        context: { topics: ['payroll software'] },
      },
      {
        text: 'The shop floor repainted in one night. Pray for me',
        context: { topics: ['builder'] },
      },
      { text: 'Would you vote red or vote blue velvet?', context: { topics: ['curtains'] } },
      { text: 'The temperature fell, so did our prices', context: { topics: ['fans'] } },
    ],
    'words with a harmless second meaning': [
      { text: 'Rain? Stay in bed with our new duvet.', context: { topics: ['bedding'] } },
      {
        text: 'How to weed your borders without hurting your back',
        context: { topics: ['garden centre'] },
      },
      { text: 'Kill switch: how to lock a stolen phone', context: { topics: ['phone network'] } },
      { text: 'This sofa is dead comfy', context: { topics: ['furniture shop'] } },
      {
        text: 'The Lord Nelson table, made of reclaimed oak',
        context: { topics: ['furniture shop'] },
      },
      { text: 'Jesus, our head baker, turns 40 today!', context: { topics: ['bakery'] } },
      { text: 'Killer wings and tacos al pastor, 2 for 1', context: { topics: ['restaurants'] } },
      {
        text: 'Study finds drug slows the disease by a third',
        context: { topics: ['university'] },
      },
      {
        text: 'The election of our new board members is on the blog',
        context: { topics: ['web hosting'] },
      },
      { text: 'Blue tits love these feeders', context: { topics: ['garden centre'] } },
      {
        text: 'Get high quality scans of your receipts',
        context: { topics: ['software for accountants'] },
      },
      { text: 'Our morning regime in three steps', context: { topics: ['skin care'] } },
      {
        text: 'Paint stripper and wire strippers are back in stock',
        context: { topics: ['hardware shop'] },
      },
      {
        text: 'Roll the joint in herbs and roast for an hour',
        context: { topics: ['supermarket'] },
      },
      { text: 'Great plans fail in execution', context: { topics: ['project management'] } },
      {
        text: 'Goal! From the left wing into the far corner',
        context: { topics: ['sports club'] },
      },
      { text: 'Love this one. See you at nine xxx', context: { topics: ['radio station'] } },
    ],
    'mild words': [
      'Damn good coffee',
      'What the heck happened to Monday?',
      'The best damn crew in town',
    ],
    'quoted swearing': ['Graffiti on our wall: "fuck Mondays". Same, to be honest.'],
    'a personal account': [
      { text: 'What the fuck is going on with the weather', context: { account: 'personal' } },
      { text: 'Vote Labour on Thursday, save our NHS', context: { account: 'personal' } },
      { text: 'smoking a joint behind the greenhouse lol', context: { account: 'personal' } },
      { text: 'Jesus is the only way', context: { account: 'personal' } },
    ],
  },
  speaks: {
    'a disaster that the writer’s wares are compared with or sold by': [
      {
        text: 'Hotter than Chernobyl: our chilli bun',
        points: 'Hotter than Chernobyl: our chilli bun',
      },
      { text: 'RIP to the crash victims. Buns 10% off today.', points: 'RIP to the crash victims' },
    ],
    'drugs, by what is done with them': [
      { text: 'Roll one up and sink into our sofa', points: 'Roll one up and sink into our sofa' },
    ],
    'a side taken in one’s own words beside a report': [
      {
        text: 'Corbyn says he will stay. Corbyn should resign over the ferry, and so should all of them.',
        points: 'Corbyn should resign over the ferry, and so should all of them',
      },
      {
        text: 'Our bakery says Corbyn should resign',
        points: 'Our bakery says Corbyn should resign',
      },
      {
        text: 'Corbyn should resign, says harbour peer https://acme.com/1',
        context: { topics: ['coffee'] },
        points: 'Corbyn should resign, says harbour peer',
      },
    ],
    'the dead beside an offer': [
      {
        text: 'Nine dead on that ferry. Cars are safer: rent ours from €29.',
        points: 'Nine dead on that ferry',
      },
    ],
    'how long anything else is': [
      { text: 'Bullshit is what we got for seventy euros.', points: 'Bullshit' },
    ],
    'capitals throughout': [
      { text: 'Our Ferry Had Such Shit Luck.', points: 'Shit' },
      { text: 'The Bitch Book is a bitch to print.', points: 'bitch' },
    ],
    'a stance that is declared': [
      {
        text: 'Our stance on immigration has not changed.',
        points: 'Our stance on immigration has not changed',
      },
    ],
    'a creed between quotation marks that nobody is said to have said': [
      {
        text: '“God is love” is all we need this week.',
        points: '“God is love” is all we need this week',
      },
    ],
    'an animal’s word without the animal': [
      { text: 'Boobies, boobies, boobies!', points: 'Boobies, boobies, boobies!' },
    ],
    'what a quarrelled thing has become': [
      {
        text: 'Brexit has been a complete disaster.',
        points: 'Brexit has been a complete disaster',
      },
      {
        text: 'The unions are strangling this town.',
        points: 'The unions are strangling this town',
      },
    ],
    'a country that is full, and one to be freed': [
      { text: 'This country is full.', points: 'This country is full' },
      { text: 'Liberate West Papua.', points: 'Liberate West Papua' },
    ],
    'a tragedy with victims as a hook': [
      {
        text: 'Standing with Ukraine: all looms are 15% off today.',
        points: 'Standing with Ukraine: all looms are 15% off today',
      },
      {
        text: 'We remember the victims of the earthquake with 15% off all looms.',
        points: 'We remember the victims of the earthquake with 15% off all looms',
      },
    ],
    'a smoke before work': [
      { text: 'They want you poor. Wake up, Kenya!', points: 'Wake up, Kenya!' },
      {
        text: 'A room with a view: bring your mistress.',
        points: 'A room with a view: bring your mistress',
      },
      { text: 'A good wife knows her place.', points: 'A good wife knows her place' },
      {
        text: 'Rolled a fat joint before the first weave.',
        points: 'Rolled a fat joint before the first weave',
      },
    ],
    'a side taken without its slogan': [
      {
        text: 'Shame on the government for this budget.',
        points: 'Shame on the government for this budget',
      },
      {
        text: 'Train drivers are holding commuters to ransom again.',
        points: 'Train drivers are holding commuters to ransom again',
      },
    ],
    'nicknames, wrecks and beds': [
      {
        text: 'Crooked Joe again on the news, so here is a rug at 20 off',
        context: { topics: ['rugs'] },
        points: 'Crooked Joe again on the news, so here is a rug at 20 off',
        says: 'politics',
      },
      {
        text: 'A ship sank, so did our prices!',
        context: { topics: ['mattresses'] },
        points: 'A ship sank, so did our prices!',
        says: 'violence',
      },
      {
        text: 'Neighbours shagging all night, coffee needed',
        context: { topics: ['stationery'] },
        points: 'Neighbours shagging all night, coffee needed',
        says: 'sex',
      },
    ],
    'sides taken on guns, borders, climate and the count': [
      {
        text: 'Taxation is theft, ask any landlord',
        context: { topics: ['estate agent'] },
        points: 'Taxation is theft, ask any landlord',
        says: 'politics',
      },
      {
        text: 'Secure the border first, then talk. Open till 5.',
        context: { topics: ['garage'] },
        points: 'Secure the border first, then talk',
        says: 'politics',
      },
      {
        text: 'Climate change is a lie sold by elites. Puppies in on Friday.',
        points: 'Climate change is a lie sold by elites',
        says: 'politics',
      },
      {
        text: 'Our election was rigged and nobody dares to say so',
        points: 'Our election was rigged and nobody dares to say so',
        says: 'politics',
      },
      {
        text: 'Throw the whole council out next May. Rye loaf is back.',
        points: 'Throw the whole council out next May',
        says: 'politics',
      },
      {
        text: 'Heaven is real and so is hell. Choose today.',
        points: 'Heaven is real and so is hell',
        says: 'faith',
      },
      { text: 'Prayer is a scam', points: 'Prayer is a scam', says: 'faith' },
    ],
    'despair as a joke, slogans and revelations': [
      {
        text: 'this queue makes me feel suicidal',
        points: 'this queue makes me feel suicidal',
        says: 'violence',
        fixed: null,
      },
      {
        text: 'Too many foreigners in this town, simple as that',
        points: 'Too many foreigners in this town, simple as that',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'God told me to open a second shop',
        points: 'God told me to open a second shop',
        says: 'faith',
        fixed: null,
      },
    ],
    'crude swearing': [
      {
        text: 'What the fuck is going on with the weather',
        points: 'fuck',
        says: 'swearing',
        fixed: null,
      },
      {
        text: 'Shit, the server room is like a sauna today',
        context: { topics: ['web hosting'] },
        points: 'Shit',
        says: 'swearing',
        fixed: null,
      },
      {
        text: 'bitches be stealing my lunch again',
        context: { topics: ['museum'] },
        points: 'bitches',
        says: 'swearing',
        fixed: null,
      },
      {
        text: 'The new roof is fucking huge',
        points: 'fucking',
        says: 'swearing',
        fixed: 'The new roof is huge',
      },
      {
        text: 'My ass is frozen to this bench',
        context: { topics: ['airline'] },
        points: 'My ass',
        says: 'swearing',
        fixed: null,
      },
      {
        text: 'wtf happened to the price of butter',
        context: { topics: ['bakery'] },
        points: 'wtf',
        says: 'swearing',
        fixed: null,
      },
      {
        text: 'sh*t happens, we are out of oat milk',
        context: { topics: ['coffee shops'] },
        points: 'sh*t',
        says: 'swearing',
        fixed: null,
      },
    ],
    'blame for those who govern': [
      {
        text: 'Bernie should have won, ask anyone',
        points: 'Bernie should have won, ask anyone',
      },
      { text: 'Wales should be independent', points: 'Wales should be independent' },
      {
        text: 'New bags in store. This government has failed our nurses again!',
        points: 'This government has failed our nurses again!',
      },
      {
        text: 'The government is not listening to small shops',
        points: 'The government is not listening to small shops',
      },
      { text: 'Our leaders should resign tonight', points: 'Our leaders should resign tonight' },
    ],
    'a side taken in politics': [
      {
        text: 'The radical left wants to take your truck',
        points: 'The radical left wants to take your truck',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Make America Great Again! #MAGA',
        points: 'Make America Great Again! #MAGA',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Vote Labour on Thursday, save our NHS',
        points: 'Vote Labour on Thursday, save our NHS',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Trump is a clown and his voters are worse',
        points: 'Trump is a clown and his voters are worse',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Fresh rolls until noon. Thank you Trump for the flour prices!',
        points: 'Thank you Trump for the flour prices!',
        says: 'politics',
        fixed: null,
      },
      { text: 'Biden must resign', points: 'Biden must resign', says: 'politics', fixed: null },
      {
        text: 'This clinic says #MyBodyMyChoice. Spring dates are open.',
        points: 'This clinic says #MyBodyMyChoice',
        says: 'politics',
        fixed: null,
      },
    ],
    'politics on an account about something else': [
      {
        text: 'Croissants are out of the oven. Also, who else is voting for Biden on Tuesday?',
        context: { topics: ['bakery'] },
        points: 'Also, who else is voting for Biden on Tuesday?',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Brexit was the worst thing that ever happened to this country',
        context: { topics: ['coffee shops'] },
        points: 'Brexit was the worst thing that ever happened to this country',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Gun control does not work, look at Chicago',
        context: { topics: ['furniture shop'] },
        points: 'Gun control does not work, look at Chicago',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'watching the presidential debate with popcorn, what a circus',
        context: { topics: ['public library'] },
        points: 'watching the presidential debate with popcorn, what a circus',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Abortion should be banned in every state',
        context: { topics: ['airline'] },
        points: 'Abortion should be banned in every state',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Free Palestine! 🇵🇸',
        context: { topics: ['car maker'] },
        points: 'Free Palestine!',
        says: 'politics',
        fixed: null,
      },
      {
        text: 'Muslims are taking over our town',
        context: { topics: ['phone network'] },
        points: 'Muslims are taking over our town',
        says: 'politics',
        fixed: null,
      },
    ],
    'belief preached': [
      {
        text: 'Repent, for the Lord is coming back soon',
        points: 'Repent, for the Lord is coming back soon',
        says: 'faith',
        fixed: null,
      },
      {
        text: 'God has a plan for you. Trust in the Lord with all your heart.',
        points: 'God has a plan for you. Trust in the Lord with all your heart',
        says: 'faith',
        fixed: null,
      },
      {
        text: 'Jesus is the only way to be saved',
        context: { topics: ['university'] },
        points: 'Jesus is the only way to be saved',
        says: 'faith',
        fixed: null,
      },
      {
        text: 'Is God real? Atheists say no, Christians say yes',
        context: { topics: ['restaurants'] },
        points: 'Atheists say no, Christians say yes',
        says: 'faith',
        fixed: null,
      },
    ],
    sex: [
      {
        text: 'Hot singles near you want to chat 😘',
        points: 'Hot singles near you want to chat 😘',
        says: 'sex',
        fixed: null,
      },
      {
        text: "our bartender's big dick energy is off the charts",
        points: "our bartender's big dick energy is off the charts",
        says: 'sex',
        fixed: null,
      },
      {
        text: 'so that threesome joke still kills me',
        context: { topics: ['insurance'] },
        points: 'so that threesome joke still kills me',
        says: 'sex',
        fixed: null,
      },
    ],
    drugs: [
      {
        text: "Who's got weed? Asking for the whole office lol",
        points: "Who's got weed?",
        says: 'drugs',
        fixed: null,
      },
      {
        text: 'smoking a joint behind the greenhouse lol',
        context: { topics: ['garden centre'] },
        points: 'smoking a joint behind the greenhouse lol',
        says: 'drugs',
        fixed: null,
      },
      {
        text: 'getting high with the interns tonight',
        context: { topics: ['accounting'] },
        points: 'getting high with the interns tonight',
        says: 'drugs',
        fixed: null,
      },
    ],
    'a tragedy beside an offer': [
      {
        text: 'That earthquake woke us all. 15% off mattresses until Sunday',
        points: 'That earthquake woke us all',
        says: 'violence',
      },
      {
        text: 'Hurricane Odo is near. Order your lamp oil today',
        points: 'Hurricane Odo is near',
        says: 'violence',
      },
    ],
    'violence and disaster': [
      {
        text: 'Hurricane sale! 30% off all umbrellas while the storm lasts',
        points: 'Hurricane sale!',
        says: 'violence',
        fixed: null,
      },
      {
        text: 'a man was murdered two doors down from our shop',
        context: { topics: ['food'] },
        points: 'a man was murdered two doors down from our shop',
        says: 'violence',
        fixed: null,
      },
      {
        text: 'ISIS convoy hit near the border last night',
        context: { topics: ['electricity supplier'] },
        points: 'ISIS convoy hit near the border last night',
        says: 'violence',
        fixed: null,
      },
      {
        text: 'another school shooting. thoughts?',
        context: { topics: ['retail banking'] },
        points: 'another school shooting',
        says: 'violence',
        fixed: null,
      },
    ],
    'names and quarrels of later years': [
      {
        text: 'Badenoch should tell us how she sleeps, scones at four',
        points: 'Badenoch should tell us how she sleeps, scones at four',
        says: 'politics',
      },
      {
        text: 'Fresh rye today. Poilievre has no plan but plenty of slogans!',
        points: 'Poilievre has no plan but plenty of slogans!',
        says: 'politics',
      },
      {
        text: 'Reform UK wants us to forget who drove the bus',
        points: 'Reform UK wants us to forget who drove the bus',
        says: 'politics',
      },
      {
        text: 'Tariffs are theft, end of story, and so is our new price list',
        points: 'Tariffs are theft, end of story, and so is our new price list',
        says: 'stance',
      },
      {
        text: 'Food stamps for all, no debate. Soup is on',
        points: 'Food stamps for all, no debate',
        says: 'stance',
      },
      {
        text: 'Milei on every screen in the lounge again',
        context: { topics: ['hotel group'] },
        points: 'Milei on every screen in the lounge again',
        says: 'politics',
      },
      {
        text: 'The AfD came second, and our pretzels came first',
        context: { topics: ['bakery'] },
        points: 'The AfD came second, and our pretzels came first',
        says: 'politics',
      },
    ],
    'votes and verdicts in other words': [
      {
        text: 'Fresh buns from 7, and throw them out in May',
        points: 'Fresh buns from 7, and throw them out in May',
        says: 'politics',
      },
      {
        text: 'If you are voting for that shower, buy your boots elsewhere',
        points: 'If you are voting for that shower, buy your boots elsewhere',
        says: 'politics',
      },
      { text: 'Potholes again. #VoteThemOut', points: '#VoteThemOut', says: 'politics' },
      {
        text: 'So the lake killer was found in a motel',
        context: { topics: ['hair salon'] },
        points: 'So the lake killer was found in a motel',
        says: 'violence',
      },
    ],
  },
});

it.each([
  ['Thatcher looks down from a poster in our cellar', true],
  ['Biden signs books in the hall next door at noon', true],
  ['Thatcher again, and people still fall for it', false],
  ['Our country needs Biden like a hole in the head', false],
  ['We bake, and Biden must resign', false],
])('decides whether %j names a subject in passing: %j', (text, isPassing) => {
  const [finding] = sensitiveTopic.check(new Draft(text), {
    ...defaultContext,
    topics: ['bakery'],
  });
  expect(finding?.isPassing).toBe(isPassing);
});
