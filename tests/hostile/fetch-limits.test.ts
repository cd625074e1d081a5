import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchText } from '../../src/elements/shared/fetch-text.ts';

/*
 * Servers that mean no good, on this machine: what they promise is not believed, what they send is counted as it comes.
 */

const LIMIT = 100_000;
const CHUNK = Buffer.alloc(16_384, 0x20);

let server: Server;
let origin = '';
let sent = 0;
let closed: Promise<void> = Promise.resolve();
let headers: IncomingHttpHeaders = {};

const ROUTES: Readonly<Record<string, RequestListener>> = {
  '/file': (_, response) => {
    response.setHeader('content-type', 'application/geo+json');
    response.setHeader('set-cookie', 'a=b');
    response.end('{}');
  },
  // Sends without end, and says that it is little.
  '/endless': (_, response) => {
    response.setHeader('content-type', 'application/json');
    const more = () => {
      while (!response.destroyed) {
        sent += CHUNK.length;
        if (!response.write(CHUNK)) return;
      }
    };
    response.on('drain', more);
    closed = new Promise((resolve) => {
      response.on('close', resolve);
    });
    more();
  },
  // Ten megabytes of spaces in ten kilobytes.
  '/bomb': (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(10_000_000, 0x20)));
  },
  '/exact': (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(LIMIT, 0x20)));
  },
  '/silent': (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.write('{');
  },
  '/mute': () => {},
  '/round': (_, response) => {
    response.writeHead(302, { location: '/round' }).end();
  },
  '/moved': (_, response) => {
    response.writeHead(302, { location: '/file' }).end();
  },
  '/to-page': (_, response) => {
    response.writeHead(302, { location: '/page' }).end();
  },
  '/to-data': (_, response) => {
    response.writeHead(302, { location: 'data:application/json,{}' }).end();
  },
  '/to-file': (_, response) => {
    response.writeHead(302, { location: 'file:///etc/hosts' }).end();
  },
  '/below': (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(Buffer.alloc(LIMIT, 0x20));
  },
  '/above': (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(Buffer.alloc(LIMIT + 1, 0x20));
  },
  '/page': (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html>');
  },
  '/torn': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"a":');
    setImmediate(() => response.destroy());
  },
  '/latin': (_, response) => {
    response.setHeader('content-type', 'application/json; charset=iso-8859-1');
    response.end(Buffer.from([0x22, 0xe4, 0x22]));
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    headers = request.headers;
    ROUTES[request.url ?? '']?.(request, response);
  });
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

const ask = (path: string, timeoutSeconds = 5, limit = LIMIT) =>
  fetchText(`${origin}${path}`, { limit, timeoutSeconds, signal: new AbortController().signal });

describe('a request', () => {
  test('tells nobody who asks', async () => {
    expect(await ask('/file')).toEqual({ text: '{}' });
    expect(headers).not.toHaveProperty('referer');
    await ask('/file');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers.accept).toContain('application/geo+json');
  });

  test('follows a server that moved, and is as strict with what it finds there', async () => {
    expect(await ask('/moved')).toEqual({ text: '{}' });
    expect(await ask('/to-page')).toEqual({ failure: { kind: 'html' } });
  });

  test.each(['/round', '/torn', '/to-data', '/to-file'])('of %s ends in a reason', async (path) => {
    expect(await ask(path)).toEqual({ failure: { kind: 'unreachable' } });
  });
});

/** A host may give an element what it has in memory; links of readers cannot, see dispatch-address.test.ts. */
describe.each(['data:', 'blob:'])('what is in memory (%s)', (scheme) => {
  const addressOf = (type: string, text: string) =>
    scheme === 'data:' ? `data:${type},${text}` : URL.createObjectURL(new Blob([text], { type }));
  const read = (type: string, text: string) =>
    fetchText(addressOf(type, text), { limit: 100, timeoutSeconds: 5, signal: new AbortController().signal });

  test('is weighed and judged like what comes from a server', async () => {
    expect(await read('application/json', '1'.repeat(100))).toEqual({ text: '1'.repeat(100) });
    expect(await read('application/json', '1'.repeat(101))).toEqual({
      failure: { kind: 'size', limit: 100 },
    });
    expect(await read('text/html', 'x')).toEqual({ failure: { kind: 'html' } });
    expect(await read('image/png', 'x')).toEqual({ failure: { kind: 'type', type: 'image/png' } });
  });
});

describe('what comes', () => {
  test('is counted, and cut off as soon as it is too much', async () => {
    expect(await ask('/endless')).toEqual({ failure: { kind: 'size', limit: LIMIT } });
    await closed;
    // What lay ready on the way is all that was sent beyond.
    expect(sent).toBeLessThan(LIMIT + 8_000_000);
  });

  test('is read to the last byte that is allowed, and the host says how many are', async () => {
    expect((await ask('/below')).text).toHaveLength(LIMIT);
    expect(await ask('/above')).toEqual({ failure: { kind: 'size', limit: LIMIT } });
    expect((await ask('/above', 5, LIMIT + 1)).text).toHaveLength(LIMIT + 1);
  });

  test('is counted unpacked', async () => {
    expect(await ask('/bomb')).toEqual({ failure: { kind: 'size', limit: LIMIT } });
    expect((await ask('/exact')).text).toHaveLength(LIMIT);
  });

  test('is waited for, and not for ever: before the first byte, and after it', async () => {
    const failure = { kind: 'timeout', seconds: 0.2 };
    expect(await Promise.all([ask('/mute', 0.2), ask('/silent', 0.2)])).toEqual([{ failure }, { failure }]);
  });

  test('is no text where its encoding is another than UTF-8', async () => {
    expect(await ask('/latin')).toEqual({ failure: { kind: 'encoding' } });
  });
});
