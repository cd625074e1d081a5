import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchText } from '../../../src/elements/shared/fetch-text.ts';

/* Servers that have a bad moment, and servers that mean what they say. */

const asked = new Map<string, number>();

/** Fails a number of times, and then hands out the file. */
function after(failures: number, fail: RequestListener): RequestListener {
  return (request, response) => {
    const path = request.url ?? '';
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    if (times <= failures) fail(request, response);
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  };
}

const status =
  (code: number): RequestListener =>
  (_, response) => {
    response.writeHead(code).end();
  };

const tear: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"a":');
  setImmediate(() => response.destroy());
};

const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/once-503': after(1, status(503)),
  '/twice-502': after(2, status(502)),
  '/torn-once': after(1, tear),
  '/always-500': after(99, status(500)),
  '/missing': after(99, status(404)),
  '/forbidden': after(99, status(403)),
  '/busy': after(99, status(429)),
  '/slow-503': after(99, (_, response) => {
    setTimeout(() => response.writeHead(503).end(), 100);
  }),
};

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => ROUTES[request.url ?? '']?.(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (path: string, timeoutSeconds = 10, signal = new AbortController().signal) =>
  fetchText(`${origin}${path}`, { limit: 1000, timeoutSeconds, signal });

test.concurrent.each([
  ['/once-503', 2],
  ['/twice-502', 3],
  ['/torn-once', 2],
])('%s is asked %i times, and gives its file', async (path, times) => {
  expect(await ask(path)).toEqual({ text: '{}' });
  expect(asked.get(path)).toBe(times);
});

test.concurrent.each([
  ['/always-500', 500, 3],
  ['/missing', 404, 1],
  ['/forbidden', 403, 1],
  ['/busy', 429, 1],
])('%s ends with status %i after %i times', async (path, code, times) => {
  expect(await ask(path)).toEqual({ failure: { kind: 'status', status: code } });
  expect(asked.get(path)).toBe(times);
});

test('all of it takes no longer than one answer may', async () => {
  expect(await ask('/slow-503', 0.3)).toEqual({ failure: { kind: 'status', status: 503 } });
  expect(asked.get('/slow-503')).toBe(1);
});

test('who does not want it any more is not kept waiting between two times', async () => {
  const wish = new AbortController();
  const answer = ask('/always-500', 10, wish.signal);
  const before = asked.get('/always-500') ?? 0;
  await expect.poll(() => asked.get('/always-500')).toBe(before + 1);
  wish.abort();
  await expect(answer).rejects.toThrow('abort');
  expect(asked.get('/always-500')).toBe(before + 1);
});
