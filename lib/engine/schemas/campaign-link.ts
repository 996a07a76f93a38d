import { z } from 'zod/mini';

/** A host like `shop.example.org`, without protocol and path. */
const HOST = /^(?=.{4,100}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** A query parameter, with or without a required value. */
const PARAMETER = /^[A-Za-z0-9_.-]{1,60}(?:=[A-Za-z0-9_.~%+-]{1,100})?$/;

/** The parameters that a team requires in every link to its own sites, so that it can count visitors. */
export const campaignLinkSchema = z.strictObject({
  domains: z
    .array(z.string().check(z.regex(HOST, 'is not a domain')))
    .check(
      z.minLength(1),
      z.maxLength(50),
      z.describe('The team’s own domains, such as “acme.org”; their subdomains count too.'),
    ),
  parameters: z
    .array(z.string().check(z.regex(PARAMETER, 'is not a parameter')))
    .check(
      z.minLength(1),
      z.maxLength(10),
      z.describe(
        'What each link to them must have: “utm_campaign” with any value, or “utm_source=x”.',
      ),
    ),
});
export type CampaignLink = z.infer<typeof campaignLinkSchema>;
