import { LIMITS } from '../../model/limits.ts';
import type { ParseResult } from '../../model/parse.ts';
import type { Dispatch, Issue, TimeWindow } from '../../model/types.ts';
import { fetchText } from './fetch-text.ts';
import type { Trouble } from './load-trouble.ts';

/** What came of reading: a dispatch with the time window it asks for, or the reason why there is none. */
export type Reading =
  | {
      readonly dispatch: Dispatch;
      readonly issues: readonly Issue[];
      readonly time: TimeWindow | null;
      readonly trouble?: undefined;
    }
  | { readonly trouble: Trouble };

const TIMEOUT_SECONDS = 15;

/**
 * Reads the file behind an address. The script that checks it comes at the same time as the file.
 * @throws {DOMException} AbortError once `signal` is aborted
 */
export async function readAddress(address: string, signal: AbortSignal): Promise<Reading> {
  const model = loadModel();
  // Should the file fail first, nobody waits for the script any more.
  model.catch(() => {});
  const { text, failure } = await fetchText(address, {
    limit: LIMITS.bytes,
    timeoutSeconds: TIMEOUT_SECONDS,
    signal,
  });
  const file = fileNameOf(address);
  if (failure) return { trouble: { ...failure, file } };
  const { readDispatch, ...judge } = await model;
  return toReading(readDispatch(text), judge);
}

/** Reads a value the host has at hand, or a file that the reader gave it. */
export async function readValue(value: unknown): Promise<Reading> {
  const { parseDispatch, readDispatch, ...judge } = await loadModel();
  if (value instanceof File) {
    const reading = toReading(readDispatch(await value.text()), judge);
    return reading.trouble?.kind === 'file' ? { trouble: { ...reading.trouble, file: value.name } } : reading;
  }
  return toReading(parseDispatch(value), judge);
}

type Model = Awaited<ReturnType<typeof loadModel>>;

async function loadModel() {
  const [{ readDispatch }, { parseDispatch }, { defaultTime }, { failureSentence }] = await Promise.all([
    import('../../model/read.ts'),
    import('../../model/parse.ts'),
    import('../../model/select.ts'),
    import('../../model/issue-sentence.ts'),
  ]);
  return { readDispatch, parseDispatch, defaultTime, failureSentence };
}

function toReading(
  { dispatch, issues, fatal }: ParseResult,
  { defaultTime, failureSentence }: Pick<Model, 'defaultTime' | 'failureSentence'>,
): Reading {
  if (dispatch) return { dispatch, issues, time: defaultTime(dispatch) };
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
