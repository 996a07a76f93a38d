/** A caret or a range in a composer's text, in UTF-16 offsets; `anchor` is where it was begun. */
export interface ModelSelection {
  readonly anchor: number;
  readonly focus: number;
}

/** What a composer itself holds to be true, whatever the screen shows. */
export interface EditorModel {
  text(): string;
  selection(): ModelSelection;
}

const models = new WeakMap<Element, EditorModel>();

/** Makes the model of a mounted editor known; the entry goes with the element. */
export function registerModel(editor: Element, model: EditorModel): void {
  models.set(editor, model);
}

/**
 * The model behind an editor.
 *
 * @throws if the element is not the editing element of a composer of this page.
 */
export function modelOf(editor: Element): EditorModel {
  const model = models.get(editor);
  if (!model) throw new Error('This element is not an editor of the practice page.');
  return model;
}
