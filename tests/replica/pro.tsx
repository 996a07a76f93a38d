import { useEffect, useState, type ReactNode } from 'react';
import { leaveDialog, openDialog } from './actions';
import { Conversation } from './conversation';
import { Draft } from './dialog';
import { me, posts } from './people';
import { getState, setState, type DialogState } from './state';
import { Avatar, Nest } from './structure';
import { Timeline } from './timeline';

/** How long X Pro's drawer slides in, in milliseconds; its box takes no focus before, and is then replaced. */
const SETTLE_TIME = 250;

function Column({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div data-rfd-draggable-id={id} className="pro-column">
      <Nest depth={2}>
        <div data-testid="multi-column-layout-column-content">{children}</div>
      </Nest>
    </div>
  );
}

/** The columns of X Pro: a timeline, and a conversation with a reply box of its own. */
export function ProPage(): ReactNode {
  return (
    <div className="pro-page">
      <nav role="navigation" aria-label="Decks" className="pro-bar">
        <button type="button" aria-label="Compose post" onClick={() => openDialog('post')}>
          Post
        </button>
        <form role="search">
          <div
            role="textbox"
            aria-label="Search query"
            contentEditable
            suppressContentEditableWarning
          />
        </form>
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label="Account menu"
        >
          <Avatar handle={me.handle} />
        </button>
      </nav>
      <Column id="home">
        <Timeline label="Home" posts={posts} />
      </Column>
      <Column id="conversation">
        <Conversation />
      </Column>
    </div>
  );
}

/** X Pro's composer, which is no dialog, and whose buttons but for the tools bear no test ids. */
export function Drawer({ dialog }: { readonly dialog: DialogState }): ReactNode {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setState({ generation: getState().generation + 1 });
      setSettled(true);
    }, SETTLE_TIME);
    return () => clearTimeout(timer);
  }, []);
  const isReply = dialog.kind === 'reply';
  return (
    <div data-testid="drawerAnimatedDiv" className="drawer" inert={!settled}>
      <header className="dialog-bar">
        <h2>{isReply ? 'Reply' : 'New post'}</h2>
        <button type="button" aria-label="Done" className="link" onClick={leaveDialog}>
          Done
        </button>
      </header>
      <Draft dialog={dialog} />
    </div>
  );
}
