import { usePageWords } from '@/components/shared/page-words';
import type { AnsweredPost, Pair } from '@/lib/copy/lessons';

/** A draft as it was and as it could be. */
export function PairView({ pair }: { readonly pair: Pair }) {
  const { say } = usePageWords();
  return (
    <div className="pair">
      {pair.answers && <Answered post={pair.answers} />}
      <dl>
        <div data-part="before">
          <dt>{say('before')}</dt>
          <dd lang="en">{pair.before}</dd>
        </div>
        <div data-part="after">
          <dt>{say('after')}</dt>
          <dd lang="en">{pair.after}</dd>
        </div>
      </dl>
    </div>
  );
}

/** The post that a reply answers. */
export function Answered({ post }: { readonly post: AnsweredPost }) {
  return (
    <blockquote className="answered" lang="en">
      <p>{post.text}</p>
      <footer>@{post.author}</footer>
    </blockquote>
  );
}
