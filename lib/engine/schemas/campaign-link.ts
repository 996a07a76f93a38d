import { z } from 'zod';

/** A host as in `shop.example.org`, without protocol and path. */
const HOST = /^(?=.{4,100}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
/** A parameter of an address, with the value that it is to have or without. */
const PARAMETER = /^[A-Za-z0-9_.-]{1,60}(?:=[A-Za-z0-9_.~%+-]{1,100})?$/;

/** What a team wants in every link to addresses of its own, so that it can count who comes. */
export const campaignLinkSchema = z.strictObject({
  domains: z
    .array(z.string().regex(HOST, 'is not a domain'))
    .min(1)
    .max(50)
    .describe('The team’s own domains, such as “acme.org”; their subdomains count too.'),
  parameters: z
    .array(z.string().regex(PARAMETER, 'is not a parameter'))
    .min(1)
    .max(10)
    .describe(
      'What each link to them must have: “utm_campaign” with any value, or “utm_source=x”.',
    ),
});
export type CampaignLink = z.infer<typeof campaignLinkSchema>;
