import { readFile } from 'node:fs/promises';
import type { CommandMessages } from '../language/command.ts';
import { skippedFeatures } from '../model/issue.ts';
import { failureSentence } from '../model/issue-sentence.ts';
import type { ParseResult } from '../model/parse.ts';
import { readDispatch } from '../model/read.ts';
import type { Dispatch } from '../model/types.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/**
 * Reads a dispatch from disk.
 * @throws UsageError where there is no such file, or it can't be read
 */
export async function readDispatchFile(file: string, say: CommandMessages): Promise<ParseResult> {
  return readDispatch(await readText(file, say));
}

/** @throws UsageError where there is no such file, or it can't be read */
export async function readText(file: string, say: CommandMessages): Promise<string> {
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

/** The dispatch in a file, or null where there is none; what was wrong or left out is said on `output`. */
export async function openDispatch(
  file: string,
  { say, lang, output }: { say: CommandMessages; lang: string; output: Output },
): Promise<Dispatch | null> {
  const { dispatch, issues } = await readDispatchFile(file, say);
  if (!dispatch) {
    output.warn(failureSentence(issues, lang));
    return null;
  }
  const skipped = skippedFeatures(issues);
  if (skipped.length > 0) output.warn(say.leftOut(skipped));
  return dispatch;
}
