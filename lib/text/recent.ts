/**
 * Keeps what was made of texts that came lately. It holds two generations: when the younger one is full it becomes the
 * older one, whose texts are forgotten unless they come again.
 */
export class Recent<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** @param size texts in a generation */
  constructor(readonly size: number) {}

  /** What was kept for the text; nothing if it did not come lately. */
  get(text: string): Value | undefined {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const old = this.#old.get(text);
    if (old !== undefined) this.#keep(text, old);
    return old;
  }

  set(text: string, value: Value): void {
    this.#keep(copyOf(text), value);
  }

  #keep(text: string, value: Value): void {
    if (this.#young.size >= this.size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, value);
  }
}

/** The same text without the longer one that it may have been cut from, which an engine keeps with a slice of it. */
function copyOf(text: string): string {
  return text.split('').join('');
}
