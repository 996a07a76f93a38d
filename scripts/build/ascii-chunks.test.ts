import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { inAscii } from './ascii-chunks';

const PROGRAMS = {
  'a text': `'“Café” – 🎉'`,
  'a template': '`Ünder ${1 + 1} … ${`“${2}”`}`',
  'a raw template': 'String.raw`\\d’${String.raw`“\\n`}…🎉`',
  'what a raw template is put around': "String.raw`${'“'.length}\\u2019`",
  'a pattern': `'a ’b 🎉 c'.match(/[’“]\\w|🎉/gu).join()`,
  'a pattern without the flag u': `'né 🎉'.replace(/é|[^\\0-\\x7F]/g, '*')`,
  'the source of a pattern': `new RegExp(/[’“]b/.source).test('’b')`,
  'a name': `(() => { const naïve = { größe: 3 }; return naïve.größe; })()`,
};

it.each(Object.entries(PROGRAMS))('writes %s as equivalent ASCII', (_name, program) => {
  const ascii = inAscii(program);
  expect(ascii).toMatch(/^[\0-\x7F]*$/);
  expect(runInNewContext(ascii)).toBe(runInNewContext(program));
});
