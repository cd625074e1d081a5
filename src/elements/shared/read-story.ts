import type { ParseResult } from '../../model/parse.ts';
import type { Dispatch, Issue, TimeWindow } from '../../model/types.ts';
import { decodeText, fetchText } from './fetch-text.ts';
import { loadIssueNotes } from './load-issue-notes.ts';
import type { Trouble } from './load-trouble.ts';
import { pageLimits } from './page-limits.ts';

/** What came of reading: a dispatch with the time window it asks for, or the reason why there is none. */
export type Reading =
  | {
      readonly dispatch: Dispatch;
      readonly issues: readonly Issue[];
      readonly time: TimeWindow | null;
      readonly trouble?: undefined;
    }
  | { readonly trouble: Trouble };

/**
 * Reads the file behind an address. The script that checks it comes at the same time as the file.
 * @throws {DOMException} AbortError once `signal` is aborted
 */
export async function readAddress(address: string, signal: AbortSignal): Promise<Reading> {
  const model = loadModel();
  // Should the file fail first, nobody waits for the script any more.
  model.catch(() => {});
  const limits = pageLimits();
  const { text, failure } = await fetchText(address, {
    limit: limits.bytes,
    timeoutSeconds: limits.seconds,
    signal,
  });
  const file = fileNameOf(address);
  if (failure) return { trouble: { ...failure, file } };
  const { readDispatch, defaultTime } = await model;
  return toReading(readDispatch(text, limits), defaultTime);
}

/** Reads a value the host has at hand, or a file that the reader gave it. */
export async function readValue(value: unknown): Promise<Reading> {
  if (isFile(value)) return readFile(value);
  const { parseDispatch, defaultTime } = await loadModel();
  return toReading(parseDispatch(value, pageLimits()), defaultTime);
}

/** A revoked proxy throws at whoever asks what it is. */
function isFile(value: unknown): value is File {
  try {
    return value instanceof File;
  } catch {
    return false;
  }
}

async function readFile(file: File): Promise<Reading> {
  const limits = pageLimits();
  // Weighed first: what is too large is not even taken into memory.
  if (file.size > limits.bytes) return { trouble: { kind: 'size', limit: limits.bytes, file: file.name } };
  const { readDispatch, defaultTime } = await loadModel();
  const text = decodeText(await file.arrayBuffer());
  if (text === null) return { trouble: { kind: 'encoding', file: file.name } };
  const reading = await toReading(readDispatch(text, limits), defaultTime);
  return reading.trouble?.kind === 'file' ? { trouble: { ...reading.trouble, file: file.name } } : reading;
}

type Model = Awaited<ReturnType<typeof loadModel>>;

async function loadModel() {
  const [{ readDispatch }, { parseDispatch }, { defaultTime }] = await Promise.all([
    import('../../model/read.ts'),
    import('../../model/parse.ts'),
    import('../../model/select.ts'),
  ]);
  return { readDispatch, parseDispatch, defaultTime };
}

async function toReading(
  { dispatch, issues, fatal }: ParseResult,
  defaultTime: Model['defaultTime'],
): Promise<Reading> {
  if (dispatch) return { dispatch, issues, time: defaultTime(dispatch) };
  const { failureSentence } = await loadIssueNotes();
  const sentence = (lang: string) => failureSentence(issues, lang);
  return { trouble: { kind: 'file', code: fatal ?? 'shape', issues, sentence } };
}

/** The last part of an address, as a reader would name the file. */
export function fileNameOf(address: string): string {
  if (address.startsWith('data:')) return 'data:';
  const [last = ''] = new URL(address).pathname.split('/').slice(-1);
  try {
    return decodeURIComponent(last) || new URL(address).host;
  } catch {
    return last;
  }
}
