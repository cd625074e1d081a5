/** Why no text came; what of it can be said in a sentence is here, the sentence is not. */
export type FetchFailure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout'; readonly seconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'size'; readonly limit: number };

export type Fetched =
  | { readonly text: string; readonly failure?: undefined }
  | { readonly text?: undefined; readonly failure: FetchFailure };

export interface FetchTextOptions {
  /** Bytes after decompression, counted as they come; a length the server promises is not believed. */
  readonly limit: number;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
}

/** Types under which servers hand out JSON; a server that names none is believed too. */
const PLAIN_TYPES =
  /^(application\/([\w.-]+\+)?json|text\/(plain|json)|application\/octet-stream|binary\/octet-stream)$/;

/** How long to wait before asking a second and a third time. */
const PAUSES_MS = [500, 1500] as const;
/** What a server says that may answer the next time. A file that is not there, or not for us, is asked for once. */
const PASSING_STATUS: readonly number[] = [500, 502, 503, 504];

/**
 * The text behind an address, asked for without cookies or referrer; again where a server that can be reached fails
 * or breaks off, as long as all of it takes no longer than one answer may.
 * @throws {DOMException} AbortError once `signal` is aborted; everything else comes back as a failure
 */
export async function fetchText(address: string, options: FetchTextOptions): Promise<Fetched> {
  const timeout = AbortSignal.timeout(options.timeoutSeconds * 1000);
  for (const pause of PAUSES_MS) {
    const { mayPass, ...fetched } = await ask(address, options, timeout);
    if (!mayPass || !(await paused(pause, AbortSignal.any([options.signal, timeout])))) {
      options.signal.throwIfAborted();
      return fetched;
    }
  }
  const { mayPass: _, ...fetched } = await ask(address, options, timeout);
  return fetched;
}

/** False if it was aborted. */
function paused(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

async function ask(
  address: string,
  options: FetchTextOptions,
  timeout: AbortSignal,
): Promise<Fetched & { readonly mayPass?: boolean }> {
  let hasAnswered = false;
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/geo+json, application/json;q=0.9, text/plain;q=0.5' },
      signal: AbortSignal.any([options.signal, timeout]),
    });
    hasAnswered = true;
    const refused = refuse(response);
    if (refused) {
      await response.body?.cancel();
      return { failure: refused, mayPass: PASSING_STATUS.includes(response.status) };
    }
    return await readBody(response, options.limit);
  } catch (error) {
    options.signal.throwIfAborted();
    if (timeout.aborted) return { failure: { kind: 'timeout', seconds: options.timeoutSeconds } };
    if (!(error instanceof TypeError)) throw error;
    // Only browsers know whether there is a network at all.
    const kind = globalThis.navigator?.onLine === false ? 'offline' : 'unreachable';
    return { failure: { kind }, mayPass: hasAnswered && kind === 'unreachable' };
  }
}

function refuse(response: Response): FetchFailure | undefined {
  if (!response.ok) return { kind: 'status', status: response.status };
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return { kind: 'html' };
  if (type !== '' && !PLAIN_TYPES.test(type)) return { kind: 'type', type };
  return undefined;
}

async function readBody(response: Response, limit: number): Promise<Fetched> {
  const bytes = await collect(response, limit);
  if (bytes === null) return { failure: { kind: 'size', limit } };
  const text = decodeText(bytes);
  return text === null ? { failure: { kind: 'encoding' } } : { text };
}

/** All bytes of the body, or null as soon as there are more than `limit`. */
async function collect(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The text of UTF-8 bytes without a byte order mark, or null if they are no UTF-8. */
export function decodeText(bytes: BufferSource): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
