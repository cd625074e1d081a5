import { expect, test } from 'vitest';
import { siteAddress } from '../../scripts/site-address.ts';

test.each([
  ['', null],
  ['https://atlas.example', 'https://atlas.example/'],
  ['https://atlas.example/news', 'https://atlas.example/news/'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
])('%j is %j', (said, address) => {
  expect(siteAddress(said)).toBe(address);
});

test.each(['atlas.example', 'ftp://atlas.example/', 'https://atlas.example/?a', 'javascript:1'])(
  '%j is refused',
  (said) => {
    expect(() => siteAddress(said)).toThrow(said);
  },
);
