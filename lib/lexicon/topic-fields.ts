import { commaSeparated } from './one-of';

/** A field that an account may be about. */
export interface TopicField {
  /** Names of the field in an account's topics; those of four letters or more also match as a prefix. */
  readonly named: readonly string[];
  /** Words that show that a draft is about the field; those of five letters or more also match as a prefix. */
  readonly words: readonly string[];
}

function field(named: string, words: string): TopicField {
  return { named: commaSeparated(named), words: commaSeparated(words) };
}

/**
 * The words of each field, so that "my flight" is on topic for an airline although its topics only say "airline". A
 * word belongs here if it is hardly used outside the field; "time" or "place" belong to none. Our own list.
 */
export const topicFields = {
  food: field(
    `food, restaurant, coffee, cafe, dairy, nutrition, bakery, bakeries, baking, grocer, supermarket, pizza, pizzeria,
    burger, drinks, beer, brewery, wine, tea, bar, pub, cater, recipe, snack, chocolate, cook, kitchen, meal,
    vegan, diner`,
    `food, foodie, meal, eat, eating, ate, lunch, dinner, breakfast, brunch, snack, recipe, cook, cooking, cooked, bake, baked,
    baking, bakery, coffee, latte, espresso, cappuccino, tea, brew, beer, wine, pizza, burger, sandwich,
    salad, soup, cake,
    chocolate, cheese, yogurt, yoghurt, milk, taco, burrito, fries, chicken, menu, chef, kitchen, dessert,
    tasty, delicious,
    bread, loaf, loaves, crust, dough, sourdough, knead, flour,
    flavor, flavour, barista, restaurant, cafe, brasserie, taproom, hungry, thirsty`,
  ),
  health: field(
    `health, hospital, medic, pharma, clinic, doctor, dental, dentist, nurse, nursing, wellness, therap, care home, patient,
    psych, optician, fitness, gym, yoga`,
    `health, patient, doctor, nurse, hospital, clinic, ward, surgery, surgeon, disease, cancer, vaccin, medicine, medication,
    symptom, diagnos, therapy, therapist, treatment, dentist, pharmac, workout, gym, fitness, yoga, exercise,
    diabetes, allerg`,
  ),
  money: field(
    'bank, banking, financ, invest, accountan, accounting, tax, mortgage, loan, credit, payment, crypto',
    `bank, banking, savings, mortgage, loan, credit, debit, invest, budget, accountant, tax, taxes, invoice, payroll, bookkeep,
    ledger, atm, pension, crypto, bitcoin`,
  ),
  insurance: field('insur', 'insur, claim, claims, premium, coverage, policyholder, underwrit'),
  travel: field(
    `travel, airline, flight, airport, hotel, touris, cruise, holiday, vacation, rail, railway, train, bus, taxi, trip,
    hospitality, resort, tours`,
    `travel, airline, flight, fly, flying, flew, airport, plane, boarding, runway, pilot, luggage, suitcase, hotel,
    resort, holiday, vacation, trip, cruise, train, station, passenger, destination, itinerar, passport`,
  ),
  cars: field(
    'car, cars, auto, automotive, automobile, vehicle, motor, garage, tyre, tire, dealership',
    `car, cars, drive, driving, drove, engine, vehicle, suv, sedan, hybrid, mpg, motor, horsepower, dealership,
      steering, garage, tyre, tires`,
  ),
  technology: field(
    `tech, technology, software, web, hosting, cloud, comput, app, apps, phone, phones, mobile, telecom, network, broadband,
    internet, gaming, games, electronics, data, cyber, digital, developer, it`,
    `software, website, server, domain, cloud, code, coding, developer, app, apps, wifi, broadband, signal, roaming, smartphone,
    iphone, android, laptop, download, browser, router, outage, wordpress, api, data, hosting, backup`,
  ),
  energy: field(
    'energ, electric, power, gas, utility, utilities, solar, water',
    'energy, electric, blackout, meter, solar, boiler, kwh, heating, grid, turbine, insulation',
  ),
  home: field(
    `furniture, home, homes, house, housing, interior, decor, diy, paint, clean, appliance, mattress, real estate, propert,
    kitchen, beds, storage, hardware`,
    `furniture, sofa, couch, chair, table, bed, mattress, wardrobe, bookcase, shelf, shelves, cushion, curtain, lamp, rug, decor,
    interior, bedroom, diy, wallpaper, renovat, laundry, vacuum`,
  ),
  garden: field(
    'garden, plant, plants, florist, flower, nursery, landscap, farm, outdoor',
    `garden, plant, plants, seed, seeds, seedling, flower, rose, roses, tulip, tree, trees, shrub, lawn, compost, soil, weed,
    weeding, tomato, greenhouse, prune, pruning, bloom, hedge, allotment, harvest`,
  ),
  books: field(
    'book, books, bookshop, library, libraries, publish, author, writing, literature, literary, reading',
    `book, books, library, libraries, librarian, novel, author, chapter, paperback, poem, poetry, bookshop,
      storytime, memoir, publish, manuscript`,
  ),
  culture: field(
    'museum, gallery, galleries, art, arts, heritage, histor, theatre, theater, exhibit, culture, zoo, aquarium',
    `museum, exhibit, gallery, galleries, curator, artefact, artifact, painting, sculpture, heritage, fossil, dinosaur,
    archaeolog, theatre, theater, zoo, aquarium, archive`,
  ),
  education: field(
    'universit, school, college, educat, teach, learning, academ, student, training, course, courses',
    `universit, campus, lecture, student, graduat, degree, professor, dissertation, thesis, semester, alumni, school, teacher,
    class, exam, exams, homework, college, course, dorm, finals, freshers`,
  ),
  city: field(
    'council, city, municipal, government, public services, town, police, fire service',
    'council, bins, recycling, pothole, resident, mayor, refuse',
  ),
  sport: field(
    `sport, football, soccer, basketball, baseball, hockey, tennis, golf, cricket, rugby, racing, betting, stadium, athletics,
    cycling, running, fitness, f1, nfl, nba`,
    'match, game, goal, derby, referee, kick-off, league, season, stadium, coach, playoff, race, tournament',
  ),
  weather: field(
    'weather, forecast, climate',
    'weather, rain, rained, rains, snow, snowed, frost, fog, gale, storm, thermometer',
  ),
  entertainment: field(
    `film, films, movie, cinema, tv, television, music, entertain, streaming, media, news, radio, concert, festival, records,
    gaming, games, comics, celebrit, broadcast, events, ticket, bands`,
    `film, movie, cinema, trailer, episode, series, album, song, playlist, concert, festival, gig, soundtrack, premiere,
    playstation, xbox`,
  ),
  family: field(
    'baby, babies, parent, family, families, toys, child, kids, matern, nursery, wedding, dating, adoption',
    'baby, babies, parent, toddler, toys, pregnan, nursery, nappy, diaper, kids, bride, wedding',
  ),
  pets: field(
    'pet, pets, vet, vets, veterinar, animal, dog, dogs, cat, cats, horse, equestrian, zoo, wildlife',
    'pet, pets, dog, dogs, cat, cats, puppy, kitten, vet, horse, pony, animal',
  ),
  looks: field(
    'beauty, cosmetic, makeup, hair, skin, skincare, fashion, cloth, clothing, apparel, jewel, salon, shoes, nails',
    `makeup, mascara, lipstick, hair, skin, skincare, outfit, dress, jeans, shoes, boots, sneakers, jacket, wardrobe, nails,
    fashion, jewel, perfume`,
  ),
} satisfies Record<string, TopicField>;

/** The name of a field. */
export type FieldName = keyof typeof topicFields;
