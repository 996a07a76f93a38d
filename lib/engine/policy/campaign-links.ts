import type { CampaignLink } from '@/lib/engine/schemas/campaign-link';
import { addressOf, isWithin } from './link-address';

/**
 * The parameters that a link lacks, as the team wrote them; none for a link to a site without rules.
 *
 * @param link as written in a draft, with or without its protocol
 */
export function missingParameters(link: string, rules: readonly CampaignLink[]): string[] {
  const { host, query } = addressOf(link);
  const given = new Map(query.split('&').map(nameAndValue));
  const missing = rules
    .filter(({ domains }) => domains.some((own) => isWithin(host, own)))
    .flatMap(({ parameters }) => parameters)
    .filter((parameter) => {
      const [name, value] = nameAndValue(parameter);
      const found = given.get(name) ?? '';
      return value === '' ? found === '' : found !== value;
    });
  return [...new Set(missing)];
}

function nameAndValue(parameter: string): [name: string, value: string] {
  const [name = '', ...value] = parameter.split('=');
  return [name, value.join('=')];
}
