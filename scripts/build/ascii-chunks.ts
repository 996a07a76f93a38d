import { parseAst, type Plugin } from 'vite';

const NOT_ASCII = /[^\0-\x7F]/g;
/** Characters of which one is enough to have a text kept with two bytes a character. */
const NOT_LATIN_1 = /[^\0-\xFF]/;
/** Most that a chunk may grow: one of texts in Japanese would double, and be two bytes a character all the same. */
const MOST_GROWTH = 1.05;

/**
 * Writes chunks in ASCII, the rest as escapes: a browser keeps the text of a script as long as it runs, with one byte a
 * character if all are Latin-1, and with two otherwise, which takes it longer to read, too. A chunk that would grow by
 * more than a twentieth stays as it is.
 */
export function asciiChunksPlugin(): Plugin {
  return {
    name: 'tweet-coach:ascii-chunks',
    // Behind the minifier, which takes escapes back.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !NOT_LATIN_1.test(chunk.code)) continue;
          const code = inAscii(chunk.code);
          if (code.length <= MOST_GROWTH * chunk.code.length) chunk.code = code;
        }
      },
    },
  };
}

/**
 * A program in ASCII that does the same.
 *
 * @throws {SyntaxError} if it is no program
 */
export function inAscii(code: string): string {
  const ascii: string[] = [];
  let end = 0;
  for (const { start, end: next } of rawTexts(parseAst(code))) {
    ascii.push(escaped(code.slice(end, start)), inserted(code.slice(start, next)));
    end = next;
  }
  return ascii.join('') + escaped(code.slice(end));
}

function escaped(code: string): string {
  return code.replace(
    NOT_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** In a tagged template an escape may be read as it stands: there a character is put in as a value. */
function inserted(text: string): string {
  return text.replace(NOT_ASCII, (unit) => `\${"${escaped(unit)}"}`);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The pieces of text of tagged templates, in their order. */
function rawTexts(program: unknown): Node[] {
  const found: Node[] = [];
  const visit = (node: Node, isTagged: boolean) => {
    if (isTagged && node.type === 'TemplateElement') found.push(node);
    for (const [key, child] of Object.entries(node)) {
      const inTagged =
        (node.type === 'TaggedTemplateExpression' && key === 'quasi') ||
        (isTagged && key === 'quasis');
      for (const each of [child].flat()) if (isNode(each)) visit(each, inTagged);
    }
  };
  if (isNode(program)) visit(program, false);
  return found.sort((a, b) => a.start - b.start);
}
