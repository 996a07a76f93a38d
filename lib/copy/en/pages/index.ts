import { panel } from '@/lib/copy/en/panel';
import { data } from './data';
import { faults } from './faults';
import { options } from './options';
import { policy } from './policy';
import { popup } from './popup';
import { shared } from './shared';
import { sources } from './sources';
import { welcome } from './welcome';

/** What the pages of the extension say, in English: also what the panel does, such as the names of profiles. */
export const pages = {
  ...panel,
  ...shared,
  ...popup,
  ...welcome,
  ...options,
  ...data,
  ...policy,
  ...sources,
  ...faults,
} as const;

/** The pages' words in another language; what is missing is said in English. */
export type PageTexts = Readonly<Partial<Record<keyof typeof pages, string>>>;
