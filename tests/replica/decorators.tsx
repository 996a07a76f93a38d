import { CompositeDecorator } from 'draft-js';
import type { ReactNode } from 'react';
import twitterText from 'twitter-text';

/** The colour that X gives mentions, tags and links as they are typed. */
const entityStyle = { color: 'rgb(29, 155, 240)' };

/** Colours mentions, hashtags, cashtags and links: one decorated run each, as on X. */
export const entityDecorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const { indices } of twitterText.extractEntitiesWithIndices(block.getText())) {
        found(...indices);
      }
    },
    component: ({ children }: { readonly children: ReactNode }) => (
      <span style={entityStyle}>{children}</span>
    ),
  },
]);
