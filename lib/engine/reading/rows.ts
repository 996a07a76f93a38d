import type { Entity } from './entities';

/** What stands between neighbours in a row that nobody reads as a sentence. */
const WHITE_SPACE = /^\s*$/;

/**
 * Rows of entities that nothing but white space parts, in the order in which they stand. Each entity
 * stands in one row, a lonely one in a row of its own.
 *
 * @param joint what may stand between two of a row
 */
export function rowsOf(text: string, entities: readonly Entity[], joint = WHITE_SPACE): Entity[][] {
  const rows: Entity[][] = [];
  for (const entity of entities) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && joint.test(text.slice(before.end, entity.start))) row.push(entity);
    else rows.push([entity]);
  }
  return rows;
}
