/*
 * The outer form of TrueType fonts: a list of tables by names of four letters.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */

export type FontTables = ReadonlyMap<string, Uint8Array>;

const TRUETYPE = 0x00010000;
const HEADER = 12;
const ENTRY = 16;
/** Where `head` has the sum over the whole file, and what that is taken from. */
const SUM_AT = 8;
const SUM_OF_ALL = 0xb1b0afba;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** @throws {TypeError} for what is no TrueType font */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font);
  if (view.getUint32(0) !== TRUETYPE) throw new TypeError('not a TrueType font');
  const tables = new Map<string, Uint8Array>();
  for (let entry = HEADER; entry < HEADER + ENTRY * view.getUint16(4); entry += ENTRY) {
    const name = String.fromCharCode(...font.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(name, font.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** A font of these tables, in the order of their names; `head` must be among them. */
export function writeTables(tables: FontTables): Uint8Array {
  const names = [...tables.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const room = names.reduce((sum, name) => sum + padded(tables.get(name)?.length ?? 0), 0);
  const font = new Uint8Array(HEADER + ENTRY * names.length + room);
  const view = viewOf(font);
  const power = Math.floor(Math.log2(names.length));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, names.length);
  view.setUint16(6, ENTRY * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, ENTRY * (names.length - 2 ** power));
  let start = HEADER + ENTRY * names.length;
  let head = 0;
  for (const [index, name] of names.entries()) {
    const bytes = tables.get(name) ?? new Uint8Array();
    const entry = HEADER + ENTRY * index;
    font.set(bytes, start);
    if (name === 'head') {
      head = start;
      view.setUint32(head + SUM_AT, 0);
    }
    font.set(
      Array.from(name, (letter) => letter.charCodeAt(0)),
      entry,
    );
    view.setUint32(entry + 4, sum(font.subarray(start, start + padded(bytes.length))));
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, bytes.length);
    start += padded(bytes.length);
  }
  view.setUint32(head + SUM_AT, SUM_OF_ALL - sum(font));
  return font;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function sum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}
