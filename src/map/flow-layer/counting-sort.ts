/** The items in ascending order of their keys (whole numbers below `keys`); equal ones keep their order. */
export function countingSort(
  items: Uint32Array,
  keys: number,
  keyOf: (item: number) => number,
): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(keys + 1);
  for (const item of items) starts[keyOf(item) + 1] = (starts[keyOf(item) + 1] ?? 0) + 1;
  for (let key = 1; key < keys; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const sorted = new Uint32Array(items.length);
  for (const item of items) {
    const key = keyOf(item);
    const place = starts[key] ?? 0;
    sorted[place] = item;
    starts[key] = place + 1;
  }
  return sorted;
}
