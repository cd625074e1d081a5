import type { ImportRule } from '../../language/import.ts';

/** The text of a file, or the rule by which it is none. */
export type DecodedFile = { readonly text: string } | { readonly failure: ImportRule };

/** Bytes of one file that are read at most; a million rows take some thirty. */
export const MOST_BYTES = 200_000_000;

/** A ZIP archive, as spreadsheets (XLSX, ODS) are. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte-order mark says so. No other encoding is guessed, since a wrong
 * guess would change names without anybody noticing.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  if (bytes.length > MOST_BYTES) return { failure: 'too-large' };
  if (startsWith(bytes, ZIP)) return { failure: 'spreadsheet' };
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { failure: 'encoding' };
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
