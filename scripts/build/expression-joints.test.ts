import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parseAst, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import { jointed, withJoints } from './expression-joints';

describe('withJoints', () => {
  it.each([
    [['a(?:b|c)d'], [String.raw`a(?:b|c)\0*d`]],
    [['(?<x>b|c)?d(e)?f'], [String.raw`(?<x>b|c)?\0*d(e)?\0*f`]],
    [['(?:b|c){0,2}?d'], [String.raw`(?:b|c){0,2}?\0*d`]],
    [['(?:(?:a|b)|c)d|(?:e|f)'], [String.raw`(?:(?:a|b)|c)\0*d|(?:e|f)`]],
    [
      ['(?:a|b)', 'c(?:d|e)', '?'],
      ['(?:a|b)', String.raw`\0*c(?:d|e)`, '?'],
    ],
    [
      ['a{1,', '}(?:b|c)d'],
      ['a{1,', String.raw`}(?:b|c)\0*d`],
    ],
    [
      ['[a', 'b]c'],
      ['[a', 'b]c'],
    ],
  ])('puts them behind the alternatives of %j', (parts, joined) => {
    expect(withJoints(parts)).toEqual(joined);
  });

  it.each([
    '(?:a|b)+c',
    '(?:a|b){2}c',
    '(?=a|b)c',
    '(?<!a|b)c',
    '[(|)]a',
    String.raw`\(a|b\)c`,
    '(?:a|b',
    'a|b)c',
  ])('leaves %s as it is', (source) => {
    expect(withJoints([source])).toEqual([source]);
  });
});

describe('jointed', () => {
  it.each([
    ['a literal', String.raw`/^(?:one|two|three|four)\s(?:five|six)\.$/.test('two six.')`],
    ['a raw template', "new RegExp(String.raw`^(?:a|b)${'c'}(?:d|e)?f$`).test('acf')"],
    ['one in another', "new RegExp(String.raw`^(?:a|${String.raw`(?:b|c)d`})e$`).test('cde')"],
    ['a template that is not raw', '`(a|b)c`.length'],
  ])('writes %s as an equivalent program', (_name, program) => {
    expect(runInNewContext(jointed(program))).toEqual(runInNewContext(program));
  });
});

const lib = resolve(import.meta.dirname, '../../lib');

/** The regular expressions that stand in the sources of the engine and the rules. */
function expressionsOfEngine(): RegExp[] {
  const found: RegExp[] = [];
  for (const folder of ['engine', 'rules', 'lexicon', 'match', 'text']) {
    const files = readdirSync(resolve(lib, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((each) => /(?<!\.test|\.d)\.ts$/.test(each))) {
      const code = readFileSync(resolve(lib, folder, file), 'utf8');
      new Visitor({
        Literal(node) {
          if ('regex' in node) found.push(new RegExp(node.regex.pattern, node.regex.flags));
        },
      }).visit(parseAst(code, { lang: 'ts' }));
    }
  }
  return found;
}

/** Every so many of the drafts that were written for this project. */
const STEP = 41;

/** Some drafts, and what is left of them behind some word, as many expressions read only the words behind a hit. */
function someTexts(): string[] {
  const lines = ['speak', 'quiet'].flatMap((name) =>
    readFileSync(resolve(lib, `../tests/drafts/${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n'),
  );
  return lines
    .filter((_, i) => i % STEP === 0)
    .flatMap((line, i) => {
      const { text }: { text: string } = JSON.parse(line);
      const spaces = [...text.matchAll(/\s/g)].map(({ index }) => index);
      return [text, text.toLowerCase().slice(spaces[i % spaces.length])];
    });
}

it('every expression of the engine matches the same with joints', () => {
  const expressions = expressionsOfEngine();
  const texts = someTexts();
  let changed = 0;
  for (const { source, flags } of expressions) {
    const [joined] = withJoints([source]);
    if (joined === source) continue;
    changed++;
    const once = flags.replace(/[gy]/g, '');
    const [before, after] = [new RegExp(source, once), new RegExp(joined!, once)];
    const differing = texts.filter((text) => {
      const [one, other] = [before.exec(text), after.exec(text)];
      return one?.index !== other?.index || String(one) !== String(other);
    });
    expect(differing, source).toEqual([]);
  }
  expect(changed).toBeGreaterThan(300);
});
