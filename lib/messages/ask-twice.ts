/** How long to wait for an answer, in milliseconds: a cold worker needs well under one second. */
export const PATIENCE = 3000;

/**
 * Sends a request, and once more if it fails or takes too long: the worker may be stopped at that moment, and Chromium
 * can lose messages to it. Only for requests that may be repeated.
 *
 * @returns the first answer to arrive, perhaps a late one to the first request
 * @throws the error of the second request
 */
export async function askTwice<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const first = ask();
  try {
    return await inTime(first);
  } catch {
    const second = ask();
    return inTime(Promise.any([first, second]).catch(() => second));
  }
}

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The background did not answer.')), PATIENCE);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
