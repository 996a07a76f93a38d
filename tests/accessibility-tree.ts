import axe from 'axe-core';

/** Part of axe, but missing in its types (axe-core 4). */
const { getRole } = axe.commons.aria as unknown as {
  getRole(element: Element, options: { readonly noPresentational: boolean }): string | null;
};

/** States that are shown besides role and name. */
const STATES = ['aria-expanded', 'aria-checked', 'aria-current', 'aria-invalid'] as const;

/** Roles that only contain other elements. */
const HOLDERS = new Set(['listitem', 'row', 'rowgroup', 'term', 'cell']);

/** Roles whose name is their content, which is not repeated. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'link',
  'heading',
  'option',
  'summary',
  'columnheader',
  'rowheader',
]);

/**
 * The accessibility tree of a part of a page as text: one indented line for each element with a role or text of its
 * own, with role, name and state. Hidden parts are left out.
 */
export function accessibilityTree(part: Element): string {
  axe.setup(part);
  try {
    return [...linesOf(part, 0)].join('\n') + '\n';
  } finally {
    axe.teardown();
  }
}

function* linesOf(parent: Element, depth: number): Generator<string> {
  const words = (text: string) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? [] : [`${'  '.repeat(depth)}“${line}”`];
  };
  if (parent instanceof HTMLTextAreaElement) {
    yield* words(parent.value);
    return;
  }
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) yield* words(node.textContent!);
    if (!(node instanceof HTMLElement || node instanceof SVGElement) || isHidden(node)) continue;
    const role = roleOf(node);
    if (role === null) {
      yield* linesOf(node, depth);
      continue;
    }
    const name = HOLDERS.has(role) ? '' : nameOf(node);
    yield `${'  '.repeat(depth)}${[role, name, ...statesOf(node)].filter(Boolean).join(' ')}`;
    if (!NAMED_BY_CONTENT.has(role)) yield* linesOf(node, depth + 1);
  }
}

function isHidden(element: Element): boolean {
  const details = element.parentElement?.closest('details:not([open])');
  return (
    element.matches('[hidden], [aria-hidden="true"], datalist') ||
    (details !== null && details !== undefined && !element.matches('summary'))
  );
}

/** `null` for an element without a role of its own. */
function roleOf(element: Element): string | null {
  if (element.matches('summary')) return 'summary';
  const role = getRole(element, { noPresentational: true });
  return role === null || role === 'generic' || role === 'paragraph' ? null : role;
}

function nameOf(element: Element): string {
  const name = axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim();
  return name === '' ? '' : `"${name}"`;
}

function statesOf(element: Element): string[] {
  const told = STATES.flatMap((state) => {
    const value = element.getAttribute(state);
    return value === null || (state === 'aria-invalid' && value === 'false')
      ? []
      : [`${state.slice('aria-'.length)}=${value}`];
  });
  if (element.matches('input[type="checkbox"]:not([aria-checked]), input[type="radio"]')) {
    told.push(`checked=${(element as HTMLInputElement).checked}`);
  }
  if (element.matches(':disabled')) told.push('disabled');
  return told;
}
