import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';

/** Other JavaScript tools that check prose, each with its defaults, by package name. */
export async function loadPeers(): Promise<Record<string, (text: string) => unknown>> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return {
    'harper.js': (text) => harper.lint(text, { language: 'plaintext' }),
    'write-good': (text) => writeGood(text),
    alex: (text) => alex(text),
  };
}
