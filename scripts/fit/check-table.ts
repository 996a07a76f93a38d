import { labels } from '@/lib/engine/scorer/labels';
import { SIGNS_VERSION } from '@/lib/engine/scorer/table';
import { catalogueNames } from './catalogue';

/** The parts of a table that show whether it was fitted for these sources. */
export interface TableHead {
  readonly signs: number;
  readonly catalogue: readonly string[];
  readonly labels: Readonly<Record<string, unknown>>;
}

const REMEDY =
  'Give the sources back what it names, or fit it anew on judged posts: npm run fit -- FILE…';

/**
 * Checks that a table fits the sources. Lists and messages added since the fit are not among its signs and do no harm.
 *
 * @throws {Error} saying what does not fit and what to run
 */
export function checkTable({ signs, catalogue, labels: fitted }: TableHead): void {
  const problem = problemOf(signs, catalogue, Object.keys(fitted));
  if (problem)
    throw new Error(`The scorer's table (lib/lexicon/scorer.json) ${problem}. ${REMEDY}`);
}

function problemOf(
  signs: number,
  catalogue: readonly string[],
  fitted: string[],
): string | undefined {
  if (signs !== SIGNS_VERSION) {
    return `holds signs of version ${signs}, and the sources read version ${SIGNS_VERSION}`;
  }
  const unknown = fitted.find((label) => !labels.some((each) => each === label));
  if (unknown !== undefined) return `knows a label that there is no rule for: ${unknown}`;
  const missing = labels.find((label) => !fitted.includes(label));
  if (missing !== undefined) return `lacks the label ${missing}`;
  const names = new Set(catalogueNames());
  const gone = catalogue.find((name) => !names.has(name));
  return gone === undefined ? undefined : `was fitted for a list or message that is gone: ${gone}`;
}
