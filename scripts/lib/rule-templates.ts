/**
 * The `index.ts` of a new rule: the fields of every rule with placeholder texts.
 *
 * @param name of the rule in code
 */
export function ruleTemplate(id: string, name: string): string {
  const title = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return `import { defineRule, everywhere } from '@/lib/engine/rule';
import { ${name}Signs } from './phrases';

export const ${name} = defineRule({
  id: '${id}',
  category: 'tone',
  title: '${title}',
  why: 'One sentence on what it does to the reader.',
  source: 'seed 000',
  levels: everywhere('tip'),
  lesson: 'tone',
  advice: ['respectful-tone'],
  example: {
    before: 'We replace this example today.',
    after: 'We put one of our own here.',
  },
  messages: {
    found: '“{quote}” does this to a reader. Say what to do instead.',
  },
  *check(draft) {
    for (const span of draft.find(${name}Signs)) {
      if (draft.isQuoted(span)) continue;
      yield { messageId: 'found', span };
    }
  },
});
`;
}

/** Its `phrases.ts`. */
export function phrasesTemplate(name: string): string {
  return `import type { PhraseList } from '@/lib/lexicon/types';

/** What shows it. */
export const ${name}Signs = {
  note: 'Why these words show it.',
  source: 'docs/labels.md',
  phrases: [
    {
      pattern: 'replace this example',
      line: 'We replace this example today',
      miss: 'We replace this lamp today',
    },
  ],
} satisfies PhraseList;
`;
}

/** Its test. */
export function testTemplate(name: string): string {
  return `import { testRule } from '@/tests/rule-table';
import { ${name} } from './';

testRule(${name}, {
  quiet: {
    'words of another kind': ['We replace this lamp today.'],
  },
  speaks: {
    'the words themselves': [
      { text: 'We replace this example today.', points: 'replace this example' },
    ],
  },
});
`;
}
