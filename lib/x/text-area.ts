import { replaceSpan, type SpanChange } from '@/lib/text/span';

/**
 * Types over a span of the text area that has the focus, which Ctrl+Z takes back; sets the whole value where the
 * browser does not do that. Of all that scripts can call, only this deprecated command adds to what the browser undoes
 * in a text area. Leaves the caret anywhere.
 */
export function typeOver(area: HTMLTextAreaElement, { start, end, text }: SpanChange): void {
  const after = replaceSpan(area.value, { start, end }, text);
  area.setSelectionRange(start, end);
  area.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (area.value !== after) setValue(area, after);
}

/** React shadows `value` on the element itself, so the prototype's setter is called (x-composer, 3.3). */
function setValue(area: HTMLTextAreaElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
  area.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }),
  );
}
