import { testRule } from '@/tests/rule-table';
import { shouting } from './';

testRule(shouting, {
  quiet: {
    'a cry of joy': [
      'GOLD FOR OUR ROWERS IN GHENT!!!',
      'WE DID IT! NINE MILES IN CLOGS!',
      "IT'S A GIRL! OUR TAPIR HAS A CALF!",
      'THEY WON THE CUP IN GOOLE! Well done, under-tens.',
      'SHE SAID YES BESIDE OUR KILN!! Congratulations, Ada and Bo.',
      'WHAT A SAVE! ILSE BRANDT WITH BOTH HANDS AT THE POST!',
    ],
    'a cry within a calm draft': [
      'Three more evenings to go, and THANK YOU ALL for the flowers and the cake on Sunday.',
      'The choir has practised since May, so DO NOT MISS the concert in the old school hall.',
    ],
    'a stress of some words within calm text': [
      'The choir has practised since May in the old school hall, so PLEASE DO NOT MISS IT.',
    ],
    'a title in its line, with calm text below it': [
      'HOW TO TELL A FLOOD WARNING FROM A RUMOUR:\n\nLook who sent it, look for the day, and ask us if you are not sure.',
      '🚲 WHERE YOU CAN LEAVE YOUR BIKE ON SUNDAY\n\nThere are racks behind the mill and along the lock.',
    ],
    'a short cry that tells what somebody did': [
      'SHE LIFTED THE CUP AGAIN',
      'ANNA HALL WITH THE GOAL',
      'THE BRIDGE HAS REOPENED',
      'MAGIC FROM THE LEEK SIDE!',
    ],
    cheers: [
      'Yesssss!!!!! The cup is ours.',
      'WELCOME TO LEEDS!!!!!',
      'Go green!!!! Go white!!!!!',
      'GOOOAL!!!!!!!',
      'Let the whole pier say hooray!!!!!!',
    ],
    'people who speak for themselves': [
      { text: 'YES WE WON THE CUP', context: { account: 'personal' } },
      { text: 'My dinner is late!!!!', context: { account: 'personal' } },
      { text: 'Where is my dinner!!!!!!!!!!!', context: { account: 'personal' } },
    ],
    'small letters': [
      'We open at nine, and the coffee is on us.',
      'What a morning! The fog lifted just in time.',
      'Why would anyone paint a bridge pink?',
    ],
    'one word or two that are stressed': [
      'This is NOT the end of the tunnel.',
      'We did it, we DID IT, and the roof is on.',
      'It was SO good that we went back.',
      'NOW OPEN: the terrace behind the mill.',
      'I am FINE, thank you.',
    ],
    'acronyms one after another': [
      'NASA, ESA and JAXA share the data.',
      'Our CEO, CFO and COO answer you tonight.',
      'Watch it on BBC, ITV or CNN.',
      'The FAQ is a PDF, sorry for that.',
      'BRB, TTYL, I need LOL glasses',
      {
        text: 'OUR RSPO IFOAM ISEAL labels are on the box.',
        context: { acronyms: ['RSPO', 'IFOAM', 'ISEAL'] },
      },
    ],
    'tickers and tags': [
      '$ABC $XYZ $QQQ are up today.',
      '#WEAREOPEN #COMENOW #SALE at the mill',
      'Meet us at #BOOKFAIR2016 #HALL4',
    ],
    'names of brands, products and events': [
      'GORE TEX PRO shells are back on the wall.',
      'RIVERSIDE JAZZ FESTIVAL starts on Friday.',
      'New in the shelf: ARC NORDEN CLASSIC boots',
      'MAIN STREET COOPERATIVE BANK has new doors.',
    ],
    'the headline of a newsroom': [
      'BREAKING: THE BRIDGE IS OPEN AGAIN AFTER TWO DAYS',
      'JUST IN - ALL FLIGHTS HAVE BEEN STOPPED FOR NOW',
      'UPDATE | WE ARE LIVE FROM THE CITY HALL',
      'Storm story\nLIVE: WHAT WE KNOW SO FAR',
      'FIRE CREWS BATTLE BLAZE NEAR HARBOUR',
    ],
    'a title with text below it': [
      'HOW WE BAKE\n\nIt begins with rye from the next village.',
      'WHAT TO BRING\n- a towel\n- a lock',
    ],
    'somebody else’s words': [
      '“WE ARE NEVER COMING HERE AGAIN” is what the note said.',
      'RT @anna_b: I CAN NOT BELIEVE THIS IS REAL!!!!',
    ],
    'marks in their place': [
      'Really?!',
      'We won!!!',
      'What??? The lift works again.',
      'So good!! Thank you!!',
      'One! Two! Three! Four! And off they go.',
    ],
  },
  speaks: {
    'ornamental capitals': [
      { text: '𝗧𝗛𝗜𝗦 𝗜𝗦 𝗦𝗢 𝗚𝗢𝗢𝗗', points: '𝗧𝗛𝗜𝗦 𝗜𝗦 𝗦𝗢 𝗚𝗢𝗢𝗗', fixed: 'This is so good' },
    ],
    'a sentence in capitals': [
      {
        text: 'WE ARE OPEN NOW, come by.',
        points: 'WE ARE OPEN NOW',
        says: 'capitals',
        fixed: 'We are open now, come by.',
      },
      {
        text: 'Dear all, PLEASE READ THE NOTE before you call.',
        points: 'PLEASE READ THE NOTE',
        fixed: 'Dear all, please read the note before you call.',
      },
      {
        text: 'WE DID IT! NOW COME AND SEE WHAT OUR NEW ROOF LOOKS LIKE!',
        points: 'WE DID IT! NOW COME AND SEE WHAT OUR NEW ROOF LOOKS LIKE',
      },
      {
        text: 'YOU WILL NOT BELIEVE OUR PRICES!',
        points: 'YOU WILL NOT BELIEVE OUR PRICES',
        fixed: 'You will not believe our prices!',
      },
      {
        text: "I CAN'T STAND THIS HEAT ANYMORE",
        points: "I CAN'T STAND THIS HEAT ANYMORE",
        fixed: "I can't stand this heat anymore",
      },
      {
        text: 'why is nobody TALKING ABOUT THIS BUS',
        points: 'TALKING ABOUT THIS BUS',
        fixed: 'why is nobody talking about this bus',
      },
      {
        text: 'IT’S HERE AND WE’RE SO HAPPY',
        points: 'IT’S HERE AND WE’RE SO HAPPY',
        fixed: 'It’s here and we’re so happy',
      },
    ],
    'a title with more shouting below it': [
      {
        text: 'THIS IS THE LAST WEEK OF OUR SALE\nDO NOT MISS THE HATS',
        points: 'THIS IS THE LAST WEEK OF OUR SALE',
      },
    ],
    'several sentences': [
      {
        text: 'DO NOT WAIT. THE LAST BUS LEAVES AT TEN.',
        points: 'DO NOT WAIT. THE LAST BUS LEAVES AT TEN',
        fixed: 'Do not wait. The last bus leaves at ten.',
      },
      {
        text: 'COME TO THE MILL and BRING ALL YOUR FRIENDS',
        points: 'COME TO THE MILL',
        fixed: 'Come to the mill and bring all your friends',
      },
      {
        text: 'News:\nEVERYTHING MUST GO THIS WEEK\nEVERYTHING, EVEN THE SHELVES',
        points: 'EVERYTHING MUST GO THIS WEEK',
        fixed: 'News:\nEverything must go this week\nEverything, even the shelves',
      },
    ],
    'acronyms, names and numbers stay': [
      {
        text: 'WE ARE LIVE ON THE BBC AT 9PM',
        points: 'WE ARE LIVE ON THE BBC AT 9PM',
        fixed: 'We are live on the BBC at 9pm',
      },
      {
        text: 'THIS MONDAY WE COME TO LONDON AND BERLIN',
        points: 'THIS MONDAY WE COME TO LONDON AND BERLIN',
        fixed: 'This Monday we come to London and Berlin',
      },
      {
        text: 'OUR RSPO REPORT IS FINALLY READY',
        context: { acronyms: ['RSPO'] },
        points: 'OUR RSPO REPORT IS FINALLY READY',
        fixed: 'Our RSPO report is finally ready',
      },
      {
        text: 'GET 2 COFFEES FOR 1 TODAY',
        points: 'GET 2 COFFEES FOR 1 TODAY',
        fixed: 'Get 2 coffees for 1 today',
      },
    ],
    'between emoji, tags and mentions': [
      {
        text: '🔥 GET YOURS 🔥 BEFORE LUNCH 🔥 #pies',
        points: 'GET YOURS 🔥 BEFORE LUNCH',
        fixed: '🔥 Get yours 🔥 before lunch 🔥 #pies',
      },
      {
        text: '@jo_k THAT WAS YOUR FAULT',
        context: { surface: 'reply' },
        points: 'THAT WAS YOUR FAULT',
        fixed: '@jo_k That was your fault',
      },
    ],
    'rows of marks': [
      {
        text: 'The doors are open!!!!!',
        points: '!!!!!',
        says: 'marks',
        fixed: 'The doors are open!',
      },
      {
        text: 'Who took the ladder?!?!?!',
        points: '?!?!?!',
        says: 'marks',
        fixed: 'Who took the ladder?',
      },
      {
        text: 'Thank you!!! See you on Sunday!!!',
        points: '!!!',
        says: 'marks',
        fixed: 'Thank you! See you on Sunday!',
      },
      { text: 'Where is my parcel?????', points: '?????', fixed: 'Where is my parcel?' },
    ],
    'on both sides of a mention': [
      {
        text: 'PLEASE FOLLOW @jo_k, WE OWE HER OUR CAKES AND OUR BREAD!',
        points: 'WE OWE HER OUR CAKES AND OUR BREAD',
        fixed: 'Please follow @jo_k, we owe her our cakes and our bread!',
      },
    ],
    'letters that are small words elsewhere': [
      {
        text: 'WE SHIP OUR LOOMS TO THE UK, US AND EU, SO WRITE TO US',
        points: 'WE SHIP OUR LOOMS TO THE UK, US AND EU, SO WRITE TO US',
        fixed: 'We ship our looms to the UK, US and EU, so write to us',
      },
      {
        text: 'RIP TO THE MAN WHO TAUGHT ME TO WEAVE AND TO RIP IT ALL OUT',
        points: 'RIP TO THE MAN WHO TAUGHT ME TO WEAVE AND TO RIP IT ALL OUT',
        fixed: 'RIP to the man who taught me to weave and to rip it all out',
      },
    ],
    'titles of books and plays': [
      {
        text: 'OUR READERS CHOSE OF MICE AND MEN, NOT WAR AND PEACE',
        points: 'OUR READERS CHOSE OF MICE AND MEN, NOT WAR AND PEACE',
        fixed: 'Our readers chose Of Mice and Men, not War and Peace',
      },
      {
        text: 'WE READ LORD OF THE FLIES AND THE WIND IN THE WILLOWS',
        points: 'WE READ LORD OF THE FLIES AND THE WIND IN THE WILLOWS',
        fixed: 'We read Lord of the Flies and the Wind in the Willows',
      },
      {
        text: 'WE DANCE SWAN LAKE AT THE LARCHFIELD ENERGY THEATRE TONIGHT',
        points: 'WE DANCE SWAN LAKE AT THE LARCHFIELD ENERGY THEATRE TONIGHT',
        fixed: 'We dance Swan Lake at the Larchfield Energy Theatre tonight',
      },
    ],
    'names that look like words, acronyms and endings': [
      {
        text: "OUR COACH IS MARY O'REILLY, BE HERE AT NINE O'CLOCK",
        points: "OUR COACH IS MARY O'REILLY, BE HERE AT NINE O'CLOCK",
        fixed: "Our coach is Mary O'Reilly, be here at nine o'clock",
      },
      {
        text: 'MO FARAH OPENED OUR TRACK, COME AND RUN ON IT',
        points: 'MO FARAH OPENED OUR TRACK, COME AND RUN ON IT',
        fixed: 'Mo Farah opened our track, come and run on it',
      },
      {
        text: 'WE FOUND A DONKEY, SHE ANSWERS TO PARSLEY, AND WE FED HER',
        points: 'WE FOUND A DONKEY, SHE ANSWERS TO PARSLEY, AND WE FED HER',
        fixed: 'We found a donkey, she answers to Parsley, and we fed her',
      },
      {
        text: 'YOU NEED AN EORI NUMBER FOR ALL PARCELS FROM HERE',
        points: 'YOU NEED AN EORI NUMBER FOR ALL PARCELS FROM HERE',
        fixed: 'You need an EORI number for all parcels from here',
      },
      {
        text: 'OUR AUNTIE NGOZI FRIES THE BEST JOLLOF IN THE STREET',
        points: 'OUR AUNTIE NGOZI FRIES THE BEST JOLLOF IN THE STREET',
        fixed: 'Our Auntie Ngozi fries the best jollof in the street',
      },
    ],
    'people, pets, towns and events whose names are words': [
      {
        text: "OUR CIDER CALLED RED KESTREL IS SOLD AT SHEPHERD'S PARK BY MAUREEN AND TED",
        points: "OUR CIDER CALLED RED KESTREL IS SOLD AT SHEPHERD'S PARK BY MAUREEN AND TED",
        fixed: "Our cider called Red Kestrel is sold at Shepherd's Park by Maureen and Ted",
      },
      {
        text: 'A HOUSE IN ROSEBERY GARDENS IS CALLED OLD BECAUSE IT IS, SAYS OUR POTTERY',
        points: 'A HOUSE IN ROSEBERY GARDENS IS CALLED OLD BECAUSE IT IS, SAYS OUR POTTERY',
        fixed: 'A house in Rosebery Gardens is called old because it is, says our pottery',
      },
      {
        text: 'WE SAW THE KILLERS WITH JUST JACK AND PENNY FROM SALES, NOT THE KILLERS OF BEES',
        points: 'WE SAW THE KILLERS WITH JUST JACK AND PENNY FROM SALES, NOT THE KILLERS OF BEES',
        fixed: 'We saw the Killers with just Jack and Penny from sales, not the killers of bees',
      },
      {
        text: 'WE FOUND A TOAD, NAMED HIM TREACLE AND NAMED THE PRICE OF TREACLE',
        points: 'WE FOUND A TOAD, NAMED HIM TREACLE AND NAMED THE PRICE OF TREACLE',
        fixed: 'We found a toad, named him Treacle and named the price of treacle',
      },
      {
        text: 'OUR REGULAR SUE WILL SUE THE PALACE CINEMA, NOT THE LOCAL CINEMA',
        points: 'OUR REGULAR SUE WILL SUE THE PALACE CINEMA, NOT THE LOCAL CINEMA',
        fixed: 'Our regular Sue will sue the Palace Cinema, not the local cinema',
      },
      {
        text: 'WE WON AT THE BRITISH CHUTNEY AWARDS THANKS TO MR FROST AND MISS BERRY',
        points: 'WE WON AT THE BRITISH CHUTNEY AWARDS THANKS TO MR FROST AND MISS BERRY',
        fixed: 'We won at the British Chutney Awards thanks to Mr Frost and Miss Berry',
      },
      {
        text: 'OUR PUPILS IN CHIPPING NORTON EAT HEINZ BEANS AND CHIPS',
        points: 'OUR PUPILS IN CHIPPING NORTON EAT HEINZ BEANS AND CHIPS',
        fixed: 'Our pupils in Chipping Norton eat Heinz beans and chips',
      },
      {
        text: 'HER NAME IS CLOVER, AND HER NAME IS MISSING FROM OUR LIST',
        points: 'HER NAME IS CLOVER, AND HER NAME IS MISSING FROM OUR LIST',
        fixed: 'Her name is Clover, and her name is missing from our list',
      },
      {
        text: 'WE LAMB AT HOME FARM AND PICK NUTS AT THISTLE WOOD, NOT AT A DAIRY FARM',
        points: 'WE LAMB AT HOME FARM AND PICK NUTS AT THISTLE WOOD, NOT AT A DAIRY FARM',
        fixed: 'We lamb at Home Farm and pick nuts at Thistle Wood, not at a dairy farm',
      },
      {
        text: 'OUR DINNER LADY RITA MET THE FIRST LADY AND LADY ANNE AT OUR EASTER MARKET',
        points: 'OUR DINNER LADY RITA MET THE FIRST LADY AND LADY ANNE AT OUR EASTER MARKET',
        fixed: 'Our dinner lady Rita met the first lady and Lady Anne at our Easter market',
      },
      {
        text: 'WE SELL THE IPHONE 15 PRO MAX, THE PIXEL 8 AND PRO TENNIS BALLS',
        points: 'WE SELL THE IPHONE 15 PRO MAX, THE PIXEL 8 AND PRO TENNIS BALLS',
        fixed: 'We sell the iPhone 15 Pro Max, the Pixel 8 and pro tennis balls',
      },
      {
        text: 'RED BARN BAKERY HAS NEW ROLLS, AND OUR NEW LOCAL BAKERY IS NEXT DOOR',
        points: 'RED BARN BAKERY HAS NEW ROLLS, AND OUR NEW LOCAL BAKERY IS NEXT DOOR',
        fixed: 'Red Barn Bakery has new rolls, and our new local bakery is next door',
      },
      {
        text: 'THANKS TO IVAN, GRACE AND JOY WHO MADE OUR BUNS WITH JOY',
        points: 'THANKS TO IVAN, GRACE AND JOY WHO MADE OUR BUNS WITH JOY',
        fixed: 'Thanks to Ivan, Grace and Joy who made our buns with joy',
      },
      {
        text: 'WE SAW FATHER GRANT AT THE SHELL GARAGE, AND MY FATHER WILL RING HIM',
        points: 'WE SAW FATHER GRANT AT THE SHELL GARAGE, AND MY FATHER WILL RING HIM',
        fixed: 'We saw Father Grant at the Shell garage, and my father will ring him',
      },
      {
        text: 'WE ARE IN THE SUN AND THE MIRROR, SO READ US IN THE SUN',
        points: 'WE ARE IN THE SUN AND THE MIRROR, SO READ US IN THE SUN',
        fixed: 'We are in the Sun and the Mirror, so read us in the sun',
      },
      {
        text: 'OUR LITTLE GINGER PUP BISCUIT NEEDS AN OP AND EVERY MARCH WE MARCH FOR HIM',
        points: 'OUR LITTLE GINGER PUP BISCUIT NEEDS AN OP AND EVERY MARCH WE MARCH FOR HIM',
        fixed: 'Our little ginger pup Biscuit needs an op and every March we march for him',
      },
      {
        text: 'HEAR US ON RADIO 4 OR AT OUR 90 SQ FT HALL IN MILL SQ',
        points: 'HEAR US ON RADIO 4 OR AT OUR 90 SQ FT HALL IN MILL SQ',
        fixed: 'Hear us on Radio 4 or at our 90 sq ft hall in Mill Sq',
      },
      {
        text: 'OUR APPRENTICE WILL BERRY WHO CAME IN MAY WILL COOK ON FRIDAY',
        points: 'OUR APPRENTICE WILL BERRY WHO CAME IN MAY WILL COOK ON FRIDAY',
        fixed: 'Our apprentice Will Berry who came in May will cook on Friday',
      },
      {
        text: 'COME AND SAY HI TO ROBIN AND ART, AND SAY HELLO TO AUTUMN AND TO ART IN THE PARK',
        points: 'COME AND SAY HI TO ROBIN AND ART, AND SAY HELLO TO AUTUMN AND TO ART IN THE PARK',
        fixed: 'Come and say hi to Robin and Art, and say hello to autumn and to art in the park',
      },
      {
        text: 'WE MET MISS RUBY POTTER AT BROOK COTTAGE, NOT AT THE OLD COTTAGE',
        points: 'WE MET MISS RUBY POTTER AT BROOK COTTAGE, NOT AT THE OLD COTTAGE',
        fixed: 'We met Miss Ruby Potter at Brook Cottage, not at the old cottage',
      },
      {
        text: 'MEET US AT THE OLD ANCHOR INN, NOT AT THE VILLAGE INN',
        points: 'MEET US AT THE OLD ANCHOR INN, NOT AT THE VILLAGE INN',
        fixed: 'Meet us at the Old Anchor Inn, not at the village inn',
      },
      {
        text: 'OUR DONKEY CALLED CAPTAIN PEPPER EATS PEPPER FOR LUNCH',
        points: 'OUR DONKEY CALLED CAPTAIN PEPPER EATS PEPPER FOR LUNCH',
        fixed: 'Our donkey called Captain Pepper eats pepper for lunch',
      },
      {
        text: 'THESE 9CT RINGS ARE BY AMBER AND HER DAD, OF AMBER AND GOLD',
        points: 'THESE 9CT RINGS ARE BY AMBER AND HER DAD, OF AMBER AND GOLD',
        fixed: 'These 9ct rings are by Amber and her dad, of amber and gold',
      },
      {
        text: 'OUR CAT PICKLE IS LOST NEAR COD MILLS, SO LOOK IN YOUR SHED',
        points: 'OUR CAT PICKLE IS LOST NEAR COD MILLS, SO LOOK IN YOUR SHED',
        fixed: 'Our cat Pickle is lost near Cod Mills, so look in your shed',
      },
      {
        text: 'OUR DOG SHOW IS ON AT NOON AND MY DAD STILL HAS THE KEY',
        points: 'OUR DOG SHOW IS ON AT NOON AND MY DAD STILL HAS THE KEY',
        fixed: 'Our dog show is on at noon and my dad still has the key',
      },
      {
        text: 'PLEASE RING POPPY ON 0113 496 0999 OR ASK FOR DEAN AT THE DESK',
        points: 'PLEASE RING POPPY ON 0113 496 0999 OR ASK FOR DEAN AT THE DESK',
        fixed: 'Please ring Poppy on 0113 496 0999 or ask for Dean at the desk',
      },
      {
        text: 'ASK FOR BASIL AT THE DESK AND CALL SUMMER BY ITS NAME',
        points: 'ASK FOR BASIL AT THE DESK AND CALL SUMMER BY ITS NAME',
        fixed: 'Ask for basil at the desk and call summer by its name',
      },
      {
        text: 'COME AND MEET LADY GRACE POTTER AND SIR ROBIN BELL AT NINE',
        points: 'COME AND MEET LADY GRACE POTTER AND SIR ROBIN BELL AT NINE',
        fixed: 'Come and meet Lady Grace Potter and Sir Robin Bell at nine',
      },
      {
        text: 'THANKS TO IRIS IN THE KITCHEN AND TO ALL WHO CAME',
        points: 'THANKS TO IRIS IN THE KITCHEN AND TO ALL WHO CAME',
        fixed: 'Thanks to Iris in the kitchen and to all who came',
      },
      {
        text: 'OUR SHOPS IN DERBY, BATH AND BRISTOL ARE SHUT, THE ONE IN RYE IS OPEN',
        points: 'OUR SHOPS IN DERBY, BATH AND BRISTOL ARE SHUT, THE ONE IN RYE IS OPEN',
        fixed: 'Our shops in Derby, Bath and Bristol are shut, the one in Rye is open',
      },
      {
        text: 'WE WON AT THE GREAT DEVON CIDER AWARDS, NOT AT THE VILLAGE CIDER AWARDS',
        points: 'WE WON AT THE GREAT DEVON CIDER AWARDS, NOT AT THE VILLAGE CIDER AWARDS',
        fixed: 'We won at the Great Devon Cider Awards, not at the village cider awards',
      },
      {
        text: 'WE MEET AT THE HARE AND HOUNDS, AND THE CHOIR OF MOSS LANE PRIMARY SINGS',
        points: 'WE MEET AT THE HARE AND HOUNDS, AND THE CHOIR OF MOSS LANE PRIMARY SINGS',
        fixed: 'We meet at the Hare and Hounds, and the choir of Moss Lane Primary sings',
      },
      {
        text: 'WE READ OUR POEMS TO THE CHILDREN OF YEAR 5',
        points: 'WE READ OUR POEMS TO THE CHILDREN OF YEAR',
        fixed: 'We read our poems to the children of Year 5',
      },
    ],
    'a title whose words are common ones': [
      {
        text: 'WE CRIED OVER THE NOVEL BLACK WATER ON THE BUS TO HULL',
        points: 'WE CRIED OVER THE NOVEL BLACK WATER ON THE BUS TO HULL',
        fixed: null,
      },
      {
        text: 'WE OPEN ON FRIDAY WITH LIVE MUSIC FROM THE BURNT SPOONS',
        points: 'WE OPEN ON FRIDAY WITH LIVE MUSIC FROM THE BURNT SPOONS',
        fixed: null,
      },
      {
        text: 'WE OPEN ON FRIDAY WITH LIVE MUSIC FROM THE TOWN BAND',
        points: 'WE OPEN ON FRIDAY WITH LIVE MUSIC FROM THE TOWN BAND',
        fixed: 'We open on Friday with live music from the town band',
      },
      {
        text: 'OUR BOOK CLUB MEETS AT NOON AND THE FILM STARTS AT ONE',
        points: 'OUR BOOK CLUB MEETS AT NOON AND THE FILM STARTS AT ONE',
        fixed: 'Our book club meets at noon and the film starts at one',
      },
    ],
    'capitals of addresses, measures, ships and accents': [
      {
        text: 'WRITE TO BEES@HIVE.CO.UK OR CALL IN AT 9 MILL ST BEFORE NOON',
        points: 'WRITE TO BEES@HIVE.CO.UK OR CALL IN AT 9 MILL ST BEFORE NOON',
        fixed: 'Write to bees@hive.co.uk or call in at 9 Mill St before noon',
      },
      {
        text: "OUR V-NECK T-SHIRTS ARE MADE BY MRS O'HARA'S TEAM IN RHYL",
        points: "OUR V-NECK T-SHIRTS ARE MADE BY MRS O'HARA'S TEAM IN RHYL",
        fixed: "Our V-neck T-shirts are made by Mrs O'Hara's team in Rhyl",
      },
      {
        text: 'GREAT NEWS: McALLISTER’S ON MAIN STREET IS OPEN AGAIN',
        points: 'GREAT NEWS: McALLISTER’S ON MAIN STREET IS OPEN AGAIN',
        fixed: 'Great news: McAllister’s on Main Street is open again',
      },
      {
        text: 'WE HAVE MOVED 40 KG OF HONEY TO OUR HULL DEPOT',
        points: 'WE HAVE MOVED 40 KG OF HONEY TO OUR HULL DEPOT',
        fixed: 'We have moved 40 kg of honey to our Hull depot',
      },
      {
        text: 'THE LEEDS TO HULL COACH IS LATE, SO PLEASE WAIT',
        points: 'THE LEEDS TO HULL COACH IS LATE, SO PLEASE WAIT',
        fixed: 'The Leeds to Hull coach is late, so please wait',
      },
      {
        text: 'HMS UNICORN IS OPEN AGAIN, AND SO IS OUR BAR',
        points: 'HMS UNICORN IS OPEN AGAIN, AND SO IS OUR BAR',
        fixed: 'HMS Unicorn is open again, and so is our bar',
      },
      {
        text: 'WE SWAM IN THE RIVER WYE WITH MISS HOLT',
        points: 'WE SWAM IN THE RIVER WYE WITH MISS HOLT',
        fixed: 'We swam in the River Wye with Miss Holt',
      },
      {
        text: 'TODAY IS WORLD HONEY BEE DAY, SO COME AND SEE US',
        points: 'TODAY IS WORLD HONEY BEE DAY, SO COME AND SEE US',
        fixed: 'Today is World Honey Bee Day, so come and see us',
      },
      {
        text: 'OUR BEEKEEPER ZOË IS FROM BETTWS AND LOVES OUR CAFÉ',
        points: 'OUR BEEKEEPER ZOË IS FROM BETTWS AND LOVES OUR CAFÉ',
        fixed: 'Our beekeeper Zoë is from Bettws and loves our café',
      },
      {
        text: 'WE WERE AT OAK HOUSE WITH FALAFEL AND SCONES',
        points: 'WE WERE AT OAK HOUSE WITH FALAFEL AND SCONES',
        fixed: 'We were at Oak House with falafel and scones',
      },
      {
        text: 'OUR DRIER OVERHEATS, SO WE ARE CLOSED TODAY',
        points: 'OUR DRIER OVERHEATS, SO WE ARE CLOSED TODAY',
        fixed: 'Our drier overheats, so we are closed today',
      },
    ],
    'plain words of shops, wards and fields': [
      {
        text: 'OUR XMAS WREATHS ARE IN THE YARD UNTIL SUNDAY',
        points: 'OUR XMAS WREATHS ARE IN THE YARD UNTIL SUNDAY',
        fixed: 'Our Xmas wreaths are in the yard until Sunday',
      },
      {
        text: 'OUR LIFEBOAT CREW SELL HOMEMADE PICKLES AND SEASONAL CHOWDER',
        points: 'OUR LIFEBOAT CREW SELL HOMEMADE PICKLES AND SEASONAL CHOWDER',
        fixed: 'Our lifeboat crew sell homemade pickles and seasonal chowder',
      },
    ],
    'capitals and marks together': [
      {
        text: 'WE MEET AT NOON TODAY!!!! Thank you!!!',
        points: 'WE MEET AT NOON TODAY',
        says: 'capitals',
        fixed: 'We meet at noon today! Thank you!',
      },
    ],
  },
});
