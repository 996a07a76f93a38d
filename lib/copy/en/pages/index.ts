import { panel } from '@/lib/copy/en/panel';
import { data } from './data';
import { faults } from './faults';
import { options } from './options';
import { policy } from './policy';
import { popup } from './popup';
import { shared } from './shared';
import { sources } from './sources';
import { welcome } from './welcome';

/** The English texts of the extension's pages, some of which the panel shares, such as the names of profiles. */
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

/** The texts of the pages in another language; where one is missing, the English text is used. */
export type PageTexts = Readonly<Partial<Record<keyof typeof pages, string>>>;
