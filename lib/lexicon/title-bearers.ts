import { commaSeparated } from './one-of';

/** Things that have a title or a name: works, events, groups, venues, food and drink. */
export const titleBearers: ReadonlySet<string> = new Set(
  commaSeparated(`
    title, titles, name, names, nickname, nicknames, motto, mottos, theme, themes, slogan, slogans, word, words, term, terms, phrase,
    phrases, expression, expressions, line, lines,
    novel, novels, book, books, guidebook, guidebooks, handbook, handbooks, cookbook, cookbooks, memoir, memoirs, guide, guides, poem,
    poems, play, plays, musical, musicals, opera, operas, comedy, comedies, film, films, movie, movies, documentary, documentaries,
    series, sitcom, sitcoms, programme, programmes, podcast, podcasts, episode, episodes, column, columns, blog, blogs, zine, zines,
    magazine, magazines, newsletter, newsletters, comic, comics, pamphlet, pamphlets, chapter, chapters, tale, tales, sketch, sketches,
    song, songs, songbook, songbooks, single, singles, track, tracks, tune, tunes, album, albums, record, records, carol, carols,
    hymn, hymns, painting, paintings, mural, murals, exhibition, exhibitions, exhibit, exhibits, installation, installations,
    quiz, quizzes, panel, panels, talk, talks, lecture, lectures, workshop, workshops, course, courses, class, classes, festival,
    festivals, fair, fairs, walk, walks, trail, trails, show, shows, game, games, dance, dances,
    band, bands, team, teams, app, apps, campaign, campaigns, project, projects, scheme, schemes, prize, prizes, award, awards, fund,
    funds, charity, charities, club, clubs, group, groups, choir, choirs, orchestra, orchestras, network, networks,
    shop, shops, stall, stalls, café, cafés, cafe, cafes, pub, pubs, bakery, salon, salons, brewery, beer, beers, ale, ales, cider,
    ciders, brew, brews, cheese, cheeses, cocktail, cocktails, boat, boats, train, trains`),
);
