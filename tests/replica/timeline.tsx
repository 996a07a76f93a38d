import { useState, type MouseEvent, type ReactNode } from 'react';
import { goTo, openDialog } from './actions';
import { Icon } from './icons';
import { opened, type Post } from './people';
import { Avatar, Nest } from './structure';

function dateOf({ minutes }: Post): Date {
  return new Date(opened - minutes * 60_000);
}

function ageOf({ minutes }: Post): string {
  if (minutes < 1) return 'now';
  return minutes < 60 ? `${minutes}m` : `${Math.round(minutes / 60)}h`;
}

function pathOf({ author, id }: Post): string {
  return `/${author.handle}/status/${id}`;
}

/** Goes where a link leads, without loading anything. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  goTo(new URL(event.currentTarget.href).pathname);
}

/** Stands for all pictures of others, which X has on servers of its own. */
const PORTRAIT = '/replica/portrait.svg';

interface PostProps {
  readonly post: Post;
}

function Time({ post, linked }: PostProps & { readonly linked: boolean }): ReactNode {
  const time = <time dateTime={dateOf(post).toISOString()}>{ageOf(post)}</time>;
  if (!linked) return <div className="quiet">{time}</div>;
  return (
    <a href={pathOf(post)} className="quiet" onClick={follow}>
      {time}
    </a>
  );
}

function UserName({ post, children }: PostProps & { readonly children?: ReactNode }): ReactNode {
  const { name, handle } = post.author;
  return (
    <div data-testid="User-Name" className="user-name">
      <b>{name}</b>
      <div tabIndex={-1} className="quiet">
        @{handle}
      </div>
      {children}
    </div>
  );
}

function PostText({ post }: PostProps): ReactNode {
  return (
    <div dir="auto" lang="en" data-testid="tweetText" className="post-text">
      <span>{post.text}</span>
    </div>
  );
}

function PostActions({ post }: PostProps): ReactNode {
  const [liked, setLiked] = useState(false);
  return (
    <div role="group" aria-label="Answers and likes" className="post-actions">
      <button
        type="button"
        data-testid="reply"
        aria-label="Reply"
        onClick={() => openDialog('reply', { about: post })}
      >
        <Icon name="reply" />
      </button>
      <button
        type="button"
        data-testid="retweet"
        aria-label="Quote"
        onClick={() => openDialog('quote', { about: post })}
      >
        <Icon name="repost" />
      </button>
      <button
        type="button"
        data-testid={liked ? 'unlike' : 'like'}
        aria-label="Like"
        aria-pressed={liked}
        onClick={() => setLiked(!liked)}
      >
        <Icon name="like" />
      </button>
    </div>
  );
}

/** A post in the timeline. */
function TimelinePost({ post }: PostProps): ReactNode {
  return (
    <article role="article" tabIndex={0} data-testid="tweet" className="post">
      <Avatar handle={post.author.handle} />
      <div>
        {post.social && (
          <span data-testid="socialContext" className="quiet social">
            {post.social}
          </span>
        )}
        <UserName post={post}>
          <span className="quiet">·</span>
          {post.isAd ? <span className="quiet">Ad</span> : <Time post={post} linked />}
        </UserName>
        <PostText post={post} />
        <PostActions post={post} />
      </div>
    </article>
  );
}

/** The post that a page is about: its time stands below the text. */
export function FocalPost({ post }: PostProps): ReactNode {
  return (
    <article role="article" tabIndex={-1} data-testid="tweet" className="post focal">
      <Avatar handle={post.author.handle} />
      <div>
        <UserName post={post} />
        <PostText post={post} />
        <Time post={post} linked />
        <PostActions post={post} />
      </div>
    </article>
  );
}

/** The post that is being answered, as the reply dialog shows it: without a link to itself. */
export function AnsweredPost({ post }: PostProps): ReactNode {
  return (
    <article role="article" tabIndex={-1} data-testid="tweet" className="post answered">
      <Avatar handle={post.author.handle} />
      <div>
        <UserName post={post}>
          <span className="quiet">·</span>
          <Time post={post} linked={false} />
        </UserName>
        <PostText post={post} />
      </div>
    </article>
  );
}

/** The post that is being quoted, as a card, with pictures from X's servers; it bears no link to itself. */
export function QuotedPost({ post }: PostProps): ReactNode {
  return (
    <Nest depth={2}>
      <div role="link" tabIndex={0} className="quoted">
        <div data-testid="Tweet-User-Avatar">
          <img src={PORTRAIT} alt="" width={40} height={40} />
        </div>
        <UserName post={post}>
          <span className="quiet">·</span>
          <Time post={post} linked={false} />
        </UserName>
        <PostText post={post} />
        <div data-testid="tweetPhoto" role="group">
          <img src={PORTRAIT} alt="" />
        </div>
      </div>
    </Nest>
  );
}

/** A list of posts, each in the cell that X would move about while scrolling. */
export function Timeline({
  label,
  posts,
}: {
  readonly label: string;
  readonly posts: readonly Post[];
}) {
  return (
    <section role="region" aria-labelledby="accessible-list-0">
      <h1 id="accessible-list-0" className="visually-hidden">
        {label}
      </h1>
      <div aria-label={`Timeline: ${label}`}>
        <div>
          {posts.map((post) => (
            <div key={post.id} data-testid="cellInnerDiv">
              <Nest depth={2}>
                {post.isAd ? (
                  <div data-testid="placementTracking">
                    <TimelinePost post={post} />
                  </div>
                ) : (
                  <TimelinePost post={post} />
                )}
              </Nest>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
