import type { Fault } from './fault';

/**
 * A request was refused, because its result cannot be stored. `says` is for users, in their language; the message says
 * the same for a console.
 */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** Sentences on why, and on what can be done. */
  readonly says: readonly Fault[];

  constructor(says: readonly Fault[], options?: ErrorOptions) {
    super(`Refused: ${says.map(nameOf).join('; ')}`, options);
    this.says = says;
  }
}

function nameOf({ key, values }: Fault): string {
  return values ? `${key} ${JSON.stringify(values)}` : key;
}
