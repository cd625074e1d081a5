import { expect, test } from 'vitest';
import { frameHeight } from '../../src/app/embed-height.ts';

test.each([
  ['a story on a desk', Number.POSITIVE_INFINITY, 1000, 850],
  ['a story on a phone', Number.POSITIVE_INFINITY, 800, 680],
  ['a story on a wall', Number.POSITIVE_INFINITY, 2160, 900],
  ['a story on a watch', Number.POSITIVE_INFINITY, 300, 480],
  ['a word on a desk', 210.4, 1000, 211],
])('%s gets its height', (_, content, screen, height) => {
  expect(frameHeight(content, screen)).toBe(height);
});
