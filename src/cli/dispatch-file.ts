import { readFile } from 'node:fs/promises';
import type { CommandMessages } from '../language/command.ts';
import type { ParseResult } from '../model/parse.ts';
import { readDispatch } from '../model/read.ts';
import { UsageError } from './usage.ts';

/**
 * Reads a dispatch from disk.
 * @throws UsageError where there is no such file, or it can't be read
 */
export async function readDispatchFile(file: string, say: CommandMessages): Promise<ParseResult> {
  return readDispatch(await readText(file, say));
}

async function readText(file: string, say: CommandMessages): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(code === 'ENOENT' ? say.missingFile(file) : say.unreadable(file, code));
  }
}

/** The system's short name of what went wrong, such as EACCES. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
