import { readFile } from 'node:fs/promises';
import type { CommandMessages } from '../language/command.ts';
import { errorCode } from './dispatch-file.ts';
import { UsageError } from './usage.ts';

/** What the build laid down beside the command. */
const FOLDER = '../one-file/';

/**
 * A part of what a story saved as one file is made of.
 * @throws UsageError where the command stands alone
 */
export async function readPart(name: string, { unreadable }: CommandMessages): Promise<Uint8Array> {
  try {
    return await readFile(new URL(FOLDER + name, import.meta.url));
  } catch (error) {
    throw new UsageError(unreadable(name, errorCode(error)));
  }
}
