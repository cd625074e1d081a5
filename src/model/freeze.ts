import { isRecord } from './copy-plain.ts';

/** Freezes a plain value all the way down and returns it. The depth is bounded by `LIMITS.depth`. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) for (const item of value) freeze(item);
  else if (isRecord(value)) for (const key of Object.keys(value)) freeze(value[key]);
  return Object.freeze(value);
}
