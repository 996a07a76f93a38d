import type { CatalogueRule } from './engine/rule';
import { brushOff } from './rules/brush-off';
import { cannedReply } from './rules/canned-reply';
import { closedDoor } from './rules/closed-door';
import { contactRequest } from './rules/contact-request';
import { disrespect } from './rules/disrespect';
import { giveawayTerms } from './rules/giveaway-terms';
import { hardSell } from './rules/hard-sell';
import { hashtagCrowd } from './rules/hashtag-crowd';
import { hurryWithoutEnd } from './rules/hurry-without-end';
import { jargonCrowd } from './rules/jargon-crowd';
import { lopsidedStream } from './rules/lopsided-stream';
import { mentionCrowd } from './rules/mention-crowd';
import { missingContext } from './rules/missing-context';
import { offHours } from './rules/off-hours';
import { offTopicPersonal } from './rules/off-topic-personal';
import { overclaim } from './rules/overclaim';
import { pictureLetters } from './rules/picture-letters';
import { quietDay } from './rules/quiet-day';
import { repeatedLink } from './rules/repeated-link';
import { repeatedPost } from './rules/repeated-post';
import { retweetRequest } from './rules/retweet-request';
import { runTogetherTag } from './rules/run-together-tag';
import { sensitiveTopic } from './rules/sensitive-topic';
import { shouting } from './rules/shouting';
import { silentAccount } from './rules/silent-account';
import { staleReference } from './rules/stale-reference';
import { undescribedPicture } from './rules/undescribed-picture';
import { undisclosedAd } from './rules/undisclosed-ad';
import { unevenThread } from './rules/uneven-thread';
import { untrackedLink } from './rules/untracked-link';
import { wallOfText } from './rules/wall-of-text';
import { wrongAccount } from './rules/wrong-account';

/** All rules. A test compares this list with the folder. */
export const rules: readonly CatalogueRule[] = [
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
  undescribedPicture,
  giveawayTerms,
  hurryWithoutEnd,
  runTogetherTag,
  pictureLetters,
  quietDay,
  wrongAccount,
  unevenThread,
  repeatedLink,
  untrackedLink,
];
