import type { ReactNode } from 'react';
import { weightedLength } from '@/lib/engine/reading/entities';
import { addPart, canPost, post, schedule, updateComposer, updatePart } from './actions';
import { insertText, textOf } from './draft-text';
import { Icon, type IconName } from './icons';
import { useReplica, type Attachment, type ComposerName, type Layout, type Part } from './state';
import { Nest } from './structure';

interface ComposerProps {
  readonly composer: ComposerName;
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly testId?: string;
  readonly onClick?: () => void;
}

/** One button of the tool bar; without `onClick` it stands there disabled. */
function Tool({ icon, label, testId, onClick }: ToolProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      className="tool"
      aria-label={label}
      title={label}
      data-testid={testId}
      disabled={!onClick}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

function lastTouched(parts: readonly Part[]): Part {
  const focused = parts.find((part) => part.text.getSelection().getHasFocus());
  const part = focused ?? parts.at(-1);
  if (!part) throw new Error('A composer has at least one part.');
  return part;
}

function Tools({ composer }: ComposerProps): ReactNode {
  const { composers, dialog } = useReplica();
  const state = composers[composer];
  const toggle = (attached: Attachment) =>
    updateComposer(composer, { attached: state.attached ? null : attached, poll: false });
  const insertEmoji = () => {
    const part = lastTouched(state.parts);
    updatePart(composer, part.id, { text: insertText(part.text, '☕') });
  };
  const isPlain = dialog === null || dialog.kind === 'post';
  return (
    <>
      <div role="presentation">
        <input data-testid="fileInput" tabIndex={-1} type="file" hidden />
        <Tool icon="image" label="Add photos or video" onClick={() => toggle('picture')} />
      </div>
      <div role="presentation">
        <Tool icon="gif" label="Add a GIF" testId="gifSearchButton" onClick={() => toggle('gif')} />
      </div>
      <div role="presentation">
        <Tool icon="image" label="Generate image" testId="grokImgGen" />
      </div>
      <div role="presentation">
        <Tool
          icon="poll"
          label="Add poll"
          testId="createPollButton"
          onClick={() => updateComposer(composer, { poll: !state.poll, attached: null })}
        />
      </div>
      <div role="presentation">
        <Tool icon="smile" label="Add emoji" onClick={insertEmoji} />
      </div>
      <div role="presentation">
        <Tool
          icon="clock"
          label="Schedule post"
          testId="scheduleOption"
          onClick={isPlain && composer !== 'inline-reply' ? () => schedule(composer) : undefined}
        />
      </div>
      <div role="presentation">
        <Tool icon="pin" label="Tag location" testId="geoButton" />
      </div>
      <div role="presentation">
        <Tool icon="flag" label="Content disclosure" testId="contentDisclosureButton" />
      </div>
    </>
  );
}

/** The circle that fills up; shown from the first character on. */
function Counter({ part }: { readonly part: Part }): ReactNode {
  const text = textOf(part.text);
  if (text === '') return null;
  const length = weightedLength(text);
  const left = 280 - length;
  const percent = Math.min(100, Math.round((length / 280) * 100));
  return (
    <div
      role="progressbar"
      data-testid="countdown-circle"
      aria-label="Characters used"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={left < 0 ? 'counter over' : 'counter'}
      style={{
        backgroundImage: `radial-gradient(closest-side, var(--background) 80%, transparent 82%),
          conic-gradient(var(--accent) ${percent}%, var(--line) 0)`,
      }}
    >
      <span aria-live="polite">
        {left < 0 && `You have exceeded the character limit by ${-left}`}
      </span>
      {left <= 20 && <span aria-hidden="true">{left}</span>}
    </div>
  );
}

/** X Pro's drawer names its button by its words alone. */
function postButtonId(composer: ComposerName, layout: Layout): string | undefined {
  if (composer !== 'dialog') return 'tweetButtonInline';
  return layout === 'pro' ? undefined : 'tweetButton';
}

/** Post, Reply or Post all: enabled as X would enable it. */
export function PostButton({ composer }: ComposerProps): ReactNode {
  const { composers, dialog, layout } = useReplica();
  const state = composers[composer];
  const isReply =
    composer === 'inline-reply' || (composer === 'dialog' && dialog?.kind === 'reply');
  const isEnabled = canPost(state);
  const single = isReply ? 'Reply' : 'Post';
  const label = state.plannedFor === null ? single : 'Schedule';
  return (
    <button
      role="button"
      type="button"
      className="primary"
      data-testid={postButtonId(composer, layout)}
      disabled={!isEnabled}
      aria-disabled={isEnabled ? undefined : true}
      tabIndex={isEnabled ? 0 : -1}
      onClick={() => post(composer)}
    >
      {state.parts.length > 1 ? 'Post all' : label}
    </button>
  );
}

/** The row of buttons under a composer, with the counter and the post button at its end. */
export function ToolBar({ composer }: ComposerProps): ReactNode {
  const { composers, dialog, layout } = useReplica();
  const { parts } = composers[composer];
  const part = lastTouched(parts);
  const canAdd = composer === 'dialog' && dialog?.kind !== 'edit' && textOf(part.text) !== '';
  return (
    <div data-testid="toolBar" className="tool-bar">
      <nav role="navigation" aria-label="Add to the post">
        <div data-testid="ScrollSnap-prevButtonWrapper" />
        <div data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" data-testid="ScrollSnap-List" className="tools">
            <Tools composer={composer} />
          </div>
        </div>
        <div data-testid="ScrollSnap-nextButtonWrapper" />
      </nav>
      <Nest depth={2} className="tool-bar-end">
        <Counter part={part} />
        {canAdd && <Tool icon="plus" label="Add post" testId="addButton" onClick={addPart} />}
        {layout !== 'mobile' && <PostButton composer={composer} />}
      </Nest>
    </div>
  );
}
