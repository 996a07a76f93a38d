import type { Browser } from 'puppeteer-core';

/** The part of Puppeteer's WebDriver BiDi connection that is needed here; it has no public type. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluation {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a script in Firefox's own window, with access to all of Firefox. Needs a browser that was started with
 * `extensionPages`.
 *
 * @returns the value of the script, or of the promise that it returns: a string, a number or nothing
 * @throws what the script throws
 */
export async function runInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { readonly context: string }[] };
  const target = { context: contexts[0]?.context };
  const parameters = { target, awaitPromise: true, expression };
  const answer = await connection.send('script.evaluate', parameters);
  const { result, exceptionDetails } = answer.result as Evaluation;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
