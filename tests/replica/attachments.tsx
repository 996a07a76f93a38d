import type { ReactNode } from 'react';
import { showSubDialog, updateComposer } from './actions';
import { Icon } from './icons';
import type { Post } from './people';
import { useReplica, type Attachment, type ComposerName } from './state';
import { QuotedPost } from './timeline';

/** A quay at dusk, in three rectangles and a circle, as if it came from the writer's machine. */
const picture = URL.createObjectURL(
  new Blob(
    [
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 140"><rect width="320" height="140" fill="#27455c"/><circle cx="236" cy="62" r="26" fill="#f3c98b"/><rect y="86" width="320" height="54" fill="#16303f"/><rect x="30" y="70" width="120" height="26" fill="#0d1f2a"/></svg>',
    ],
    { type: 'image/svg+xml' },
  ),
);

/** The short words that X lays over what is attached. */
const badges: Readonly<Record<Attachment, string | null>> = {
  picture: null,
  'described-picture': 'ALT',
  gif: 'GIF',
  video: null,
};

function Item({ name, attached }: { readonly name: ComposerName; readonly attached: Attachment }) {
  const badge = badges[attached];
  return (
    <div role="group" aria-label="Media">
      {attached === 'video' ? <video src={picture} muted /> : <img alt="" src={picture} />}
      {badge && (
        <div className="badge">
          <span>{badge}</span>
        </div>
      )}
      <button
        type="button"
        data-testid="removeMedia"
        aria-label="Remove media"
        onClick={() => updateComposer(name, { attached: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Leads to the descriptions; reads as an offer until there is one. */
function AltText({ isDescribed }: { readonly isDescribed: boolean }): ReactNode {
  const label = isDescribed ? 'A quay at dusk' : 'Add description';
  return (
    <a
      href="/compose/post/media"
      role="link"
      data-testid="altTextWrapper"
      aria-label={label}
      className="link"
      onClick={(event) => {
        event.preventDefault();
        showSubDialog('media');
      }}
    >
      <span data-testid="altTextLabel">{label}</span>
    </a>
  );
}

/** The region below an editor: what the writer has attached, and the card of the quoted post. */
export function Attachments({
  name,
  quoted,
}: {
  readonly name: ComposerName;
  readonly quoted: Post | undefined;
}): ReactNode {
  const { attached } = useReplica().composers[name];
  const isPicture = attached === 'picture' || attached === 'described-picture';
  return (
    <div data-testid="attachments" className="attachments">
      {attached && <Item name={name} attached={attached} />}
      {isPicture && <AltText isDescribed={attached === 'described-picture'} />}
      {quoted && <QuotedPost post={quoted} />}
    </div>
  );
}
