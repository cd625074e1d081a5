import { expect, test } from 'vitest';
import { dispatchAddress } from '../../src/app/dispatch-address.ts';

const ROOT = 'http://localhost:4173/atlas/';

test.each([
  ['north-korea-russia', 'http://localhost:4173/atlas/dispatches/north-korea-russia.geojson'],
  ['https://example.org/a.geojson?x=1', 'https://example.org/a.geojson?x=1'],
  ['/my/own.geojson', 'http://localhost:4173/my/own.geojson'],
  ['tests/story.geojson', 'http://localhost:4173/atlas/tests/story.geojson'],
  ['http://localhost:4173/other.json', 'http://localhost:4173/other.json'],
])('%s is %s', (wanted, address) => {
  expect(dispatchAddress(wanted, ROOT)).toBe(address);
});

test.each([
  'http://example.org/a.geojson',
  'http://localhost:9999/a.geojson',
  'http://192.168.0.1/',
  '//example.org/a.geojson',
  'javascript:alert(1)',
  'data:application/json,{}',
  'blob:http://localhost:4173/1234',
  'file:///etc/passwd',
  'https://name:word@example.org/a.geojson',
  'https://',
])('%s is refused', (wanted) => {
  expect(dispatchAddress(wanted, ROOT)).toBeNull();
});
