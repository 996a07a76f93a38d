/**
 * Keeps what was made of texts that came lately. It holds two generations: when the younger one is full it becomes the
 * older one, whose texts are forgotten unless they come again.
 */
export class Recent<Value extends object | number | boolean> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  /** UTF-16 units of the young texts. */
  #length = 0;

  /** @param size of a generation, in UTF-16 units of its texts; one text may be longer */
  constructor(readonly size: number) {}

  /**
   * What was made of the text lately, or is made of it now.
   *
   * @param make is given a copy of the text, so that what is kept of it does not keep the longer text that it was cut
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
 * The same text without the longer one that it may have been cut from, which an engine keeps with a slice of it: to cut
 * a text that was put together, it must copy that first.
 */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
