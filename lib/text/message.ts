/** Values for the placeholders of a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** A message that cannot be parsed or filled; the error's message says why. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

type Part = string | Place | Choice | typeof NUMBER;

/** `{name}`. */
interface Place {
  readonly name: string;
}

/** `{name, plural, …}`: one of the cases, chosen by the value of the name. */
interface Choice extends Place {
  readonly cases: ReadonlyMap<string, readonly Part[]>;
  readonly type: Intl.PluralRuleType;
}

/** `#` inside a case: the number that chose the case. */
const NUMBER = Symbol('#');

/**
 * Fills the placeholders of a message. The notation is a subset of ICU MessageFormat: `{name}`, `{name, plural, =1 {…}
 * one {…} other {# …}}` and the same with `selectordinal`. ICU's quoting with apostrophes is not supported, so a brace
 * cannot be literal.
 *
 * @param tag a BCP 47 language tag, which decides plural forms and number formats
 * @throws {MessageError} if the message cannot be parsed, or a value is missing
 */
export function formatMessage(message: string, values: Values, tag: string): string {
  return write(partsOf(message), values, tag);
}

/**
 * The names of the placeholders of a message.
 *
 * @throws {MessageError} if the message cannot be parsed
 */
export function placesOf(message: string): Set<string> {
  const names = new Set<string>();
  collect(partsOf(message), names);
  return names;
}

function collect(parts: readonly Part[], names: Set<string>): void {
  for (const part of parts) {
    if (typeof part !== 'object') continue;
    names.add(part.name);
    if ('cases' in part) for (const inner of part.cases.values()) collect(inner, names);
  }
}

function write(
  parts: readonly Part[],
  values: Values,
  tag: string,
  number: string | number = '#',
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part === NUMBER) return written(number, tag);
      const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined;
      if (value === undefined) throw new MessageError(`there is nothing for {${part.name}}`);
      if (!('cases' in part)) return written(value, tag);
      return write(chosen(part, Number(value), tag), values, tag, value);
    })
    .join('');
}

function written(value: string | number, tag: string): string {
  if (typeof value === 'string') return value;
  return isSmallInteger(value) ? String(value) : numberFormat(tag).format(value);
}

/**
 * Whether a number is written with the same plain digits in all our languages; from 1,000 on, digits are grouped.
 * Avoids the first `Intl.NumberFormat` of a page, which takes Chromium tens of milliseconds, too long for "3 hints".
 */
function isSmallInteger(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

function chosen({ cases, type }: Choice, number: number, tag: string): readonly Part[] {
  const exact = cases.get(`=${number}`);
  return exact ?? cases.get(pluralRules(tag, type).select(number)) ?? cases.get('other')!;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string): Intl.NumberFormat {
  const known = numberFormats.get(tag) ?? new Intl.NumberFormat(tag);
  numberFormats.set(tag, known);
  return known;
}

const rulesOfPlurals = new Map<string, Intl.PluralRules>();

function pluralRules(tag: string, type: Intl.PluralRuleType): Intl.PluralRules {
  const key = `${tag} ${type}`;
  const known = rulesOfPlurals.get(key) ?? new Intl.PluralRules(tag, { type });
  rulesOfPlurals.set(key, known);
  return known;
}

const read = new Map<string, readonly Part[]>();

function partsOf(message: string): readonly Part[] {
  let parts = read.get(message);
  if (!parts) {
    const reader = new Reader(message);
    parts = reader.parts(false);
    if (!reader.isAtEnd) throw new MessageError('a } has no {');
    read.set(message, parts);
  }
  return parts;
}

const CASE = /^\s*(=\d+|zero|one|two|few|many|other)\s*\{/;
const PLACE = /^\{\s*(\w+)\s*(\}|,\s*(plural|selectordinal)\s*,)/;

/** Parses a message from start to end. */
class Reader {
  readonly #message: string;
  #at = 0;

  constructor(message: string) {
    this.#message = message;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#message.length;
  }

  /** @param inCase whether `#` stands for the number of a choice */
  parts(inCase: boolean): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const text = (inCase ? /^[^{}#]*/ : /^[^{}]*/).exec(this.#rest)![0];
      if (text !== '') parts.push(text);
      this.#at += text.length;
      const next = this.#message[this.#at];
      if (next === '#') {
        parts.push(NUMBER);
        this.#at++;
      } else if (next === '{') parts.push(this.#place());
      else return parts;
    }
  }

  get #rest(): string {
    return this.#message.slice(this.#at);
  }

  #place(): Part {
    const [opening, name, , type] = PLACE.exec(this.#rest) ?? [];
    if (opening === undefined || name === undefined) {
      throw new MessageError(`“${this.#rest.slice(0, 20)}” is no place for a value`);
    }
    this.#at += opening.length;
    if (type === undefined) return { name };
    const cases = new Map<string, readonly Part[]>();
    for (let match = CASE.exec(this.#rest); match; match = CASE.exec(this.#rest)) {
      this.#at += match[0].length;
      cases.set(match[1]!, this.parts(true));
      this.#close(name);
    }
    this.#at += /^\s*/.exec(this.#rest)![0].length;
    this.#close(name);
    if (!cases.has('other')) throw new MessageError(`{${name}} has no form “other”`);
    return { name, cases, type: type === 'plural' ? 'cardinal' : 'ordinal' };
  }

  #close(name: string): void {
    if (this.#message[this.#at] !== '}') throw new MessageError(`{${name}} does not end`);
    this.#at++;
  }
}
