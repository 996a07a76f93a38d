import type { Explanation, RuleExplanation } from './explain';

/** Formats an explanation as text: for each rule what was found, asked and decided. */
export function describeExplanation({ normalised, language, rules }: Explanation): string {
  const read = language === 'en' ? 'English' : 'not English: no rule is asked';
  const head = `Read as: ${normalised}\nLanguage: ${read}\n`;
  return [head, ...rules.map(describeRule)].join('\n');
}

function describeRule(explained: RuleExplanation): string {
  const { rule, level, spoke, lists, gates, dropped, fixes, score } = explained;
  const missed = lists.filter(({ hits }) => hits.length === 0).map(({ list }) => list);
  const lines = [
    ...lists.flatMap(({ list, hits }) =>
      hits.map(
        ({ pattern, span, text }) =>
          `found    “${text}” ${span.start}–${span.end}, ${list}${pattern === null ? '' : `: ${pattern}`}`,
      ),
    ),
    ...gates.map(
      ({ gate, text, answer }) => `asked    “${text}” ${gate}: ${answer ? 'yes' : 'no'}`,
    ),
    ...dropped.map(({ reason, message }) => `dropped  ${message}: ${reason}`),
    ...fixes.map(({ label, refusal }) => `fix      ${label}: ${refusal ?? 'offered'}`),
    ...(score ? [`score    ${score.score.toFixed(2)} ${JSON.stringify(score.thresholds)}`] : []),
    ...(score?.weights ?? [])
      .slice(0, 8)
      .map(({ kind, name, weight }) => `weight   ${weight.toFixed(2)} ${kind} ${name}`),
    ...(missed.length > 0 ? [`not in   ${missed.join(', ')}`] : []),
  ];
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `${rule} (${level}) ${spoke ? 'spoke' : 'stayed silent'}\n${body}`;
}
