import { expect, it } from 'vitest';
import { Draft } from '@/lib/engine/reading/draft';
import { reportsNews } from './reported-news';

it.each([
  'Roe says tram tax was "a mistake" https://acme.com/1',
  'Ferry bill fails in upper house, 49 to 51',
  'Mayor Roe to visit Hull on Friday, town hall says',
  'Harbour should close, says peer https://acme.com/2',
  'The senator calls the pier “a disgrace we all pay for!”',
  'Asked about the pier, council leader Ada Roe says: "I would burn it"',
  'Roe wins run-off. Watch her speech: https://acme.com/3',
])('a headline reports: %s', (text) => expect(reportsNews(new Draft(text))).toBe(true));

it.each([
  ['the writer speaks', 'Roe says tram tax was a mistake and I agree'],
  ['the writer shouts', 'Roe wins run-off!'],
  ['the reader is addressed', 'Roe wins run-off, you know what that means'],
  ['the writer goes on', 'Roe wins run-off. The pier will be better for it in every way.'],
  ['nobody does anything', 'Roe and the tram tax'],
  ['the writer despises somebody', 'Roe says the pigs of the pier are disgusting'],
  ['it is no headline', 'roe says tram tax was a mistake'],
  ['it is a row of tags', 'Roe wins #TramTax #PierPeople'],
])('%s: %s', (_, text) => expect(reportsNews(new Draft(text))).toBe(false));
