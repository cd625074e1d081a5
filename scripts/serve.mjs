// Serves the built pages on localhost, and nowhere else.
import { createServer } from 'node:http';
import sirv from 'sirv';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

/**
 * Starts the server on the first free port.
 * @param {string} folder
 * @param {{ port?: number, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = FIRST_PORT, headers = {} } = {}) {
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found');
    });
  });
  const bound = await listen(server, port);
  return {
    address: `http://localhost:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} first 0 lets the system choose
 * @returns {Promise<number>} the port it listens on
 */
async function listen(server, first) {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const bound = await tryPort(server, port);
    if (bound !== undefined) return bound;
  }
  throw new Error(`no free port between ${first} and ${first + PORTS_TRIED - 1}`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>} undefined where the port is taken
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', onError);
    server.listen(port, 'localhost', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
    /** @param {NodeJS.ErrnoException} error */
    function onError(error) {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    }
  });
}
