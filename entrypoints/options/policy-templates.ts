import type { PolicyTemplate } from '@/components/options/policy-maker';
import agency from '@/docs/policies/agency.json';
import charity from '@/docs/policies/charity.json';
import council from '@/docs/policies/council.json';
import shop from '@/docs/policies/shop.json';
import { policySchema } from '@/lib/settings/policy';
import { draftOf } from '@/lib/settings/policy-draft';

/** The policies that a team can start from: the examples in docs/policies. */
export const policyTemplates: readonly PolicyTemplate[] = [
  templateOf('shop', shop),
  templateOf('council', council),
  templateOf('charity', charity),
  templateOf('agency', agency),
];

function templateOf(id: PolicyTemplate['id'], written: unknown): PolicyTemplate {
  return { id, draft: draftOf(policySchema.parse(written)) };
}
