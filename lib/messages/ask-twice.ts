/** How long an answer is waited for, in milliseconds: a cold worker needs well under one second. */
export const PATIENCE = 3000;

/**
 * Asks, and asks once more if that fails or takes too long: a worker can be stopped just then, and Chromium
 * can lose what is sent to it. Only for what may be done twice.
 *
 * @returns the first answer, also one to the first question that comes late.
 * @throws what the second question failed with.
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
