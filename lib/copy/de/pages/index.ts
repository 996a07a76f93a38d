import { panel } from '@/lib/copy/de/panel';
import type { PageTexts } from '@/lib/copy/en/pages';
import { data } from './data';
import { faults } from './faults';
import { options } from './options';
import { policy } from './policy';
import { popup } from './popup';
import { shared } from './shared';
import { sources } from './sources';
import { welcome } from './welcome';

/** The pages of the extension in German. */
export const pages: PageTexts = {
  ...panel,
  ...shared,
  ...popup,
  ...welcome,
  ...options,
  ...data,
  ...policy,
  ...sources,
  ...faults,
};
