import axe from 'axe-core';

/**
 * Violations that axe finds in a part of a page, as rule and markup. Browser tests check contrast, because jsdom paints
 * nothing, and landmarks, which a part alone lacks.
 */
export async function accessibilityFaults(part: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(part, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
