/** The buffers behind all typed arrays in a plain object, to be transferred instead of copied. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
      return;
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    Object.values(part).forEach(collect);
  };
  collect(value);
  return [...buffers];
}
