import { addressOf, isWithin } from '@/lib/engine/policy/link-address';
import {
  affiliateCampaign,
  affiliateHosts,
  affiliateParameters,
  associateTag,
  doubtfulParameters,
  placeValue,
} from './paid-links';

const CAMPAIGN_PARAMETERS = new Set(['utm_medium', 'utm_source', 'utm_campaign']);

/**
 * Whether a link, as written in a draft, pays whoever shares it, judged by its host or by a parameter that names the
 * payee.
 */
export function isAffiliateLink(link: string): boolean {
  const { host, query } = addressOf(link.toLowerCase());
  if (affiliateHosts.some((known) => isWithin(host, known))) return true;
  return query.split('&').some((parameter) => {
    const [name = '', value = ''] = parameter.split('=');
    return paysSomebody(name, value);
  });
}

function paysSomebody(name: string, value: string): boolean {
  if (affiliateParameters.includes(name)) return value !== '';
  if (name === 'tag') return associateTag.test(value);
  if (CAMPAIGN_PARAMETERS.has(name)) return affiliateCampaign.test(value);
  return doubtfulParameters.includes(name) && !placeValue.test(value);
}
