import { expect, it } from 'vitest';
import { soundTexts } from './sound';

const english = {
  plain: 'Hide',
  quoted: '“{quote}” of {account}',
  counted: '{count, plural, one {One thing} other {# things}}',
};

it('keeps valid texts, whatever their order of placeholders and plural forms', () => {
  const german = {
    plain: 'Ausblenden',
    quoted: '{account}: „{quote}“',
    counted: '{count, plural, other {# Dinge}}',
  };
  expect(soundTexts(english, german)).toEqual({ texts: german, faults: [] });
});

it.each([
  ['quoted', '„{quote“ von {account}', 'is no place for a value'],
  ['quoted', '„{quot}“ von {account}', 'has the places {account} {quot}, not {account} {quote}'],
  ['quoted', 'von {account}', 'has the places {account}, not {account} {quote}'],
  ['counted', '{count, plural, one {# Ding}}', 'has no form “other”'],
  ['plain', 'Aus{x}blenden', 'has the places {x}, not none'],
  ['lost', 'Verloren', 'has no English text'],
  ['toString', 'Verloren', 'has no English text'],
])('leaves out %s, “%s”, and says why', (key, text, fault) => {
  const { texts, faults } = soundTexts(english, { [key]: text });
  expect(texts).toEqual({});
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`${key}: `);
  expect(faults[0]).toContain(fault);
});
