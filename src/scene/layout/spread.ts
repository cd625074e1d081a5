/**
 * Moves things along a line as little as possible so that they keep their distance and their order:
 * minimises the weighted sum of squared moves under x[i + 1] − x[i] ≥ gaps[i]. After subtracting the gaps
 * this is isotonic regression, solved exactly by pooling adjacent violators. Weights default to 1.
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  weights: readonly number[] = [],
): readonly number[] {
  const shifts: number[] = [];
  let shift = 0;
  const blocks: Block[] = [];
  for (const [index, value] of wanted.entries()) {
    if (index > 0) shift += gaps[index - 1] ?? 0;
    shifts.push(shift);
    const weight = weights[index] ?? 1;
    let block: Block = { sum: (value - shift) * weight, weight, count: 1 };
    for (let before = blocks.at(-1); before && level(before) > level(block); before = blocks.at(-1)) {
      blocks.pop();
      block = {
        sum: before.sum + block.sum,
        weight: before.weight + block.weight,
        count: before.count + block.count,
      };
    }
    blocks.push(block);
  }
  const levels = blocks.flatMap((block) => Array.from({ length: block.count }, () => level(block)));
  return levels.map((value, index) => value + (shifts[index] ?? 0));
}

interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

function level(block: Block): number {
  return block.sum / block.weight;
}

/** Each thing with the next one. */
export function pairs<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.slice(1).flatMap((thing, index) => {
    const before = things[index];
    return before === undefined ? [] : [[before, thing] as const];
  });
}
