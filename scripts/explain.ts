/** `npm run explain -- "TEXT"`: why each rule spoke or stayed silent on a draft, at default settings. */
import { parseArgs } from 'node:util';
import { rules } from '@/lib/catalogue';
import { defaultContext } from '@/lib/engine/context';
import { describeExplanation } from '@/lib/engine/describe-explanation';
import { explain } from '@/lib/engine/explain';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { runCommand } from './cli';
import { UserError } from './lib/command-error.mjs';
import { ruleNamed } from './rule-named';

const USAGE = 'npm run explain -- "TEXT" [--rule ID] [--json]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, rule: { type: 'string' } },
  });
  const [text, ...more] = positionals;
  if (text === undefined || text.trim() === '' || more.length > 0) {
    throw new UserError(`Give one draft in quotation marks: ${USAGE}.`);
  }
  const only = values.rule === undefined ? undefined : ruleNamed(values.rule);
  const { account } = defaultContext;
  const context = { ...defaultContext, now: Date.now() };
  const whole = explain(rules, { text, context, levels: defaultProfile(account).levels }, scorer);
  const shown = whole.rules.filter(({ rule }) => only === undefined || rule === only);
  const explanation = { ...whole, rules: shown };
  const report = values.json
    ? `${JSON.stringify(explanation)}\n`
    : describeExplanation(explanation);
  process.stdout.write(report);
});
