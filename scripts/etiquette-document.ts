import { rules } from '@/lib/catalogue';
import { sources } from '@/lib/copy/en/pages/sources';
import { etiquetteOf, type Actor } from '@/lib/copy/etiquette';
import type { LevelSetting } from '@/lib/engine/hint';
import type { Rule } from '@/lib/engine/rule';
import { profiles } from '@/lib/settings/profiles';

const levelNames: Record<LevelSetting, string> = {
  off: 'off',
  tip: 'tip',
  consider: 'consider',
  'think-twice': 'think twice',
};

/**
 * The content of `docs/etiquette.md`, generated from the catalogue.
 *
 * @param judgement `docs/judgement.md`, for the figures of the rules that have a label
 */
export function etiquetteDocument(judgement: string): string {
  return `# Etiquette

Generated from the catalogue by \`npm run etiquette\`; do not edit. A test fails when it is not up to
date, and while a piece of advice has nothing that acts on it.

## The advice, and what acts on it

${adviceTable()}

${Object.entries(sources)
  .map(([seed, words]) => `Seed ${seed.replace('seed.', '')} is ${words}.`)
  .join(' ')}

## The rules

${rules.map((rule) => ruleSection(rule, judgement)).join('\n\n')}
`;
}

function adviceTable(): string {
  const rows = etiquetteOf(rules).map(
    ({ seed, advice, actors }) => `| ${seed} | ${advice} | ${actors.map(nameOf).join(', ')} |`,
  );
  return `| seed | advice | what acts on it |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function nameOf({ kind, id }: Actor): string {
  return kind === 'rule' ? `[\`${id}\`](#${id})` : `${kind} \`${id}\``;
}

function ruleSection(rule: Rule, judgement: string): string {
  const { id, title, why, source, messages, example } = rule;
  const figures = figuresOf(id, judgement);
  return `### ${id}

${title}${title.endsWith('?') ? '' : '.'} ${why} Source: ${source}.

${Object.values(messages)
  .map((message) => `- ${message.replace('{quote}', '…')}`)
  .join('\n')}

| before | after |
| --- | --- |
| ${cell(example.before)} | ${cell(example.after)} |

| ${profiles.map(({ name }) => name).join(' | ')} |
| ${profiles.map(() => '---').join(' | ')} |
| ${profiles.map(({ levels }) => levelNames[levels[id] ?? 'off']).join(' | ')} |${figures && `\n\n${figures}`}`;
}

function cell(text: string): string {
  return text.replaceAll('\n', '<br>').replaceAll('|', '\\|');
}

/** The figures of a label in `docs/judgement.md`; empty for rules without a label. */
function figuresOf(id: string, judgement: string): string {
  const row = judgement.split('\n').find((line) => line.startsWith(`| ${id} | `));
  if (!row) return '';
  const [, , support, , , , precision, recall, f1] = row.split('|').map((part) => part.trim());
  return `On ${support} judged posts: precision ${precision}, recall ${recall}, F1 ${f1}.`;
}
