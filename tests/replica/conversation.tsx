import type { ReactNode } from 'react';
import { Composer } from './composer';
import { firstPost, replies } from './people';
import { FocalPost, Timeline } from './timeline';

/** The post of a status page or column, the reply box below it, and the replies. */
export function Conversation(): ReactNode {
  return (
    <>
      <div data-testid="cellInnerDiv">
        <FocalPost post={firstPost()} />
        <div data-testid="inline_reply_offscreen">
          <Composer name="inline-reply" placeholder="Post your reply" />
        </div>
      </div>
      <Timeline label="Conversation" posts={replies} />
    </>
  );
}
