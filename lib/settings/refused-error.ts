import type { Fault } from './fault';

/**
 * What was asked for was not done, since it cannot be kept or written; `says` is for people, in whatever language they
 * read. The message names the same for a console.
 */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** Why, and what can be done, sentence by sentence. */
  readonly says: readonly Fault[];

  constructor(says: readonly Fault[], options?: ErrorOptions) {
    super(`Refused: ${says.map(nameOf).join('; ')}`, options);
    this.says = says;
  }
}

function nameOf({ key, values }: Fault): string {
  return values ? `${key} ${JSON.stringify(values)}` : key;
}
