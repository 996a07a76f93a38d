import { oneOf } from '@/lib/lexicon/one-of';

/*
 * Nouns and states of private life as patterns, for `private-life.ts`. Our own lists: kinship and household terms,
 * parts and states of the body, possessions, occasions, with the short forms people write.
 */

/** Family, household and closest friends: after "my" they have hardly any other use. */
export const kin = oneOf(`
  mother, mom, mum, mummy, mommy, momma, mama, mam, mams, moms, mums, father, dad, daddy, papa, dads, parents,
  folks, in-laws,
  mother-in-law, father-in-law, sister-in-law, brother-in-law, son, sons, daughter, daughters, kid, kids,
  kiddo, kiddos, child,
  children, toddler, toddlers, newborn, twins, baby, babies, baby girl, baby boy, baby bump, brother,
  brothers, bro, sister, sisters, sis,
  twin, sibling, siblings, grandma, grandmother, granny, gran, nan, nana, nanna, grandad, granddad, grandpa,
  grandfather,
  grandparents, granddaughter, grandson, grandkids, grandchildren, niece, nieces, nephew, nephews, aunt,
  auntie, aunty, uncle,
  cousin, cousins, godson, goddaughter, godmother, stepdad, stepmom, stepmum, stepson, stepdaughter, wife,
  wifey, husband,
  hubby, hubs, spouse, fiance, fiancé, fiancee, fiancée, boyfriend, girlfriend, bf, gf, bae, boo, missus, mrs,
  other half, better half,
  significant other, roommate, roommates, roomie, flatmate, flatmates, housemate, housemates, bestie, besties,
  besty, bff, bffs,
  best friend, best friends, bestfriend, bestfriends, best mate, best mates, homie, homies, homegirl, homeboy,
  fam, crush,
  neighbor, neighbors, neighbour, neighbours, babysitter, year old`);

/** Words for loved ones that staff also use for colleagues and customers. */
export const dearOnes = oneOf(`
  love, loves, girl, girls, boy, boys, man, men, guy, guys, dude, dudes, people, friend, friends, mate, mates,
  family, squad, crew,
  ladies, babe, babes, darling, sweetheart, angel, princess, queen, king, person, human, humans, valentine,
  ex, exes, soulmate, peeps,
  partner in crime, day one, day ones, blonde, redhead`);

/** Forms of address for loved ones. */
export const petNames = oneOf(`
  twin, twinny, sis, sissy, bro, brother, sister, babe, baby, babygirl, baby girl, baby boy, bestie,
  bestfriend, best friend, mom, mum,
  mama, mommy, mummy, dad, daddy, papa, beautiful, handsome, gorgeous, bae, boo, hubby, wifey, cuz, cousin,
  auntie, uncle, grandma, nana,
  my love, my girl, my boy, my man, my dude, my guy, my friend, nerd, dork, weirdo, goof, loser, ugly,
  princess, sweetheart, darling, homie, bubba, munchkin`);

/** Household animals. */
export const pets = oneOf(`
  dog, dogs, doggo, pup, pups, puppy, puppies, cat, cats, kitty, kitten, kittens, horse, horses, pony, mare,
  gelding, rabbit,
  bunny, hamster, guinea pig, guinea pigs, goldfish, parrot, chickens, tortoise, fur baby, fur babies,
  furbaby, labrador, poodle, beagle`);

/** Parts of the body, and what people say they "have" of it. */
export const body = oneOf(`
  head, stomach, tummy, belly, back, neck, throat, feet, foot, toe, toes, leg, legs, knee, knees, ankle,
  ankles, hip, hips,
  shoulder, shoulders, arm, arms, wrist, finger, thumb, hair, beard, skin, tooth, teeth, wisdom teeth, gums,
  nose, ear, ears, eyebrows,
  eyelashes, lashes, nails, bum, butt, ass, boobs, body, weight, period, sinuses, lungs, chest, abs, bladder,
  tan, sunburn,
  tattoo, tattoos, face, mental health, anxiety, depression, insomnia, hangover, migraine, migraines,
  headache, braces, allergies, asthma, hormones`);

/** Illnesses and pains that one "has". */
export const ailment = oneOf(`
  cold, flu, fever, headache, migraine, strep, strep throat, sore throat, toothache, backache, earache,
  hangover, cramps,
  insomnia, food poisoning, stomach ache, stomachache, tummy ache, stomach bug, heartburn, hives, chickenpox,
  shingles, pink eye,
  tonsillitis, bronchitis, pneumonia, covid, hay fever, hiccups, sunburn, panic attack, panic attacks,
  anxiety attack, cavity,
  blister, blisters, concussion, nosebleed, man flu, man cold, the runs, mono, a rash, root canal, surgery`);

/** States of the body that a person is in. */
export const bodilyState = oneOf(`
  tired, sleepy, exhausted, knackered, shattered, drained, hungry, starving, starved, thirsty, hungover,
  hung over, drunk, tipsy,
  wasted, stoned, sick, ill, poorly, sore, achy, bloated, pregnant, sunburnt, sunburned, dizzy, freezing, sweaty,
  constipated, nauseous, horny, wide awake, awake, sleep deprived, out of shape, fat, parched, jetlagged, jet lagged`);

/** Moods that a person is in; some are also said of work. */
export const feeling = oneOf(`
  sad, depressed, lonely, alone, bored, heartbroken, broke, cranky, grumpy, moody, jealous, single, anxious,
  stressed, homesick,
  crying, dying, dead, sobbing, shaking, pissed, pissed off, mad, angry, annoyed, upset, miserable, numb,
  scared, terrified,
  nervous, confused, embarrassed, ashamed, blessed, in love, over it, done, fed up, happy, emotional, livid,
  fuming, gutted,
  buzzing, cold, hot, soaked, nostalgic, ugly, lazy, obsessed, hyped, pumped, bummed, screaming, weak, trash, a mess`);

/** The house and what is in it. */
export const household = oneOf(`
  house, home, room, bedroom, bed, bathroom, kitchen, apartment, flat, garden, backyard, couch, sofa, closet,
  wardrobe, fridge, laundry, dishes,
  landlord, landlady, pillow, blanket, shower, bath, mattress, driveway, chores, hamper, sink, mailbox, attic,
  shed, ceiling, washing machine`);

/** Machines and pipes of a home, also before a contracted "has" or "is". */
export const appliance = oneOf(`
  washing machine, washer, dishwasher, dryer, tumble dryer, boiler, boiler's, fridge, fridge's, freezer, oven,
  cooker, kettle, toaster, hoover,
  microwave, toilet, shower, heating, hot water, radiator, aircon, ac, geyser, inverter, generator, gen`);

/** Things that one carries, drives and looks at. */
export const gear = oneOf(`
  car, truck, van, bike, phone, laptop, wallet, purse, keys, glasses, tv, telly, snapchat, snap, playlist,
  spotify, netflix, alarm, tinder, facebook, timeline, tl, mentions`);

/** Things that one wears. */
export const clothes = oneOf(`
  pajamas, pyjamas, pjs, jeans, shoes, boots, sneakers, outfit, dress, socks, bra, leggings, sweats, hoodie,
  jacket, coat, bikini, makeup, eyeliner, mascara, heels`);

/** School and university in the words of those who attend them. */
export const schooling = oneOf(`
  school, college, uni, class, classes, lecture, lectures, dorm, high school, homework, exam, exams, finals,
  midterms, essay, classmates, teacher, professor, gpa, degree, dissertation`);

/** Occasions, plans and stages of life. */
export const occasion = oneOf(`
  birthday, bday, b-day, wedding, anniversary, honeymoon, weekend, holiday, holidays, vacation, day off,
  days off, night, evening,
  morning, sunday, saturday, friday, baby shower, hen do, stag do, bachelorette, prom, divorce, breakup,
  break up, funeral, date, dates, love life,
  sex life, childhood, life, diet, plans, dreams, dream, nap, sleep, hometown, happy place, bucket list,
  summer, spring break, therapist, doctor, dentist, boss, commute, driving test, new year's resolution`);

/** Food and drink that one "has". */
export const meal = oneOf(`
  breakfast, lunch, dinner, brunch, supper, tea, takeaway, takeout, pizza, sushi, tacos, pasta, noodles,
  ramen, burger, burgers,
  fries, chips, ice cream, chocolate, cake, cookies, wings, nachos, curry, kebab, shawarma, bacon, pancakes, waffles,
  sandwich, sandwiches, steak, salad, soup, wine, beer, beers, tequila, vodka, whiskey, whisky, gin, rum,
  prosecco, cocktail, cocktails, drink,
  drinks, coffee, leftovers, crisps, cereal, toast, candy, sweets, popcorn, doughnuts, donuts, carbs,
  junk food, meal prep`);
