import { UserError } from './command-error.mjs';

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * Checks the value of an option that takes one of several words.
 *
 * @template {string} Value
 * @param {string} option
 * @param {readonly Value[]} values those it takes
 * @param {string} given
 * @returns {Value}
 * @throws {UserError} listing the values, if it is none of them
 */
export function oneOf(option, values, given) {
  const value = values.find((each) => each === given);
  if (value !== undefined) return value;
  throw new UserError(`${option} takes ${alternatives.format(values)}, not “${given}”.`);
}

/**
 * Reads the value of an option that takes a whole number.
 *
 * @param {string} option
 * @param {string} given
 * @param {number} least
 * @param {number} [most]
 * @returns {number}
 * @throws {UserError} naming the limits, if it is no whole number within them
 */
export function wholeNumber(option, given, least, most = Number.MAX_SAFE_INTEGER) {
  const number = Number(given);
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  const limits = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `from ${least} on`;
  throw new UserError(`${option} takes a whole number ${limits}, not “${given}”.`);
}
