/** `npm run explain -- "TEXT"`: why each rule spoke or stayed silent on a draft, at default settings. */
import { parseArgs } from 'node:util';
import { rules } from '@/lib/catalogue';
import { describeExplanation } from '@/lib/engine/describe-explanation';
import { explain } from '@/lib/engine/explain';
import { surfaceSchema } from '@/lib/engine/schemas/context';
import { scorer } from '@/lib/scorer';
import { defaultProfile } from '@/lib/settings/profiles';
import { runCommand } from './cli';
import {
  accounts,
  contextOf,
  plannedDraft,
  topicsIn,
  type PlannedDraft,
} from './drafts/planned-draft';
import { UserError } from './lib/command-error.mjs';
import { oneOf } from './lib/option-values.mjs';
import { ruleNamed } from './rule-named';

const USAGE =
  'npm run explain -- "TEXT" [--rule ID] [--surface post|reply|quote|thread] [--account business|personal] ' +
  '[--topics WORDS] [--media] [--json]';

await runCommand(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rule: { type: 'string' },
      surface: { type: 'string', default: 'post' },
      account: { type: 'string', default: 'business' },
      topics: { type: 'string', default: '' },
      media: { type: 'boolean', default: false },
    },
  });
  const [text, ...more] = positionals;
  if (text === undefined || text.trim() === '' || more.length > 0) {
    throw new UserError(`Give one draft in quotation marks: ${USAGE}.`);
  }
  const only = values.rule === undefined ? undefined : ruleNamed(values.rule);
  const draft: PlannedDraft = {
    ...plannedDraft('', text),
    surface: oneOf('--surface', surfaceSchema.options, values.surface),
    account: oneOf('--account', accounts, values.account),
    topics: topicsIn(values.topics),
    media: values.media,
  };
  const { levels } = defaultProfile(draft.account);
  const whole = explain(rules, { text, context: contextOf(draft, Date.now()), levels }, scorer);
  const shown = whole.rules.filter(({ rule }) => only === undefined || rule === only);
  const explanation = { ...whole, rules: shown };
  const report = values.json
    ? `${JSON.stringify(explanation)}\n`
    : describeExplanation(explanation);
  process.stdout.write(report);
});
