import { describe, expect, it } from 'vitest';
import { keepLast } from '../../../src/elements/shared/keep-last.ts';

describe('keepLast', () => {
  it('works again only for other arguments', () => {
    let calls = 0;
    const sum = keepLast((a: number, b: number) => {
      calls += 1;
      return a + b;
    });
    expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).toEqual([3, 3, 4, 3]);
    expect(calls).toBe(3);
  });

  it('knows nothing of what equals but is another object', () => {
    const list = keepLast((items: readonly number[]) => [...items]);
    const items = [1];
    expect(list(items)).toBe(list(items));
    expect(list([1])).not.toBe(list(items));
  });
});
