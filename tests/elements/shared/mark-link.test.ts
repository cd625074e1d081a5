import { afterEach, expect, test } from 'vitest';
import { offerEmbedding } from '../../../src/elements/shared/embed-addresses.ts';
import { markLink } from '../../../src/elements/shared/mark-link.ts';

afterEach(() => offerEmbedding(null));

test('in a frame the link to a mark leads to the site, and keeps what else its address says', () => {
  const view = () => 'https://atlas.example/?d=story&lang=de&sel=flow-a';
  offerEmbedding({ script: 'https://atlas.example/cdn/dispatch-atlas.js', view });
  expect(markLink('flow-b')).toBe('https://atlas.example/?d=story&lang=de&sel=flow-b');
});
