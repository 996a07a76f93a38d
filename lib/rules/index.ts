import type { Rule } from '@/lib/engine/rule';
import { brushOff } from './brush-off';
import { cannedReply } from './canned-reply';
import { closedDoor } from './closed-door';
import { contactRequest } from './contact-request';
import { disrespect } from './disrespect';
import { hardSell } from './hard-sell';
import { hashtagCrowd } from './hashtag-crowd';
import { jargonCrowd } from './jargon-crowd';
import { lopsidedStream } from './lopsided-stream';
import { mentionCrowd } from './mention-crowd';
import { missingContext } from './missing-context';
import { offHours } from './off-hours';
import { offTopicPersonal } from './off-topic-personal';
import { overclaim } from './overclaim';
import { repeatedPost } from './repeated-post';
import { retweetRequest } from './retweet-request';
import { sensitiveTopic } from './sensitive-topic';
import { shouting } from './shouting';
import { silentAccount } from './silent-account';
import { staleReference } from './stale-reference';
import { undisclosedAd } from './undisclosed-ad';
import { wallOfText } from './wall-of-text';

/** Every rule there is. A test walks the folder so that none is forgotten here. */
export const rules: readonly Rule[] = [
  disrespect,
  hardSell,
  missingContext,
  contactRequest,
  retweetRequest,
  offTopicPersonal,
  sensitiveTopic,
  lopsidedStream,
  silentAccount,
  closedDoor,
  repeatedPost,
  offHours,
  overclaim,
  undisclosedAd,
  shouting,
  cannedReply,
  hashtagCrowd,
  brushOff,
  mentionCrowd,
  staleReference,
  wallOfText,
  jargonCrowd,
];
