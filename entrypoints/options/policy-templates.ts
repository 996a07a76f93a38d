import agency from '@/docs/policies/agency.json';
import charity from '@/docs/policies/charity.json';
import council from '@/docs/policies/council.json';
import shop from '@/docs/policies/shop.json';
import type { PolicyTemplate } from '@/components/options/policy-maker';
import { policySchema } from '@/lib/settings/policy';
import { draftOf } from '@/lib/settings/policy-draft';

/** The policies that a team can begin with: the examples of the handbook. */
export const policyTemplates: readonly PolicyTemplate[] = [
  { name: 'A shop', written: shop },
  { name: 'A council', written: council },
  { name: 'A charity', written: charity },
  { name: 'An agency', written: agency },
].map(({ name, written }) => ({ name, draft: draftOf(policySchema.parse(written)) }));
