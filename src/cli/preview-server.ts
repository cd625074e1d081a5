import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { LIVE_PATHS, type LiveState } from '../static/one-file/live-state.ts';

/** What the preview serves: three addresses, and no path of them leads into a folder. */
export interface PreviewContent {
  /** The page, as it is made when somebody asks for it. */
  page(): Promise<string>;
  /** The file as it was when it could last be read. */
  file(): string;
  state(): LiveState;
}

export interface PreviewServer {
  readonly address: string;
  /** Tells all open pages what the state is now. */
  tell(): void;
  close(): Promise<void>;
}

/** Only this computer; nobody else on the network. */
const HOST = '127.0.0.1';

const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Serves the content on this computer until it is closed.
 * @param port 0 for any that is free
 * @throws {Error} with code EADDRINUSE and the like
 */
export async function startPreviewServer(content: PreviewContent, port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, content, listeners).catch((error: unknown) => {
      if (!response.headersSent)
        response.writeHead(500, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
  const bound = server.address();
  const number = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${HOST}:${number}/`,
    tell: () => {
      for (const listener of listeners) listener.write(message(content.state()));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  content: PreviewContent,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const refuse = (status: number) => {
    response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end();
  };
  if (request.method !== 'GET') return refuse(405);
  // A foreign page that has its name lead here would otherwise read the file.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(403);
  const [path = ''] = (request.url ?? '').split('?', 1);
  const send = (type: string, text: string) => {
    response.writeHead(200, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
  };
  switch (path) {
    case '/':
      return send('text/html', await content.page());
    case `/${LIVE_PATHS.file}`:
      return send('application/geo+json', content.file());
    case `/${LIVE_PATHS.changes}`:
      response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(`retry: 1000\n\n${message(content.state())}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    default:
      return refuse(404);
  }
}

/** One event; JSON has no line ends. */
function message(state: LiveState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
