import { parseAst, Visitor, type Plugin } from 'vite';

/**
 * A loop over a character that no draft contains. V8 compiles what follows alternatives once for each of them, up to ten
 * times, but what begins with a loop only once (`LoopChoiceNode::Emit` in its `regexp-compiler.cc`).
 */
const JOINT = String.raw`\0*`;

/** Shorter expressions have little to compile twice, in UTF-16 units. */
const SHORTEST = 30;

/** What makes a group optional, or repeats it a few times, so that what follows it is compiled more than once. */
const BRANCHING = /^(?:\?|\{\d+,\d+\})\??/;
const REPEATED = /^[*+{]/;
const LOOKS_AROUND = /^\(\?<?[=!]/;
/** A quantifier whose numbers are not all known here. */
const OPEN_QUANTIFIER = /\{\d*,?$/;

/** A group that is open, or an expression as a whole. */
interface Group {
  readonly looksAround: boolean;
  branches: boolean;
}

/**
 * An expression that matches the same, with joints behind its alternatives and whatever is optional.
 *
 * @param parts its source, or the fixed parts of a template for it
 * @returns as many parts; the same ones if they are no expression by themselves, such as one half of a group
 */
export function withJoints(parts: readonly string[]): readonly string[] {
  const open: Group[] = [{ looksAround: false, branches: false }];
  let isInClass = false;
  const joined: string[] = [];
  for (const [i, part] of parts.entries()) {
    const follows = i > 0 && !isInClass && !OPEN_QUANTIFIER.test(parts[i - 1]!);
    let result = follows && isContinued(part) ? JOINT : '';
    for (let at = 0; at < part.length; at++) {
      const character = part[at]!;
      result += character;
      if (character === '\\') result += part[++at] ?? '';
      else if (isInClass) isInClass = character !== ']';
      else if (character === '[') isInClass = true;
      else if (character === '(')
        open.push({ looksAround: LOOKS_AROUND.test(part.slice(at, at + 4)), branches: false });
      else if (character === '|') open.at(-1)!.branches = true;
      else if (character === ')') {
        const group = open.pop()!;
        if (open.length === 0) return parts;
        const quantifier = BRANCHING.exec(part.slice(at + 1))?.[0] ?? '';
        result += quantifier;
        at += quantifier.length;
        if (!group.looksAround && (group.branches || quantifier) && isContinued(part.slice(at + 1)))
          result += JOINT;
      } else if (isOptionalMark(part, at) && isContinued(part.slice(at + 1))) result += JOINT;
    }
    joined.push(result);
  }
  return open.length === 1 && !isInClass ? joined : parts;
}

/** Whether a question mark makes the character or class before it optional. */
const isOptionalMark = (part: string, at: number): boolean =>
  part[at] === '?' && at > 0 && !'(*+?}'.includes(part[at - 1]!);

/** Whether something of the same alternative follows, and no quantifier. */
const isContinued = (rest: string): boolean =>
  rest !== '' &&
  !rest.startsWith('|') &&
  !rest.startsWith(')') &&
  !REPEATED.test(rest) &&
  !rest.startsWith('?');

/**
 * Writes the expressions of a chunk so that V8 compiles them to less code, in less time.
 *
 * @param engine the module whose chunk is written so, with forward slashes: a page's few expressions would only grow
 */
export function expressionJointsPlugin(engine: string | undefined): Plugin {
  return {
    name: 'tweet-coach:expression-joints',
    // After the minifier, which writes expressions as it likes.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && engine && chunk.moduleIds.includes(engine))
            chunk.code = jointed(chunk.code);
        }
      },
    },
  };
}

/**
 * An equivalent program, with joints in its regular expressions and in templates tagged `String.raw`, of which
 * expressions are made.
 *
 * @throws {SyntaxError} if the code cannot be parsed
 */
export function jointed(code: string): string {
  const changes: Change[] = [];
  const change = (at: Node, before: string, after: string) => {
    const start = code.indexOf(before, at.start);
    if (after !== before) changes.push({ start, end: start + before.length, text: after });
  };
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || node.regex.pattern.length < SHORTEST) return;
      change(node, node.regex.pattern, withJoints([node.regex.pattern])[0]!);
    },
    TaggedTemplateExpression({ tag, quasi: { quasis } }) {
      if (code.slice(tag.start, tag.end) !== 'String.raw') return;
      const parts = quasis.map(({ value }) => value.raw);
      const joined = withJoints(parts);
      for (const [i, part] of quasis.entries()) change(part, parts[i]!, joined[i]!);
    },
  }).visit(parseAst(code));
  return applied(changes, code);
}

interface Node {
  readonly start: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function applied(changes: readonly Change[], code: string): string {
  const written: string[] = [];
  let done = 0;
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start)) {
    written.push(code.slice(done, start), text);
    done = end;
  }
  return written.join('') + code.slice(done);
}
