import { expect, test } from 'vitest';
import { decodeFile } from '../../../src/model/import/decode-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

test('UTF-8, with and without its mark, and marked UTF-16', () => {
  expect(decodeFile(new TextEncoder().encode('Zürich'))).toEqual({ text: 'Zürich' });
  expect(decodeFile(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
  expect(decodeFile(bytes(0xff, 0xfe, 0x61, 0, 0xfc, 0))).toEqual({ text: 'aü' });
  expect(decodeFile(bytes(0xfe, 0xff, 0, 0x61))).toEqual({ text: 'a' });
});

test('another encoding is not guessed, a spreadsheet is named', () => {
  expect(decodeFile(bytes(0x5a, 0xfc, 0x72))).toEqual({ failure: 'encoding' });
  expect(decodeFile(bytes(0x50, 0x4b, 3, 4, 0xff))).toEqual({ failure: 'spreadsheet' });
});
