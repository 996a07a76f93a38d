import {
  discouraged,
  houseFinder,
  lacking,
  type HouseFinder,
  type HouseForms,
} from '@/lib/engine/policy/house-finder';
import type { HousePhrase, RequiredPhrase } from '@/lib/engine/policy/house-phrase';
import { findEntities } from '@/lib/engine/reading/entities';
import { fault } from '@/lib/settings/fault';
import type { PolicyProblem } from '@/lib/settings/policy';
import type { TryPhrases } from '@/lib/settings/read-policy';

/** Tries a team's phrases: whether they match every draft, and whether they pass their own examples. */
export const tryPhrases: TryPhrases = ({ housePhrases = [], requiredPhrases = [] }) => [
  ...housePhrases.flatMap((house, i) => {
    const path = `housePhrases.${i}`;
    const matchesAll = tooWide(house.phrases, house, `${path}.phrases`);
    return matchesAll.length > 0 ? matchesAll : tryExamples(house, discouraged(house), path);
  }),
  ...requiredPhrases.flatMap((required, i) => {
    const path = `requiredPhrases.${i}`;
    const matchesAll = [
      ...tooWide(required.when, required, `${path}.when`),
      ...tooWide(required.must, required, `${path}.must`),
    ];
    return [
      ...(matchesAll.length > 0 ? matchesAll : tryExamples(required, lacking(required), path)),
      ...tryAddition(required, path),
    ];
  }),
];

/** Two drafts without a common word: a phrase that matches both matches everything. */
const UNLIKE = ['Fresh bread waits by seven', 'We mended nine old bikes'];

/** Problems of phrases that match any draft, so that a rule for them would be pointless. */
function tooWide(phrases: readonly string[], forms: HouseForms, path: string): PolicyProblem[] {
  return phrases.flatMap((phrase, i) => {
    const find = houseFinder([phrase], forms);
    if (!UNLIKE.every((text) => stands(find, text))) return [];
    return [{ path: `${path}.${i}`, says: [fault('fault.everywhere', { phrase })] }];
  });
}

function tryAddition({ add, must, ...forms }: RequiredPhrase, path: string): PolicyProblem[] {
  if (add === undefined || stands(houseFinder(must, forms), add)) return [];
  return [{ path: `${path}.add`, says: [fault('fault.addition', { add })] }];
}

function stands(find: HouseFinder, text: string): boolean {
  for (const _ of find({ text, entities: findEntities(text) })) return true;
  return false;
}

/** Runs a team's phrase on the drafts in which it must and must not be found. */
function tryExamples(
  { speaks, quiet }: Pick<HousePhrase, 'speaks' | 'quiet'>,
  find: HouseFinder,
  path: string,
): PolicyProblem[] {
  return [
    ...speaks.flatMap((text, i) => {
      if (stands(find, text)) return [];
      return [{ path: `${path}.speaks.${i}`, says: [fault('fault.unfound-example', { text })] }];
    }),
    ...quiet.flatMap((text, i) => {
      if (!stands(find, text)) return [];
      return [{ path: `${path}.quiet.${i}`, says: [fault('fault.found-example', { text })] }];
    }),
  ];
}
