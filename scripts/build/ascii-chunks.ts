import { parseAst, type Plugin } from 'vite';

const NOT_ASCII = /[^\0-\x7F]/g;
/** A single such character makes a browser store a text with two bytes per character. */
const NOT_LATIN_1 = /[^\0-\xFF]/;
/** How much a chunk may grow: Japanese texts would double, and gain nothing. */
const MOST_GROWTH = 1.05;

/**
 * Writes chunks in ASCII, with escapes for other characters. A browser keeps the text of a running script, with one
 * byte per character if all are Latin-1, and otherwise with two, which it also parses more slowly. A chunk that would
 * grow by more than a twentieth stays as it is.
 */
export function asciiChunksPlugin(): Plugin {
  return {
    name: 'tweet-coach:ascii-chunks',
    // After the minifier, which would undo escapes.
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
 * An equivalent program in ASCII.
 *
 * @throws {SyntaxError} if the code cannot be parsed
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

/** A tagged template may read its raw text, so there a character is inserted as an interpolated value. */
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

/** The text parts of tagged templates, in order. */
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
