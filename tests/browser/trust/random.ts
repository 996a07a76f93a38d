import { mulberry32 } from '../../mulberry32';

/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks an item as often as its weight says. */
  weigh<Item extends { readonly weight: number }>(items: readonly Item[]): Item;
}

/** Steps are drawn by `mulberry32`: 32 bits of state are plenty. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (items) => items[int(0, items.length - 1)]!,
    weigh: (items) => {
      const total = items.reduce((sum, { weight }) => sum + weight, 0);
      let left = next() * total;
      return items.find(({ weight }) => (left -= weight) < 0) ?? items.at(-1)!;
    },
  };
}
