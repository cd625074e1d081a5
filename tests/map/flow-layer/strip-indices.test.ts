import { expect, test } from 'vitest';
import { verticesOf } from '../../../src/map/flow-layer/segments.ts';
import { stripOf } from '../../../src/map/flow-layer/strip-indices.ts';

test.each(['whole', 'bodies', 'heads'] as const)(
  '%s: each triangle of the strip once, in any order',
  (part) => {
    for (const segments of part === 'heads' ? [0] : [1, 2, 5, 6, 11, 96]) {
      const indices = stripOf(part, segments);
      const firsts = indices.filter((_, at) => at % 3 === 0).sort((a, b) => a - b);
      const body = part === 'heads' ? [] : Array.from({ length: 2 * segments }, (_, i) => i);
      const head = part === 'bodies' ? [] : [part === 'heads' ? 0 : 2 * segments + 2];
      expect(firsts).toEqual([...body, ...head]);
      expect(Math.max(...indices)).toBe(verticesOf(part, segments) - 1);
    }
  },
);
