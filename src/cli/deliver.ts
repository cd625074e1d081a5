import { writeFile } from 'node:fs/promises';
import type { CommandMessages } from '../language/command.ts';
import { errorCode } from './dispatch-file.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/**
 * Writes what a command made to a file, or to standard output for `-`.
 * @throws UsageError where the file can't be written
 */
export async function deliver(
  text: string,
  target: string,
  output: Output,
  say: CommandMessages,
): Promise<void> {
  if (target === '-') {
    output.print(text);
    return;
  }
  try {
    await writeFile(target, text);
  } catch (error) {
    throw new UsageError(say.unwritable(target, errorCode(error)));
  }
}
