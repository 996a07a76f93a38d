/**
 * A cache of values by text, in two generations. When the young one is full, it becomes the old one, whose texts are
 * dropped unless they are used again.
 */
export class Recent<Value extends object | number | boolean> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  /** Total length of the young texts, in UTF-16 units. */
  #length = 0;

  /** @param size of a generation, as the total length of its texts in UTF-16 units; a single text may be longer */
  constructor(readonly size: number) {}

  /**
   * The cached value for the text, or a new one.
   *
   * @param make gets a copy of the text, so that a cached value does not keep the longer text alive that it was sliced
   *   from
   */
  of(text: string, make: (text: string) => Value): Value {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    const own = copyOf(text);
    const made = old ?? make(own);
    this.#keep(own, made);
    return made;
  }

  #keep(text: string, value: Value): void {
    if (this.#length + text.length > this.size) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#length = 0;
    }
    this.#young.set(text, value);
    this.#length += text.length;
  }
}

/**
 * Copies a text, so that it does not keep the longer one alive that it may be a slice of. An engine must flatten a
 * concatenated text, and so copy it, before it can slice it.
 */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
