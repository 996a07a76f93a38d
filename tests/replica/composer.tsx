import type { ReactNode } from 'react';
import { mountPart, removePart, updateComposer } from './actions';
import { Attachments } from './attachments';
import { PartEditor } from './editor';
import { Icon } from './icons';
import type { Post } from './people';
import { useReplica, type ComposerName, type Part } from './state';
import { Avatar, Nest, ProgressBar } from './structure';
import { PostButton, ToolBar } from './tool-bar';
import { Typeahead } from './typeahead';

interface ComposerProps {
  readonly name: ComposerName;
  readonly placeholder: string;
  /** A post shown as a card below the editor. */
  readonly quoted?: Post;
}

interface PartProps {
  readonly composer: ComposerName;
  readonly part: Part;
  readonly index: number;
  readonly placeholder: string;
}

/** The editor inside all the wrappers that X puts around it. */
function PartBox({ composer, part, index, placeholder }: PartProps): ReactNode {
  const { indices } = useReplica();
  const number = indices === 'counted' ? index : 0;
  return (
    <div data-testid={`tweetTextarea_${number}_label`} className="editor-label">
      <div>
        <div dir="ltr">
          <Nest depth={2}>
            <div
              data-testid={`tweetTextarea_${number}RichTextInputContainer`}
              onClick={() => mountPart(composer, part.id)}
            >
              {part.mounted ? (
                <PartEditor
                  {...{ composer, part, placeholder }}
                  index={number}
                  opensFocused={composer === 'dialog' && index === 0}
                />
              ) : (
                <div className="quiet unmounted">{placeholder}</div>
              )}
            </div>
            <Typeahead composer={composer} part={part} />
          </Nest>
        </div>
      </div>
    </div>
  );
}

function Poll({ name }: { readonly name: ComposerName }): ReactNode {
  return (
    <div className="poll">
      <input name="Choice1" placeholder="Choice 1" aria-label="Choice 1" />
      <input name="Choice2" placeholder="Choice 2" aria-label="Choice 2" />
      <button
        type="button"
        data-testid="removePollButton"
        onClick={() => updateComposer(name, { poll: false })}
      >
        Remove poll
      </button>
    </div>
  );
}

function PartRow({ part, index, ...props }: PartProps & { readonly children?: ReactNode }) {
  const { composers, poster } = useReplica();
  const { parts, plannedFor } = composers[props.composer];
  const isThread = parts.length > 1;
  return (
    <div className="row">
      <Nest depth={2} className="row-avatar">
        <Avatar handle={poster.handle} />
      </Nest>
      <Nest depth={4} className="row-body">
        {index === 0 && plannedFor !== null && (
          <button type="button" className="link" data-testid="scheduledTweetIndicator">
            Will send on {plannedFor}
          </button>
        )}
        <Nest depth={7}>
          <PartBox {...props} part={part} index={index} />
        </Nest>
        {props.children}
      </Nest>
      {isThread && index > 0 && (
        <button
          type="button"
          className="remove-part"
          aria-label="Remove this part"
          onClick={() => removePart(props.composer, part.id)}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

function ReplyAudience(): ReactNode {
  return (
    <Nest depth={3} className="audience">
      <button type="button" role="button" aria-label="Everyone can reply">
        <Icon name="globe" /> Everyone can reply
      </button>
    </Nest>
  );
}

/** A whole composer: its boxes, what is attached, and the tool bar. */
export function Composer({ name, placeholder, quoted }: ComposerProps): ReactNode {
  const { composers } = useReplica();
  const { parts, attached, poll, expanded } = composers[name];
  const isCollapsed = name === 'inline-reply' && !expanded;
  const expand = () => {
    if (isCollapsed) updateComposer(name, { expanded: true });
  };
  return (
    <Nest depth={2} className="composer">
      <ProgressBar />
      <Nest depth={2}>
        <div className="block" onFocus={expand}>
          {parts.map((part, index) => (
            <PartRow
              key={part.id}
              composer={name}
              part={part}
              index={index}
              placeholder={index === 0 ? placeholder : 'Add another post'}
            >
              {isCollapsed && (
                <div>
                  <PostButton composer={name} />
                </div>
              )}
              {index === 0 && (attached || quoted) && <Attachments name={name} quoted={quoted} />}
              {index === 0 && poll && <Poll name={name} />}
            </PartRow>
          ))}
          <div className="row-tools">
            <ReplyAudience />
            {!isCollapsed && (
              <Nest depth={2}>
                <ToolBar key={parts.length} composer={name} />
              </Nest>
            )}
          </div>
        </div>
      </Nest>
    </Nest>
  );
}
