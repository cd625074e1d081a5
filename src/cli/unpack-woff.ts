import { inflateSync } from 'node:zlib';

/** Sizes of headers and of an entry in the table of contents, bytes. */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;
const SIGNATURE = 0x774f4646;

/**
 * A WOFF file as the TrueType or OpenType file in it. The library that makes PDF reads WOFF too, but inflates it by
 * itself, which takes a second for what Node does in some thousandths.
 * @throws {RangeError} if it is no WOFF file
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== SIGNATURE) throw new RangeError('not a WOFF file');
  const flavour = woff.readUInt32BE(4);
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF.header + index * WOFF.entry;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const body = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    const data = packed === length ? body : inflateSync(body);
    return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), data };
  });
  let end = SFNT.header + SFNT.entry * count;
  const placed = tables.map((table) => {
    const offset = end;
    end = padded(offset + table.data.length);
    return { ...table, offset };
  });
  const font = Buffer.alloc(end);
  font.writeUInt32BE(flavour, 0);
  font.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  font.writeUInt16BE(power * 16, 6);
  font.writeUInt16BE(Math.log2(power), 8);
  font.writeUInt16BE((count - power) * 16, 10);
  for (const [index, { tag, checksum, data, offset }] of placed.entries()) {
    const at = SFNT.header + index * SFNT.entry;
    for (const [field, value] of [tag, checksum, offset, data.length].entries()) {
      font.writeUInt32BE(value, at + 4 * field);
    }
    data.copy(font, offset);
  }
  return font;
}

/** Tables begin at whole words. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
