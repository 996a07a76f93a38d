import type { Entity } from './entities';

/** What separates neighbours in a row that nobody reads as a sentence. */
const WHITE_SPACE = /^\s*$/;

/**
 * Groups entities that are separated by nothing but white space into rows, in order. Each entity is in one row, if need
 * be by itself.
 *
 * @param joint what may separate two entities of a row
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
