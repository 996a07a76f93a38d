import type { PageTexts } from '@/lib/copy/en/pages';
import { panel } from '@/lib/copy/fr/panel';
import { popup } from './popup';
import { shared } from './shared';
import { sources } from './sources';
import { welcome } from './welcome';

/** The pages of the extension in French. */
export const pages: PageTexts = { ...panel, ...shared, ...popup, ...welcome, ...sources };
