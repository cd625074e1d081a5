import type { UnitVector } from './unit-vector.ts';

/** A thing in the grid, and how many were added before it. */
export interface GridEntry<Item> {
  readonly item: Item;
  readonly age: number;
}

/** Things that lie at points of the sphere, found by place without a look at all of them. */
export interface SphereGrid<Item> {
  add(point: UnitVector, item: Item): void;
  /** The oldest thing that passes, of those within reach of a point and perhaps somewhat beyond. */
  oldestNear(point: UnitVector, passes: (item: Item) => boolean): GridEntry<Item> | undefined;
}

/**
 * A grid of cubes around the sphere, an edge as long as the chord over `reach` degrees of arc (at least 2):
 * what is within reach lies in the cube of a point or in one beside it.
 */
export function sphereGrid<Item>(reach: number): SphereGrid<Item> {
  const edge = 2 * Math.sin((reach * Math.PI) / 360);
  const cubes = new Map<number, GridEntry<Item>[]>();
  const along = (coordinate: number) => Math.floor(coordinate / edge) + 32;
  const keyOf = (x: number, y: number, z: number) => (x * 64 + y) * 64 + z;
  let count = 0;
  return {
    add: ([x, y, z], item) => {
      const key = keyOf(along(x), along(y), along(z));
      const cube = cubes.get(key) ?? [];
      cube.push({ item, age: count });
      cubes.set(key, cube);
      count += 1;
    },
    oldestNear: (point, passes) => {
      const [x, y, z] = [along(point[0]), along(point[1]), along(point[2])];
      let oldest: GridEntry<Item> | undefined;
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (let dz = -1; dz <= 1; dz += 1) {
            const found = cubes.get(keyOf(x + dx, y + dy, z + dz))?.find(({ item }) => passes(item));
            if (found !== undefined && (oldest === undefined || found.age < oldest.age)) oldest = found;
          }
        }
      }
      return oldest;
    },
  };
}
