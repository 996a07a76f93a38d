import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { post, updatePart } from './actions';
import { selectionOf, stateWith, textOf } from './draft-text';
import { registerModel } from './models';
import { getState, useReplica, type ComposerName, type Part } from './state';

export interface EditorProps {
  readonly composer: ComposerName;
  readonly part: Part;
  /** The number in the test id. */
  readonly index: number;
  /** Whether it takes the focus when it is mounted. */
  readonly opensFocused: boolean;
  readonly placeholder: string;
}

function partOf(composer: ComposerName, id: number): Part | undefined {
  return getState().composers[composer].parts.find((part) => part.id === id);
}

function isPostKey({ nativeEvent: event }: { readonly nativeEvent: Event }): boolean {
  return (
    event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  );
}

/** The live Draft.js editor of one part, with the attributes that X gives it. */
function DraftEditor({ composer, part, index, opensFocused, placeholder }: EditorProps): ReactNode {
  const ref = useRef<Editor>(null);
  const { id } = part;

  useLayoutEffect(() => {
    const element = ref.current?.editor;
    if (!element) throw new Error('Draft.js did not mount its editor.');
    const current = () => partOf(composer, id)?.text ?? EditorState.createEmpty();
    registerModel(element, {
      text: () => textOf(current()),
      selection: () => selectionOf(current()),
    });
  }, [composer, id]);

  useEffect(() => {
    if (opensFocused) ref.current?.focus();
  }, [opensFocused]);

  return (
    <Editor
      ref={ref}
      editorState={part.text}
      onChange={(text) => updatePart(composer, id, { text })}
      keyBindingFn={(event) => (isPostKey(event) ? 'post' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => {
        if (command !== 'post') return 'not-handled';
        post(composer);
        return 'handled';
      }}
      placeholder={placeholder}
      webDriverTestID={`tweetTextarea_${index}`}
      ariaLabel="Post text"
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls={`typeaheadDropdownWrapped-${id}`}
      role="textbox"
      spellCheck
      stripPastedStyles
      tabIndex={0}
    />
  );
}

/** What phones get instead: a plain text area. */
function TextAreaEditor({ composer, part, index, placeholder }: EditorProps): ReactNode {
  const ref = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) throw new Error('The text area is not mounted.');
    registerModel(element, {
      text: () => textOf(partOf(composer, part.id)?.text ?? EditorState.createEmpty()),
      selection: () => ({ anchor: element.selectionStart, focus: element.selectionEnd }),
    });
    element.focus();
  }, [composer, part.id]);

  return (
    <textarea
      ref={ref}
      data-testid={`tweetTextarea_${index}`}
      aria-label="Post text"
      autoCapitalize="sentences"
      autoComplete="on"
      placeholder={placeholder}
      rows={5}
      value={textOf(part.text)}
      onChange={(event) => updatePart(composer, part.id, { text: stateWith(event.target.value) })}
      onKeyDown={(event) => {
        if (isPostKey(event)) post(composer);
      }}
    />
  );
}

/** The editor that the page's layout asks for; its key changes with each forced remount. */
export function PartEditor(props: EditorProps): ReactNode {
  const { layout, generation } = useReplica();
  const Chosen = layout === 'mobile' ? TextAreaEditor : DraftEditor;
  return <Chosen key={generation} {...props} />;
}
