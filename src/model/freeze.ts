/** Freezes a plain value all the way down and returns it. The depth is bounded by `LIMITS.depth`. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
