import type { Rule } from '@/lib/engine/rule';
import { retweetRequest } from './retweet-request';

/** Every rule there is. A test walks the folder so that none is forgotten here. */
export const rules: readonly Rule[] = [retweetRequest];
