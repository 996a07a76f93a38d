import type { Draft, Match } from '@/lib/engine/reading/draft';
import { commaSeparated } from '@/lib/lexicon/one-of';
import { slice } from '@/lib/text/span';

/** What people scold and cannot hurt: devices, programs, weather, days, pets and pests, parts of the body, chores, villains of stories. */
const things: ReadonlySet<string> = new Set(
  commaSeparated(`
    printer, laptop, computer, keyboard, scanner, photocopier, phone, battery, charger, headphones,
    earphones, earbuds, speaker, telly, tv, router, wifi, wi-fi, internet, broadband, bluetooth, modem,
    autocorrect, spellcheck, spreadsheet, satnav, sat nav, gps, siri, alexa, excel, powerpoint, outlook, captcha, algorithm,
    app, software, website, password, inbox, alarm, alarm clock, clock, kettle, toaster, oven, stove, hob, fridge,
    freezer, microwave, dishwasher, washing machine, dryer, tumble dryer, hoover, vacuum, vacuum cleaner, boiler,
    thermostat, radiator, smoke alarm, doorbell, elevator, escalator, vending machine, coffee machine, coffee,
    cash machine, self-checkout, lawnmower, mower, hosepipe, ladder, shed, tent, umbrella, kayak, bike, bicycle,
    car, van, truck, bus, train, tram, tractor, motorbike, scooter, engine, tyre, tire, gearbox, clutch, door handle,
    chair, desk, sofa, mattress, bed, pillow, duvet, duvet cover, ikea wardrobe, wardrobe, drawer, zip,
    shoe, shoes, sock, socks, bra, jeans, tights, weather, rain, snow, ice, wind, hail, fog, frost, heat, heatwave, cold,
    humidity, storm, winter, summer, spring, autumn, january, february, november, december, monday, mondays,
    tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, pollen, hay fever,
    hayfever, migraine, headache, hangover, flu, virus, covid, cancer, arthritis, anxiety, depression, insomnia, asthma,
    brain, body, knee, knees, hip, ankle, shoulder, stomach, belly, gut, bladder, tooth, teeth, nose, hair,
    hormones, uterus, period, immune system, memory, willpower, cat, cats, kitten, dog, puppy, hamster,
    parrot, budgie, rabbit, goldfish, horse, pony, goat, hen, hens, cockerel, goose, seagull, seagulls, gull, gulls,
    pigeon, pigeons, magpie, squirrel, squirrels, fox, wasp, wasps, bee, mosquito, mosquitoes, mosquitos, moth,
    moths, spider, ant, ants, slug, slugs, mole, birds, houseplant, basil plant, fern, sourdough starter, sourdough, dough,
    soufflé, souffle, avocado, avocados, onion, onions, exam, homework, maths, algebra, calculus, essay, thesis, deadline,
    to-do list, crossword, wordle, sudoku, laundry, dishes, traffic, sun, pothole, potholes, roundabout, traffic light,
    traffic lights, parking meter, speed bump, gravity, mirror, bathroom scales, scales, fitted sheet, villain, antagonist,
    npc, final boss, impostor
  `),
);
/** Stands for a thing in the text that the expressions read. */
const THING = '\uE000';
const WORD = /[\p{sc=Latn}-]+/gu;

/**
 * The text in lower case with each thing as one character. Naming three hundred things in each expression would make
 * its code a hundred times larger.
 */
function withThings(text: string): string {
  let [read, from] = ['', 0];
  const small = text.toLowerCase();
  const words = [...small.matchAll(WORD)];
  for (const [i, { 0: word, index }] of words.entries()) {
    if (index < from) continue;
    const next = words[i + 1];
    const pair = next && next.index === index + word.length + 1 ? `${word} ${next[0]}` : '';
    const thing = things.has(pair) ? pair : word;
    if (!things.has(thing)) continue;
    read += small.slice(from, index) + THING;
    from = index + thing.length;
  }
  return read + small.slice(from);
}

const OWN = '(?:my|our|the|this|that|these|those)';
/** "in my kitchen", "on the landing": where the thing is. */
const WHERE = String.raw`(?:\s(?:in|on|at|of|from|outside|under|behind|by)\s(?:${OWN}\s)?[\p{sc=Latn}\uE000'’-]+(?:\s[\p{sc=Latn}\uE000'’-]+)?)?`;
const BEGINS = String.raw`(?:^|[.!?,;:–—\n"“]\s*|\b(?:and|but|because|so|when|if|that|why|how)\s)`;

/** "is really such": what may stand between the thing and the insult. A preposition brings in somebody else. */
const SAID_OF = String.raw`(?:\s(?!(?:by|of|for|from|with|at|on|in|to|than|who|that|those|these|you|your|they|he|she|we|us|our|people)\b)[\p{sc=Latn}\uE000'’-]+){0,3}`;
const VERB = String.raw`(?:['’]s|\s(?:is|was|are|were|can|could|may|must|should|needs?|remains?|acts?|behaves?))`;
const NAMED = String.raw`(?:${OWN}\s(?:[\p{sc=Latn}\uE000'’-]+\s){0,2})?${THING}`;

/** "My old printer is really", "Rain, you": the thing is what the clause is about, or whom it addresses. */
const SUBJECT = new RegExp(
  String.raw`${BEGINS}${NAMED}${WHERE}(?:${VERB}|,?\s(?:you|ya)|,(?:\s(?:an?|the))?)(?:['’]re|\sare)?${SAID_OF}\s*$`,
  'u',
);
/** "Winter can go to hell": the words themselves begin with the thing. */
const OWN_SUBJECT = new RegExp(String.raw`^${NAMED}(?:,|${VERB})(?!\p{sc=Latn})`, 'u');
/** "Dear ice on the pavement, you are …", "To the wasp in my room: …": the draft is a letter to the thing. */
const GREETING = String.raw`^(?:dear|to|hey|oi|oh|listen)\s`;
const LETTER_BEGINS = new RegExp(GREETING, 'i');
const LETTER = new RegExp(String.raw`${GREETING}${NAMED}${WHERE}\s*[,:;–—-]`, 'u');
const ENDS = String.raw`(?=\s*(?:[^\p{sc=Latn}\uE000\p{N}\s'’-]|$))`;
const SCOLDED = String.raw`(?:(?:stupid|bloody|damn|damned|silly|little|old|fucking)\s)*`;
/** "Get out, stupid fly": the thing is addressed at the end. */
const ADDRESSED = new RegExp(String.raw`^,\s(?:(?:you|${OWN})\s)?${SCOLDED}${THING}${ENDS}`, 'u');
/** "Screw you Monday": the same without a comma, after words that need an object. */
const OBJECT = new RegExp(String.raw`^\s${SCOLDED}${THING}${ENDS}`, 'u');
const TAKES_OBJECT = /\b(?:you|u|off|up|hell)$/u;

/** "is", "you are": words that some insults begin with. */
const LEAD = /^(?:is|was|are|were|can|could|may|must|should|you|ya)(?:['’]re|\sare)?(?=\s)/u;

/** How far around an insult its clause is read, in UTF-16 units. */
const REACH = 80;

/** Whether an insult is aimed at a thing, the weather, a day, an animal or the writer's body, and so at nobody. */
export function isOfThing({ text }: Draft, { start, end }: Pick<Match, 'start' | 'end'>): boolean {
  const words = withThings(slice(text, { start, end }));
  const lead = withThings(text.slice(Math.max(0, start - REACH), start));
  const before = lead + (LEAD.exec(words)?.[0] ?? '');
  if (SUBJECT.test(before) || OWN_SUBJECT.test(words)) return true;
  const opening = text.slice(0, REACH);
  const addressed = text[end] === ',' ? ADDRESSED : TAKES_OBJECT.test(words) ? OBJECT : undefined;
  return (
    addressed?.test(withThings(text.slice(end, end + REACH))) === true ||
    (LETTER_BEGINS.test(opening) && LETTER.test(withThings(opening)))
  );
}
