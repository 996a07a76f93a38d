import type { PhraseList } from '@/lib/lexicon/types';

/** An organisation that speaks of itself and what it offers. */
export const ourVoice = {
  note: '"We" alone may be a family; with a shop, a launch or a service it is a firm.',
  source: 'usage of business accounts',
  phrases: [
    {
      pattern: `
        our (new|latest|shop|store|stores|team|range|menu|customers|clients|members|office|offices
          |website|site|app|service|services|product|products|collection|stall|branch|branches
          |museum|library|clinic|café|cafe|restaurant|kitchen|workshop|workshops|tickets|sale
          |offer|offers|opening hours|delivery)`,
      line: 'Our new bench is here.',
      miss: 'Our aunt is here.',
    },
    {
      pattern: `
        (we|we've|we have|we're|we are)
        (just|now|finally|also|proudly|excited to|delighted to|pleased to)?
        (restocked|launched|launching|launch|released|releasing|open|opened|opening|hiring
          |recruiting|deliver|delivering|ship|shipping|offer|offering|announce|introduce
          |introducing|sell|selling|stock|stocking|present|presenting)`,
      line: 'We just launched a syrup.',
      miss: 'We just had a syrup.',
    },
    {
      pattern:
        '(in stock|back in stock|now available|order from us|book with us|visit us|join us|shop with us|come and see us)',
      line: 'The blue one is back in stock.',
      miss: 'The blue one is back on the shelf.',
    },
  ],
} satisfies PhraseList;
