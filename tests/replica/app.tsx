import type { ReactNode } from 'react';
import { goTo, openDialog } from './actions';
import { Composer } from './composer';
import { Conversation } from './conversation';
import { Dialog } from './dialog';
import { Icon, type IconName } from './icons';
import { me, posts, profilePosts, profileReplies } from './people';
import { PracticeCard } from './practice-card';
import { Drawer, ProPage } from './pro';
import { useReplica, type Toast } from './state';
import { Avatar } from './structure';
import { AnsweredPost, follow, Timeline } from './timeline';
import { PostButton } from './tool-bar';

function NavLink({ icon, label }: { readonly icon: IconName; readonly label: string }): ReactNode {
  return (
    <a
      href="/home"
      role="link"
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        goTo('/home');
      }}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}

function Banner(): ReactNode {
  return (
    <header role="banner" className="banner">
      <nav role="navigation" aria-label="Primary">
        <NavLink icon="home" label="Home" />
        <NavLink icon="search" label="Explore" />
        <NavLink icon="bell" label="Notifications" />
        <a
          href={`/${me.handle}`}
          role="link"
          data-testid="AppTabBar_Profile_Link"
          aria-label="Profile"
          onClick={follow}
        >
          <Icon name="person" />
          <span>Profile</span>
        </a>
        <button
          type="button"
          className="primary"
          data-testid="SideNav_NewTweet_Button"
          onClick={() => openDialog('post')}
        >
          Post
        </button>
      </nav>
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label="Account menu"
        className="account"
      >
        <Avatar handle={me.handle} />
        <span>
          <b>{me.name}</b>
          <span className="quiet">@{me.handle}</span>
        </span>
      </button>
    </header>
  );
}

function HomePage(): ReactNode {
  const { homeComposer, sent } = useReplica();
  return (
    <div aria-label="Home timeline" tabIndex={0}>
      <h2 className="column-title">For you</h2>
      {homeComposer && <Composer name="home" placeholder="What’s happening?" />}
      <Timeline label="Your Home Timeline" posts={[...sent, ...posts]} />
    </div>
  );
}

function StatusPage(): ReactNode {
  return (
    <div aria-label="Post" tabIndex={0}>
      <h2 className="column-title">Post</h2>
      <Conversation />
    </div>
  );
}

const profile = `/${me.handle}`;

const profileTabs = [
  { label: 'Posts', path: profile, posts: profilePosts },
  { label: 'Replies', path: `${profile}/with_replies`, posts: profileReplies },
] as const;

function ProfilePage(): ReactNode {
  const { path, sent } = useReplica();
  const shown = profileTabs.find((tab) => tab.path === path) ?? profileTabs[0];
  return (
    <div aria-label="Profile" tabIndex={0}>
      <h2 className="column-title">{me.name}</h2>
      <nav aria-label="Profile timelines" className="profile-tabs">
        {profileTabs.map((tab) => (
          <a
            key={tab.path}
            href={tab.path}
            role="link"
            aria-current={tab === shown && 'page'}
            onClick={follow}
          >
            {tab.label}
          </a>
        ))}
      </nav>
      <Timeline label={`${me.name}’s posts`} posts={[...sent, ...shown.posts]} />
    </div>
  );
}

/** The composer of phones: a page of its own around a plain text area. */
function MobilePage(): ReactNode {
  const { dialog } = useReplica();
  const isReply = dialog?.kind === 'reply';
  return (
    <>
      <header className="dialog-bar">
        <h2>Compose</h2>
        <PostButton composer="dialog" />
      </header>
      {isReply && <AnsweredPost post={dialog.about} />}
      <Composer name="dialog" placeholder={isReply ? 'Post your reply' : 'What’s happening?'} />
    </>
  );
}

function ToastView({ text, link }: Toast): ReactNode {
  return (
    <div role="alert" data-testid="toast" className="toast">
      <span>{text}</span>
      {link !== undefined && (
        <a href={link} onClick={(event) => event.preventDefault()}>
          View
        </a>
      )}
    </div>
  );
}

function Page(): ReactNode {
  const { path, layout } = useReplica();
  if (layout === 'mobile') return <MobilePage />;
  if (path.includes('/status/')) return <StatusPage />;
  return path.startsWith(profile) ? <ProfilePage /> : <HomePage />;
}

/** The whole practice page. */
export function App(): ReactNode {
  const { dialog, layout, toast } = useReplica();
  if (layout === 'pro') {
    return (
      <>
        <div id="layers">{toast && <ToastView {...toast} />}</div>
        <main role="main">
          <ProPage />
        </main>
        {dialog && <Drawer key={dialog.kind} dialog={dialog} />}
      </>
    );
  }
  return (
    <>
      <div id="layers">
        {toast && <ToastView {...toast} />}
        {dialog && layout === 'desktop' && <Dialog dialog={dialog} />}
      </div>
      <div className="page">
        {layout === 'desktop' && <Banner />}
        <main role="main">
          <div data-testid="primaryColumn" className="column">
            <Page />
          </div>
        </main>
        <PracticeCard />
      </div>
    </>
  );
}
